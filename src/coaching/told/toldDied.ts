import type { Contact } from '../../domain/entities.ts';
import { matchName } from '../../domain/name/name.ts';
import { whoDied } from '../../domain/told/death.ts';
import type { Doing } from './doing.ts';

/** Somebody of the list who has died: whether they are to be left out of what the coach brings up is asked first. */
export function readDied(text: string, names: readonly string[], contacts: readonly Contact[]): Doing | undefined {
  const name = whoDied(text, names);
  const match = name === undefined ? undefined : matchName(name, contacts);
  if (match?.is === 'several' && name)
    return { is: 'run', command: 'contact', options: { line: `${name}: overleden` } };
  if (match?.is !== 'one') return undefined;
  const { id, name: who } = match.contact;
  return { is: 'do', key: 'told.died', values: { who }, command: 'contact', options: { contact: id, set: 'deceased' } };
}
