import { matchName } from '../../domain/name/name.ts';
import type { Turn } from '../../turn.ts';
import { promisesIn } from '../evaluation/evaluationKeep.ts';
import { reachable } from '../person.ts';
import { recordPromise } from '../record.ts';

/** The promises of an answer, one a line: at whoever is named in it, else at the only one who was met. */
export async function keepPromised(turn: Turn, text: string, met: readonly string[]): Promise<void> {
  const contacts = await reachable(turn);
  const [only, another] = met;
  for (const { name, ...read } of await promisesIn(turn, text)) {
    const named = name === undefined ? undefined : matchName(name, contacts);
    const contactId = named?.is === 'one' ? named.contact.id : another ? undefined : only;
    await recordPromise(turn, { ...read, ...(contactId ? { contactId } : {}) });
  }
}
