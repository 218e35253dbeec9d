import type { Contact, Conversation } from '../domain/entities.ts';
import type { Turn } from '../turn.ts';
import { addContact, keepPerson, lookUp, personOf } from './person.ts';
import type { Answered, Next } from './walk/talk.ts';

/** People that were named, to be found on the list or added to it, the first first. */
export interface PeopleQueue<T extends { readonly name?: string }> {
  queue?: T[];
  /** The one that is asked about now. */
  current?: T | undefined;
}

/** What to do with whom a name means. */
export type TakePerson<T> = (contact: Contact, told: T) => Promise<void>;

/**
 * Takes the people that wait: known ones as they are, new ones added. Gives the step that asks about the first who may be
 * several, or who has no name yet (`unnamed`); nothing when all are settled. The person steps are called `who`.
 */
export async function addOrAsk<T extends { readonly name?: string }>(
  turn: Turn,
  { data }: Conversation,
  people: PeopleQueue<T>,
  take: TakePerson<T>,
  unnamed: Next = 'on',
): Promise<Next | undefined> {
  const queue = people.queue ?? [];
  for (let told = queue.shift(); told; told = queue.shift()) {
    people.current = told;
    if (told.name === undefined) return unnamed;
    const found = await lookUp(turn, told.name);
    data.who = found;
    if (found.several) return { to: 'who-which' };
    const known = await turn.contacts.get(found.contactId ?? '');
    await take(known ?? (await addContact(turn, told.name)), told);
  }
  people.current = undefined;
  data.who = {};
  return undefined;
}

/** What the answer to «which of these?» comes to, for the one that was asked about; a step when more is asked. */
export async function keepWhich<T extends { readonly name?: string }>(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
  people: PeopleQueue<T>,
  take: TakePerson<T>,
): Promise<Next | undefined> {
  const next = await keepPerson(turn, conversation, 'who', step, answered);
  if (typeof next === 'object' || next === 'again') return next;
  const contact = await turn.contacts.get(personOf(conversation, 'who') ?? '');
  if (contact && people.current) await take(contact, people.current);
  return undefined;
}
