import type { ContactChange } from '../../domain/contact/contactField.ts';
import { readContactLine } from '../../domain/contact/contactLine.ts';
import { readChanges, writeChanges } from '../../domain/contact/contactWords.ts';
import type { Contact } from '../../domain/entities.ts';
import { matchName } from '../../domain/name/name.ts';
import type { Turn } from '../../turn.ts';
import { choice, reply } from '../messages.ts';
import { sayWhich } from '../namedPerson.ts';
import { addNamed } from './contactAdd.ts';
import { showContact } from './contactCard.ts';
import { changeTold } from './contactChanging.ts';
import { mergeNamed } from './contactMerging.ts';

/** Does what a line behind /contact asks: shows, adds, changes, puts together. */
export async function runContactLine(turn: Turn, line: string): Promise<void> {
  const contacts = await everybody(turn);
  const read = readContactLine(line, contacts);
  switch (read.is) {
    case 'merge':
      return mergeNamed(turn, read.names, read.secondStays);
    case 'add':
      return read.name === '' ? startAdd(turn) : addNamed(turn, read);
    case 'person': {
      const match = matchName(read.name, contacts);
      if (match.is === 'none') return addNamed(turn, read);
      if (match.is === 'several') return which(turn, match.contacts, read.changes);
      return read.changes.length > 0 ? changeTold(turn, match.contact, read.changes) : showContact(turn, match.contact);
    }
    case 'unclear': {
      const match = matchName(read.name, contacts);
      if (match.is === 'one') return offerNote(turn, match.contact, read.rest);
      if (match.is === 'several')
        return which(turn, match.contacts, [{ field: 'notes', value: read.rest, adds: true }]);
      return addNamed(turn, { name: line.trim(), changes: [] });
    }
  }
}

/** Whoever has died can still be looked at, and that they have be put right. */
async function everybody(turn: Turn): Promise<Contact[]> {
  return turn.contacts.list({ state: ['active', 'resting', 'never', 'deceased'] }, { by: 'name' });
}

/** Asks whom to add. */
export async function startAdd(turn: Turn): Promise<void> {
  await turn.start('contact', { data: { job: 'add' } });
}

/** Changes somebody as a line about them tells; words that tell nothing may be kept as a note. */
export async function runLineAbout(turn: Turn, contact: Contact, line: string): Promise<void> {
  const changes = readChanges(line);
  return changes ? changeTold(turn, contact, changes) : offerNote(turn, contact, line.trim());
}

async function offerNote(turn: Turn, { id, name }: Contact, rest: string): Promise<void> {
  const yes = choice('yes', { command: 'contact', options: { contact: id, field: 'notes', line: rest } });
  const no = choice('no', { command: 'contact', options: { contact: id } });
  await turn.say(reply('contact.offer-note', { name }, { body: [{ quote: rest }], choices: [yes, no] }));
}

/** Several fit: the buttons do for each what the line asked. */
async function which(turn: Turn, contacts: readonly Contact[], changes: readonly ContactChange[]): Promise<void> {
  const [only, another] = changes;
  const rest: Record<string, string> =
    only && !another
      ? { field: only.field, ...(only.value === '' ? {} : { line: only.value }) }
      : only
        ? { line: writeChanges(changes) }
        : {};
  await sayWhich(turn, contacts, 'contact', rest);
}
