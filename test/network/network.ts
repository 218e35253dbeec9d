import { Temporal } from 'temporal-polyfill';
import { foldName } from '../../src/domain/name/name.ts';
import { circles } from '../../src/method/circles.ts';
import { type Random, randomFrom } from './random.ts';
import { firstNames, lastNames, networks, notes, organisations, roles, subjects } from './words.ts';

/** How large a network is, and when it is looked at (an ISO instant): its touches lie in the two years before. */
export interface Size {
  readonly seed: number;
  readonly people: number;
  readonly meetings: number;
  readonly referrals: number;
  readonly now: string;
}

/** A network as its method has it: 600 people, 40 conversations, 120 referrals. */
export const WHOLE: Size = { seed: 2026, people: 600, meetings: 40, referrals: 120, now: '2026-11-24T09:00:00Z' };

/** Rows by table, the columns by their names in the database; whose they are is not in them. */
export type Network = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

const DAYS = 730;
const CONNECTOR = 0.01;

/**
 * The network of one person, the same for the same seed: circles of the method, memberships, notes, conversations with what
 * came of them, two years of touches, and referrals to one goal. Among those are chains, people to whom several sent, and
 * circles in which the last sent back to the first.
 */
export function makeNetwork(size: Size): Network {
  const random = randomFrom(size.seed);
  const now = Temporal.Instant.from(size.now);
  const ago = (days: number) => now.subtract({ hours: Math.floor(days * 24) }).toString();
  const goal = { id: random.id(), kind: 'job', words: 'A job in the energy sector', opened_at: ago(DAYS) };
  const contact = Array.from({ length: size.people }, (_, at) => person(random, at, ago));
  const ids = contact.map(({ id }) => id);
  const circle = circles.map(({ code }) => ({ id: random.id(), code }));
  const contact_circle = ids.map((contact_id) => ({
    id: random.id(),
    contact_id,
    circle_id: random.pick(circle).id,
  }));
  const membership = ids
    .filter((_, at) => at === 0 || random.next() < CONNECTOR)
    .map((contact_id) => ({ id: random.id(), contact_id, network: random.pick(networks) }));
  const talks = Array.from({ length: size.meetings }, () => talk(random, now, random.pick(ids)));
  const touch = ids.flatMap((contact_id) =>
    Array.from({ length: random.whole(5) }, () => ({
      id: random.id(),
      contact_id,
      kind: random.pick(['met', 'called', 'written', 'thanked']),
      direction: random.next() < 0.3 ? 'in' : 'out',
      at: ago(random.next() * DAYS),
      source: 'told',
      note: random.next() < 0.2 ? random.pick(subjects) : null,
    })),
  );
  const referral = sent(random, ids, size.referrals).map(([from_id, to_id]) => {
    const at = ago(random.next() * DAYS);
    const state = random.pick(['open', 'asked', 'met', 'met', 'dropped']);
    return {
      id: random.id(),
      from_id,
      to_id,
      goal_id: goal.id,
      about: random.pick(subjects),
      introduction: 'none',
      state,
      at,
      changed_at: at,
    };
  });
  return {
    goal: [goal],
    contact,
    circle,
    contact_circle,
    membership,
    meeting: talks.map(({ meeting }) => meeting),
    meeting_contact: talks.map(({ meeting_contact }) => meeting_contact),
    answer: talks.map(({ answer }) => answer),
    tip: talks.map(({ tip }) => tip),
    touch,
    referral,
  };
}

function person(random: Random, at: number, ago: (days: number) => string) {
  const name = `${random.pick(firstNames)} ${random.pick(lastNames)}${at < firstNames.length ? '' : ` ${at}`}`;
  const some = <T>(share: number, make: () => T) => (random.next() < share ? make() : null);
  return {
    id: random.id(),
    name,
    folded: foldName(name),
    organisation: some(0.5, () => random.pick(organisations)),
    role: some(0.6, () => random.pick(roles)),
    interests: some(0.2, () => random.pick(subjects)),
    notes: some(0.4, () => random.pick(notes).replace('#', random.pick(subjects))),
    state: random.next() < 0.95 ? 'active' : random.pick(['resting', 'never']),
    added_at: ago(DAYS * (0.5 + random.next() / 2)),
  };
}

function talk(random: Random, now: Temporal.Instant, contact_id: string) {
  const startsAt = now.subtract({ hours: 24 * (1 + random.whole(DAYS - 1)) });
  const subject = random.pick(subjects);
  const meeting = {
    id: random.id(),
    start: startsAt.toZonedDateTimeISO('UTC').toPlainDateTime().toString({ smallestUnit: 'minute' }),
    zone: 'UTC',
    starts_at: startsAt.toString(),
    minutes: 60,
    form: 'formal',
    about: subject,
    state: 'held',
    created_at: startsAt.subtract({ hours: 72 }).toString(),
    evaluated_at: startsAt.add({ hours: 2 }).toString(),
  };
  const meeting_contact = { id: random.id(), meeting_id: meeting.id, contact_id };
  const text = random.pick(notes).replace('#', subject);
  const at = meeting.evaluated_at;
  const answer = {
    id: random.id(),
    question: 'evaluation.notes',
    about_type: 'meeting',
    about_id: meeting.id,
    text,
    at,
  };
  const tip = {
    id: random.id(),
    contact_id,
    meeting_id: meeting.id,
    text: `Kijk eens naar ${random.pick(subjects)}`,
    state: 'open',
    at,
  };
  return { meeting, meeting_contact, answer, tip };
}

/** Who sent to whom: each to somebody who came later, every tenth to the same few, and every twentieth back to the first. */
function sent(random: Random, ids: readonly string[], count: number): [string, string][] {
  const chain = ids.slice(0, Math.max(2, Math.ceil(count / 2)));
  return Array.from({ length: count }, (_, at): [string, string] => {
    const from = random.whole(chain.length - 1);
    const ahead = from + 1 + random.whole(Math.min(5, chain.length - from - 1) || 1);
    const to =
      at % 20 === 19 ? 0 : at % 10 === 9 ? chain.length - 1 - random.whole(Math.min(3, chain.length - 1)) : ahead;
    const [one, other] = [chain[from], chain[to === from ? from + 1 : to]];
    if (one === undefined || other === undefined) throw new Error('a referral without people');
    return [one, other];
  });
}
