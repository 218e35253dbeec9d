import type * as E from '../../../src/domain/entities.ts';
import type { Side } from '../../../src/domain/linked.ts';
import type { Transaction } from '../client.ts';
import { fromRow } from '../instants.ts';

/** What one of two sides has, in numbers only. */
export async function sideOf(tx: Transaction, id: string): Promise<Side> {
  const row = await tx.coachee.findUniqueOrThrow({ where: { id } });
  const where = { coacheeId: id };
  return {
    person: fromRow<E.Coachee>(row),
    accounts: await accountsOf(tx, id),
    contacts: await tx.contact.count({ where: { ...where, state: { not: 'merged' } } }),
    meetings: await tx.meeting.count({ where: { ...where, state: { not: 'cancelled' } } }),
    goals: await tx.goal.count({ where: { ...where, state: { not: 'dropped' } } }),
    promises: await tx.promise.count({ where: { ...where, state: 'open' } }),
  };
}

/** By which accounts a person can be reached, the newest first. */
export async function accountsOf(tx: Transaction, coacheeId: string): Promise<E.Account[]> {
  const rows = await tx.account.findMany({
    where: { coacheeId, state: { not: 'gone' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    omit: { coacheeId: true },
  });
  return rows.map((row) => fromRow<E.Account>(row));
}
