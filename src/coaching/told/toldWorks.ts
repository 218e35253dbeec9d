import type { Contact } from '../../domain/entities.ts';
import { matchName } from '../../domain/name/name.ts';
import { whoWorksWhere } from '../../domain/told/workplace.ts';
import type { Doing } from './doing.ts';

const LONGEST_NAME = 4;

/** Where somebody of the list works now, and as what: changed on a yes. */
export function readWorks(text: string, names: readonly string[], contacts: readonly Contact[]): Doing | undefined {
  const told = whoWorksWhere(text, [...opening(text, contacts), ...names]);
  const match = told && matchName(told.name, contacts);
  if (!told || match?.is !== 'one') return undefined;
  const { id, name: who } = match.contact;
  const { organisation, role } = told;
  return {
    is: 'do',
    key: 'told.works',
    values: { who, organisation, role: role ?? '', hasRole: role ? 'yes' : 'no' },
    command: 'contact',
    options: role
      ? { contact: id, line: `organisation: ${organisation}, role: ${role}` }
      : { contact: id, field: 'organisation', line: organisation },
  };
}

/** A line may begin with a name in small letters, whatever has its capital behind it: “lies v dijk works at Windco”. */
function opening(text: string, contacts: readonly Contact[]): string[] {
  const words = text.trim().split(/\s+/u, LONGEST_NAME);
  return words
    .map((_, at) => words.slice(0, at + 1).join(' '))
    .filter((name) => matchName(name, contacts).is === 'one')
    .toReversed();
}
