import type { Facts } from '../../conversation/script.ts';
import type { Contact, Conversation, Meeting } from '../../domain/entities.ts';
import { matchName } from '../../domain/name.ts';
import type { Turn } from '../../turn.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { labelled } from '../messages.ts';
import { addContact, askPerson, describe, keepPerson, lookUp, personFacts, personOf } from '../person.ts';
import { keepReferral } from '../refer/referRecord.ts';
import type { Answered, Ask, Next } from '../walk/talk.ts';
import type { NamedLine } from './evaluationLines.ts';

/** What a conversation keeps while the people of a referral answer are settled one by one. */
interface Naming {
  meetingId?: string | undefined;
  answerId?: string | undefined;
  queue: NamedLine[];
  current?: NamedLine | undefined;
  /** The contact that still wants to know which partner named them. */
  toId?: string | undefined;
  /** Contacts that are new through this answer, and everybody recorded. */
  added: string[];
  recorded: string[];
}

/** What the settling of names has come to in a conversation. */
export function namingOf({ data }: Conversation): Naming {
  return (data.naming as Naming | undefined) ?? { queue: [], added: [], recorded: [] };
}

export function namingFacts(conversation: Conversation): Facts {
  const { current, toId } = namingOf(conversation);
  const asked = personFacts(conversation, 'named');
  return {
    ...asked,
    'named-told': current === undefined || toId !== undefined || asked['named-told'] === true,
    'named-known': current === undefined || toId !== undefined || asked['named-known'] === true,
    'from-open': toId !== undefined,
  };
}

/**
 * Begins settling the people of an answer: known ones are taken, plainly new ones added, the others asked about one by one.
 * Gives the step to go to, or nothing when all is clear.
 */
export async function takeNames(
  turn: Turn,
  conversation: Conversation,
  names: readonly NamedLine[],
  source: { meetingId?: string | undefined; answerId?: string | undefined },
): Promise<Next | undefined> {
  const { added, recorded } = namingOf(conversation);
  conversation.data.naming = { ...source, queue: [...names], added, recorded } satisfies Naming;
  return nextName(turn, conversation);
}

async function nextName(turn: Turn, conversation: Conversation): Promise<Next | undefined> {
  const naming = namingOf(conversation);
  conversation.data.naming = naming;
  for (let line = naming.queue.shift(); line; line = naming.queue.shift()) {
    naming.current = line;
    const found = await lookUp(turn, line.name);
    conversation.data.named = found;
    if (found.several) return { to: 'named-which' };
    if (found.contactId === undefined && !line.clear) return { to: 'named-new' };
    const contact = found.contactId ? await turn.contacts.get(found.contactId) : await addNew(turn, naming, line);
    const open = contact && (await settle(turn, conversation, contact));
    if (open) return open;
  }
  naming.current = undefined;
  conversation.data.named = {};
  return undefined;
}

async function addNew(turn: Turn, naming: Naming, { name, organisation, role }: NamedLine): Promise<Contact> {
  const contact = await addContact(turn, name, { organisation: organisation ?? null, role: role ?? null });
  naming.added.push(contact.id);
  return contact;
}

/** Records the referral, or asks first which of several partners it came from. */
async function settle(turn: Turn, conversation: Conversation, contact: Contact): Promise<Next | undefined> {
  const naming = namingOf(conversation);
  const partners = naming.meetingId ? await partnersOf(turn, naming.meetingId) : [];
  const others = partners.filter(({ id }) => id !== contact.id);
  const said = naming.current?.via ?? naming.current?.organisation;
  const via = said ? matchName(said, others) : undefined;
  const [only, another] = others;
  if (via?.is === 'one') return record(turn, conversation, contact, via.contact.id);
  if (!another) return record(turn, conversation, contact, only?.id ?? null);
  naming.toId = contact.id;
  return { to: 'from-which' };
}

async function record(
  turn: Turn,
  conversation: Conversation,
  contact: Contact,
  fromId: string | null,
): Promise<undefined> {
  const naming = namingOf(conversation);
  const { meetingId, answerId, current } = naming;
  const meeting = meetingId ? await turn.meetings.get(meetingId) : undefined;
  const { organisation, role } = current ?? {};
  await turn.contacts.change(contact.id, {
    ...(organisation && !contact.organisation ? { organisation } : {}),
    ...(role && !contact.role ? { role } : {}),
  });
  await keepReferral(turn, {
    to: contact,
    from: fromId === null ? undefined : await turn.contacts.get(fromId),
    meetingId: meeting?.id,
    goalId: meeting?.goalId ?? undefined,
    answerId,
    about: current?.about,
    introduces: current?.introduces === true,
  });
  naming.recorded.push(contact.id);
  return undefined;
}

/** What one of the naming steps shows; nothing for other steps. */
export async function askNaming(turn: Turn, conversation: Conversation, step: string): Promise<Ask | undefined> {
  const { meetingId, toId } = namingOf(conversation);
  if (step === 'named') return { key: 'evaluation.named' };
  if (step !== 'from-which') return askPerson(turn, conversation, 'named', step);
  const partners = meetingId ? await partnersOf(turn, meetingId) : [];
  const to = toId ? await turn.contacts.get(toId) : undefined;
  const choices = partners.map((partner) => labelled(partner.id, { own: describe(partner) }));
  return { key: 'evaluation.from-which', values: { name: to?.name ?? '' }, choices };
}

/** What the answer to a naming step comes to; `false` for other steps. */
export async function keepNaming(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined | false> {
  if (step === 'from-which') return keepFrom(turn, conversation, answered);
  if (step !== 'named' && step !== 'named-which' && step !== 'named-new') return false;
  const before = new Set((await turn.contacts.list()).map(({ id }) => id));
  const next = await keepPerson(turn, conversation, 'named', step, answered);
  const id = personOf(conversation, 'named');
  const contact = id ? await turn.contacts.get(id) : undefined;
  if (!contact) return typeof next === 'object' ? next : nextName(turn, conversation);
  if (!before.has(contact.id)) namingOf(conversation).added.push(contact.id);
  return (await settle(turn, conversation, contact)) ?? nextName(turn, conversation);
}

async function keepFrom(turn: Turn, conversation: Conversation, answered: Answered): Promise<Next | undefined> {
  const naming = namingOf(conversation);
  const contact = naming.toId ? await turn.contacts.get(naming.toId) : undefined;
  const partners = naming.meetingId ? await partnersOf(turn, naming.meetingId) : [];
  const typed = answered.text === undefined ? undefined : matchName(answered.text, partners);
  if (typed && typed.is !== 'one') return 'again';
  const from = typed?.is === 'one' ? typed.contact.id : partners.find(({ id }) => id === answered.choice)?.id;
  if (answered.choice !== undefined && from === undefined) return 'again';
  naming.toId = undefined;
  if (contact) await record(turn, conversation, contact, from ?? null);
  return nextName(turn, conversation);
}

/** The meeting people were named in, for whoever begins a settling. */
export function sourceOf(meeting: Meeting, conversation: Conversation) {
  const { answerId } = conversation.data;
  return { meetingId: meeting.id, answerId: typeof answerId === 'string' ? answerId : undefined };
}
