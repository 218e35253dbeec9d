import { writeChanges } from '../../domain/contact/contactWords.ts';
import type { Contact } from '../../domain/entities.ts';
import { matchName } from '../../domain/name/name.ts';
import { mayBeAPerson } from '../../domain/name/personWords.ts';
import { readNote } from '../../domain/told/toldNote.ts';
import type { Doing } from './doing.ts';

/** What somebody knows or likes is noted with them, on a yes; whoever is new is added with it, as /contact does. */
export function readOfNote(text: string, contacts: readonly Contact[]): Doing | undefined {
  const told = readNote(text);
  const match = told && matchName(told.name, contacts);
  if (!told || !match) return undefined;
  const { name, organisation, note } = told;
  if (match.is === 'one') {
    const options = { contact: match.contact.id, field: 'notes', line: note };
    return { is: 'do', key: 'told.note', values: { who: match.contact.name, note }, command: 'contact', options };
  }
  if (match.is !== 'none' || !name.includes(' ') || !mayBeAPerson(name)) return undefined;
  const changes = writeChanges([
    ...(organisation ? [{ field: 'organisation' as const, value: organisation }] : []),
    { field: 'notes', value: note, adds: true },
  ]);
  const line = `add ${name}, ${changes}`;
  return { is: 'run', command: 'contact', options: { line } };
}
