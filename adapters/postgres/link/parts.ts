import type * as E from '../../../src/domain/entities.ts';
import type { Transaction } from '../client.ts';

/** A transaction of one person, who is locked in it. */
export interface LinkParts {
  readonly tx: Transaction;
  readonly person: () => E.Coachee;
  readonly changePerson: (patch: Partial<Omit<E.Coachee, 'id'>>) => Promise<void>;
  readonly newId: () => string;
}
