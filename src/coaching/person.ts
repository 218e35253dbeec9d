import type { Facts } from '../conversation/script.ts';
import type { Contact, Conversation } from '../domain/entities.ts';
import { UserError } from '../domain/errors.ts';
import { asWritten } from '../domain/name/asWritten.ts';
import { declines } from '../domain/name/declines.ts';
import { foldName, matchName, nearNames } from '../domain/name/name.ts';
import { isNameLike, LONGEST_NAME } from '../domain/name/nameLike.ts';
import type { Turn } from '../turn.ts';
import { labelled, reply } from './messages.ts';
import type { Answered, Ask, Next } from './walk/talk.ts';

/** What a conversation keeps about a person it asks for, under the id of `personSteps`. */
interface Asked {
  contactId?: string;
  several?: string[];
  unknown?: string;
}

function asked(conversation: Pick<Conversation, 'data'>, id: string): Asked {
  return (conversation.data[id] as Asked | undefined) ?? {};
}

/** The contact found for a person step, once there is one. */
export function personOf(conversation: Pick<Conversation, 'data'>, id: string): string | undefined {
  return asked(conversation, id).contactId;
}

/** The facts that decide which of the person steps are asked. */
export function personFacts(conversation: Pick<Conversation, 'data'>, id: string): Facts {
  const { contactId, several, unknown } = asked(conversation, id);
  return {
    [`${id}-told`]: contactId !== undefined || several !== undefined || unknown !== undefined,
    [`${id}-known`]: contactId !== undefined,
    [`${id}-several`]: several !== undefined && contactId === undefined,
    [`${id}-unknown`]: unknown !== undefined && contactId === undefined,
  };
}

/** The people names are matched with: all but merged ones. */
export async function reachable(turn: Turn): Promise<Contact[]> {
  return turn.contacts.list({ state: ['active', 'resting', 'never'] }, { by: 'name' });
}

/**
 * What a typed name comes to, for a conversation's data: one contact, several to choose from, or a new one to confirm.
 * Near-duplicates of a new name are offered beside it. Text too long for a name is nobody: the question is asked.
 */
export async function lookUp(turn: Turn, typed: string): Promise<Asked> {
  if (typed.trim().length > LONGEST_NAME) return {};
  const contacts = await reachable(turn);
  const { name, beside } = cutBeside(typed);
  const match = matchName(name, contacts);
  if (match.is === 'one') return { contactId: match.contact.id };
  if (match.is === 'several') {
    const there = match.contacts.filter(
      ({ organisation }) => beside && foldName(organisation ?? '') === foldName(beside),
    );
    const [only, another] = there;
    if (only && !another) return { contactId: only.id };
    return { several: match.contacts.slice(0, 9).map((contact) => contact.id) };
  }
  const unknown = beside ? `${name} (${beside})` : name;
  const near = nearNames(name, contacts);
  if (near.length > 0) return { several: near.slice(0, 5).map((contact) => contact.id), unknown };
  return { unknown };
}

/** Puts the outcome of `lookUp`, or a contact that is known already, into new conversation data. */
export async function personData(turn: Turn, id: string, typed: string | undefined): Promise<Record<string, unknown>> {
  const name = typed?.trim();
  return name ? { [id]: await lookUp(turn, name) } : {};
}

/** What a person step shows. */
export async function askPerson(
  turn: Turn,
  conversation: Conversation,
  id: string,
  step: string,
): Promise<Ask | undefined> {
  const { several = [], unknown } = asked(conversation, id);
  if (step === `${id}-new`) return { key: 'contact.new', values: { name: unknown ?? '' } };
  if (step !== `${id}-which`) return undefined;
  const contacts = (await Promise.all(several.map((each) => turn.contacts.get(each)))).filter(
    (each) => each !== undefined,
  );
  const choices = contacts.map((contact) => labelled(contact.id, { own: describe(contact) }));
  if (unknown === undefined) return { key: 'contact.which', choices };
  return {
    key: 'contact.near',
    values: { name: unknown },
    choices: [...choices, labelled('new', { key: 'contact.someone-new', values: { name: unknown } })],
  };
}

/** A contact in one line: the name and, when known, the organisation. */
export function describe(contact: Contact): string {
  return contact.organisation ? `${contact.name} (${contact.organisation})` : contact.name;
}

/** What the answer to a person step comes to. Gives nothing for steps that are not of this person. */
export async function keepPerson(
  turn: Turn,
  conversation: Conversation,
  id: string,
  step: string,
  given: Answered,
): Promise<Next | undefined> {
  if (step !== id && step !== `${id}-which` && step !== `${id}-new`) return undefined;
  const state = asked(conversation, id);
  const answered = withNo(id, step, given);
  if (answered.text === undefined && answered.choice === undefined) {
    conversation.data[id] = {};
    return undefined;
  }
  const contacts = await reachable(turn);
  const another = answered.choice === 'no' && answered.more && isNameLike(answered.more, contacts);
  if (answered.choice === 'no' && !another) {
    conversation.data[id] = {};
    return { to: id };
  }
  const confirmed = answered.choice === 'new' || (step === `${id}-new` && answered.choice === 'yes');
  if (confirmed && state.unknown) {
    // Whom nobody was near when it was asked may have become known elsewhere since.
    const { contactId } = answered.choice === 'yes' ? await lookUp(turn, state.unknown) : {};
    conversation.data[id] = { contactId: contactId ?? (await addContact(turn, state.unknown)).id };
    return 'on';
  }
  if (answered.choice !== undefined && !another) {
    const contact = await turn.contacts.get(answered.choice);
    if (!contact) throw new UserError('error.not-found');
    conversation.data[id] = { contactId: contact.id };
    return 'on';
  }
  const typed = answered.text ?? answered.more ?? '';
  if (!isNameLike(typed, contacts)) {
    await turn.say(reply('contact.no-name'));
    return 'again';
  }
  conversation.data[id] = await lookUp(turn, typed);
  const facts = personFacts(conversation, id);
  if (facts[`${id}-several`]) return { to: `${id}-which` };
  return facts[`${id}-unknown`] ? { to: `${id}-new` } : 'on';
}

/** An answer to «Shall I add that name?» that is a no in other words is one. */
export function withNo(id: string, step: string, { text, ...answered }: Answered): Answered {
  return step === `${id}-new` && text !== undefined && declines(text)
    ? { choice: 'no' }
    : { ...answered, ...(text === undefined ? {} : { text }) };
}

/** «henk mulder (drukkerij)»: the name as it is written, and what stands in brackets behind it. */
function cutBeside(typed: string): { name: string; beside?: string } {
  const [, name = '', beside = ''] = /^([^()]+)\(([^()]+)\)?$/u.exec(typed.trim()) ?? [];
  return /\p{L}/u.test(name) ? { name: asWritten(name), beside: beside.trim() } : { name: asWritten(typed) };
}

/** Adds a contact by name, with what stands in brackets behind it, written with capitals and cut where it is longer than any name. */
export async function addContact(
  turn: Turn,
  name: string,
  more: Partial<Omit<Contact, 'id' | 'name' | 'folded'>> = {},
): Promise<Contact> {
  const told = cutBeside(name);
  const clean = told.name.replace(/\s+/gu, ' ').slice(0, LONGEST_NAME).trim();
  const work = told.beside && /^\p{Lu}/u.test(told.beside) && !more.organisation ? told.beside : undefined;
  const note = told.beside && !work && !more.notes ? told.beside : undefined;
  return turn.contacts.add({
    name: clean,
    folded: foldName(clean),
    language: null,
    address: null,
    organisation: null,
    role: null,
    email: null,
    phone: null,
    interests: null,
    notes: null,
    cadenceDays: null,
    state: 'active',
    addedAt: turn.now,
    mergedIntoId: null,
    ...more,
    ...(work ? { organisation: work } : {}),
    ...(note ? { notes: note } : {}),
  });
}
