import type { Contact } from '../domain/entities.ts';
import { matchName } from '../domain/name/name.ts';
import type { Turn } from '../turn.ts';
import { labelled, reply } from './messages.ts';
import { describe, reachable } from './person.ts';

const MOST = 9;

/** Does `act` with whom a typed name means; with several, their buttons run `command` with that `contact`. */
export async function withNamed(
  turn: Turn,
  name: string,
  command: string,
  act: (contact: Contact) => Promise<void>,
): Promise<void> {
  const match = matchName(name, await reachable(turn));
  if (match.is === 'one') return act(match.contact);
  if (match.is === 'several') return sayWhich(turn, match.contacts, command);
  await turn.say(reply('contact.unknown', { name }));
}

/** Several fit: a button for each runs `command` with that `contact`, beside the options given. */
export async function sayWhich(
  turn: Turn,
  contacts: readonly Contact[],
  command: string,
  options: Readonly<Record<string, string>> = {},
): Promise<void> {
  const choices = contacts
    .slice(0, MOST)
    .map((contact) =>
      labelled(contact.id, { own: describe(contact) }, { command, options: { contact: contact.id, ...options } }),
    );
  await turn.say(reply('contact.which', undefined, { choices }));
}
