import type { Contact, Conversation, Meeting } from '../../domain/entities.ts';
import type { NamedLine } from '../../domain/line/namedLines.ts';
import { matchName } from '../../domain/name/name.ts';
import type { Turn } from '../../turn.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { addContact } from '../person.ts';
import { keepReferral } from '../refer/referRecord.ts';
import type { Next } from '../walk/talk.ts';
import { withdrawIntroductions } from './introductions.ts';

/** What a conversation keeps while the people of a referral answer are settled one by one. */
export interface Naming {
  meetingId?: string | undefined;
  answerId?: string | undefined;
  queue: NamedLine[];
  /** Plainly names, and on nobody's list: asked about together once the queue is empty. */
  fresh: NamedLine[];
  /** The names that were said yes to. */
  agreed?: boolean;
  current?: NamedLine | undefined;
  /** The contact that still wants to know which partner named them. */
  toId?: string | undefined;
  /** Contacts that are new through this answer, and everybody recorded. */
  added: string[];
  recorded: string[];
}

/** What the settling of names has come to in a conversation. */
export function namingOf({ data }: Conversation): Naming {
  return (data.naming as Naming | undefined) ?? { queue: [], fresh: [], added: [], recorded: [] };
}

/** Puts a plainly new name on the list. */
export async function addNew(turn: Turn, naming: Naming, line: NamedLine): Promise<Contact> {
  const { name, organisation = null, role = null, email = null, phone = null } = line;
  const contact = await addContact(turn, name, { organisation, role, email, phone });
  naming.added.push(contact.id);
  return contact;
}

/** Records the referral, or asks first which of several partners it came from. */
export async function settle(turn: Turn, conversation: Conversation, contact: Contact): Promise<Next | undefined> {
  const naming = namingOf(conversation);
  const partners = naming.meetingId ? await partnersOf(turn, naming.meetingId) : [];
  const others = partners.filter(({ id }) => id !== contact.id);
  const said = naming.current?.via ?? naming.current?.organisation;
  const via = said ? matchName(said, others) : undefined;
  const [only, another] = others;
  if (via?.is === 'one') return recordNamed(turn, conversation, contact, via.contact.id);
  if (!another) return recordNamed(turn, conversation, contact, only?.id ?? null);
  naming.toId = contact.id;
  return { to: 'from-which' };
}

/** Records that one was sent to somebody, and what the line tells of them. */
export async function recordNamed(
  turn: Turn,
  conversation: Conversation,
  contact: Contact,
  fromId: string | null,
): Promise<undefined> {
  const naming = namingOf(conversation);
  const { meetingId, answerId, current } = naming;
  const meeting = meetingId ? await turn.meetings.get(meetingId) : undefined;
  const { organisation, role, email, phone } = current ?? {};
  await turn.contacts.change(contact.id, {
    ...(organisation && !contact.organisation ? { organisation } : {}),
    ...(role && !contact.role ? { role } : {}),
    ...(email && !contact.email ? { email } : {}),
    ...(phone && !contact.phone ? { phone } : {}),
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
  if (meetingId) await withdrawIntroductions(turn, meetingId, contact);
  naming.recorded.push(contact.id);
  return undefined;
}

/** The meeting people were named in, for whoever begins a settling. */
export function sourceOf(meeting: Meeting, conversation: Conversation) {
  const { answerId } = conversation.data;
  return { meetingId: meeting.id, answerId: typeof answerId === 'string' ? answerId : undefined };
}
