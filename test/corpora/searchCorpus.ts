import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { rankKnowers } from '../../src/domain/ask/rank.ts';
import { soughtFor } from '../../src/domain/ask/sought.ts';
import { foldName } from '../../src/domain/name/name.ts';
import type { Work } from '../../src/ports/store.ts';

/** Somebody of a corpus: what stands on their card, and what was told of them. */
interface Person {
  readonly id: string;
  readonly name: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly interests?: string;
  readonly notes?: string;
  readonly circles?: readonly string[];
  readonly memberships?: readonly string[];
  /** What a conversation with them was about. */
  readonly met?: string;
  readonly evaluation?: string;
  readonly tip?: string;
  readonly helped?: string;
  /** Who sent the person there, where that is known, and about what. */
  readonly via?: string;
  readonly about?: string;
}
export interface Corpus {
  readonly people: readonly Person[];
  /** A topic, and the id of whom it means; null when nobody knows. */
  readonly cases: readonly (readonly [string, string | null])[];
}

const AT = Temporal.Instant.from('2026-06-01T10:00:00Z');

export function readCorpus(name: string): Corpus {
  return JSON.parse(readFileSync(`test/corpora/search/${name}.json`, 'utf8')) as Corpus;
}

/** Keeps the network of a corpus as a person's own; gives the ids of the contacts by those of the corpus. */
export async function keepNetwork(work: Work, { people }: Corpus): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { id, name, organisation = null, role = null, interests = null, notes = null } of people) {
    const contact = await work.contacts.add({
      name,
      folded: foldName(name),
      language: null,
      address: null,
      organisation,
      role,
      email: null,
      phone: null,
      interests,
      notes,
      cadenceDays: null,
      state: 'active',
      addedAt: AT,
      mergedIntoId: null,
    });
    ids.set(id, contact.id);
  }
  for (const person of people) await keepTold(work, person, ids);
  return ids;
}

async function keepTold(work: Work, person: Person, ids: ReadonlyMap<string, string>): Promise<void> {
  const contactId = ids.get(person.id) ?? '';
  for (const name of person.circles ?? []) {
    const [known] = await work.circles.list({ name });
    const circle = known ?? (await work.circles.add({ state: 'open', code: null, name }));
    await work.contactCircles.add({ contactId, circleId: circle.id });
  }
  for (const network of person.memberships ?? []) await work.memberships.add({ contactId, network });
  if (person.met || person.evaluation) {
    const meeting = await work.meetings.add({
      goalId: null,
      start: '2026-06-01T12:00',
      zone: 'Europe/Amsterdam',
      startsAt: AT,
      minutes: 60,
      form: 'formal',
      about: person.met ?? null,
      place: null,
      state: 'held',
      createdAt: AT,
      evaluatedAt: AT,
    });
    await work.meetingContacts.add({ meetingId: meeting.id, contactId });
    if (person.evaluation)
      await work.answers.add({
        question: 'evaluation.notes',
        aboutType: 'meeting',
        aboutId: meeting.id,
        conversationId: null,
        text: person.evaluation,
        at: AT,
        supersedesId: null,
        inboundId: null,
      });
  }
  if (person.tip)
    await work.tips.add({ contactId, meetingId: null, answerId: null, text: person.tip, state: 'open', at: AT });
  if (person.helped)
    await work.touches.add({
      contactId,
      kind: 'other',
      direction: 'in',
      at: AT,
      source: 'ask',
      sourceId: null,
      note: person.helped,
    });
  if (person.via || person.about)
    await work.referrals.add({
      fromId: ids.get(person.via ?? '') ?? null,
      toId: contactId,
      goalId: null,
      meetingId: null,
      answerId: null,
      about: person.about ?? null,
      introduction: 'none',
      state: 'open',
      at: AT,
      changedAt: AT,
    });
}

/** Whom a topic finds in a kept network, best first, by the ids of the corpus. */
export async function whoKnows(work: Work, topic: string, ids: ReadonlyMap<string, string>): Promise<string[]> {
  const name = new Map([...ids].map(([id, contactId]) => [contactId, id]));
  const nameOf = (id: string) => name.get(id) ?? '';
  const found = rankKnowers(topic, await work.mentions(soughtFor(topic)), nameOf);
  return found.map(({ contactId }) => nameOf(contactId));
}
