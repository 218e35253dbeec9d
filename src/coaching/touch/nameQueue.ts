import type { Contact, Conversation } from '../../domain/entities.ts';
import { foldName } from '../../domain/name/name.ts';
import { isNameLike } from '../../domain/name/nameLike.ts';
import { readTold } from '../../domain/told/told.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { keepPerson, lookUp, personOf, reachable, withNo } from '../person.ts';
import type { Answered, Next } from '../walk/talk.ts';

/** A name as typed, with what else was said of whoever bears it. */
export interface QueuedName {
  readonly name: string;
  readonly organisation?: string;
}

/** Names that are settled one by one in a conversation. */
export interface NameQueue<L extends QueuedName> {
  queue: L[];
  current?: L | undefined;
  /** Contacts that are new through this. */
  added: string[];
}

/** What to do with whom a name means; a step when that asks something first. Without a contact the name was left out. */
export type TakeName<L> = (line: L, contact: Contact | undefined) => Promise<Next | undefined>;

/**
 * Settles the names that wait, as far as nothing has to be asked: known people are taken. Gives the step to go to for the
 * first name that fits several or nobody, and nothing when all are settled.
 *
 * @param id of the person steps the questions are asked with
 */
export async function settleNames<L extends QueuedName>(
  turn: Turn,
  conversation: Pick<Conversation, 'data'>,
  id: string,
  names: NameQueue<L>,
  take: TakeName<L>,
): Promise<Next | undefined> {
  for (let line = names.queue.shift(); line; line = names.queue.shift()) {
    names.current = line;
    const found = await lookUp(turn, line.name);
    const there = found.several && line.organisation ? await oneAt(turn, found.several, line.organisation) : undefined;
    conversation.data[id] = there ? { contactId: there.id } : found;
    const contact = there ?? (found.contactId ? await turn.contacts.get(found.contactId) : undefined);
    if (!contact) return { to: found.several ? `${id}-which` : `${id}-new` };
    const open = await take(line, contact);
    if (open) return open;
  }
  names.current = undefined;
  conversation.data[id] = {};
  return undefined;
}

/** What the answer to one of the person steps comes to, and the names behind it; `false` for other steps. */
export async function settleAnswer<L extends QueuedName>(
  turn: Turn,
  conversation: Conversation,
  id: string,
  step: string,
  given: Answered,
  names: NameQueue<L>,
  take: TakeName<L>,
): Promise<Next | undefined | false> {
  if (step !== id && step !== `${id}-which` && step !== `${id}-new`) return false;
  const answered = withNo(id, step, given);
  const { current } = names;
  const contacts = await reachable(turn);
  if (answered.text !== undefined && (!isNameLike(answered.text, contacts) || tells(answered.text, contacts))) {
    await turn.say(reply('told.no-name'));
    return 'again';
  }
  const before = new Set(contacts.map((contact) => contact.id));
  const next = await keepPerson(turn, conversation, id, step, answered);
  if (typeof next === 'object') return next;
  const contact = await turn.contacts.get(personOf(conversation, id) ?? '');
  if (contact && !before.has(contact.id)) {
    names.added.push(contact.id);
    if (current?.organisation) await turn.contacts.change(contact.id, { organisation: current.organisation });
  }
  const open = current && (await take(current, contact));
  return open ?? settleNames(turn, conversation, id, names, take);
}

/** "Anna gebeld" tells of Anna; it is no name. */
function tells(text: string, contacts: readonly Contact[]): boolean {
  return readTold(text, contacts).length > 0;
}

/** Of several people the only one who works there: "Anna van TenneT". */
async function oneAt(turn: Turn, ids: readonly string[], organisation: string): Promise<Contact | undefined> {
  const folded = foldName(organisation);
  const there = (await reachable(turn)).filter(
    (contact) => ids.includes(contact.id) && foldName(contact.organisation ?? '') === folded,
  );
  const [only, another] = there;
  return another ? undefined : only;
}
