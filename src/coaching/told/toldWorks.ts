import type { Contact } from '../../domain/entities.ts';
import { matchName } from '../../domain/name/name.ts';
import { whoWorksWhere } from '../../domain/told/workplace.ts';
import type { Doing } from './doing.ts';

/** Where somebody of the list works now: changed on a yes. */
export function readWorks(text: string, names: readonly string[], contacts: readonly Contact[]): Doing | undefined {
  const told = whoWorksWhere(text, names);
  const match = told && matchName(told.name, contacts);
  if (!told || match?.is !== 'one') return undefined;
  const { id, name: who } = match.contact;
  const { organisation } = told;
  return {
    is: 'do',
    key: 'told.works',
    values: { who, organisation },
    command: 'contact',
    options: { contact: id, field: 'organisation', line: organisation },
  };
}
