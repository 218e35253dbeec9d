import type { Transaction } from './client.ts';
import { toDate } from './instants.ts';
import type { WorkParts } from './work.ts';

/** What has not arrived by then goes where the person is now; what was only just said arrives where it was asked. */
const WAITED = { seconds: 60 };

/**
 * What has been waiting to be said elsewhere goes to the account that is used now. It is known not to have arrived: what
 * is being sent, or may have been, stays where it is.
 */
export async function bringAlong(
  tx: Transaction,
  { queue, clock }: WorkParts,
  coacheeId: string,
  accountId: string,
): Promise<void> {
  const since = toDate(clock.now().subtract(WAITED));
  const moved = await tx.$queryRaw<{ id: string }[]>`
    UPDATE delivery SET account_id = ${accountId}::uuid, place = NULL, not_before = NULL
    WHERE coachee_id = ${coacheeId}::uuid AND account_id <> ${accountId}::uuid AND state = 'waiting' AND created_at <= ${since}
    RETURNING id`;
  for (const { id } of moved) await queue.postpone(tx, id, 0);
}

/**
 * The account that a message goes to when it cannot be said where it was to be: the one used last, or the newest. Nothing
 * when that was the other one already, so that a message goes from one to the other once.
 */
export async function otherAccount(tx: Transaction, coacheeId: string, accountId: string): Promise<string | undefined> {
  const [other] = await tx.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM coachee c JOIN account o ON o.coachee_id = c.id AND o.state = 'open' AND o.id <> ${accountId}::uuid
    WHERE c.id = ${coacheeId}::uuid AND (c.last_account_id = ${accountId}::uuid
      OR EXISTS (SELECT 1 FROM account a WHERE a.coachee_id = c.id AND a.id = ${accountId}::uuid AND a.state <> 'open'))
    ORDER BY o.id = c.last_account_id DESC, o.created_at DESC LIMIT 1`;
  return other?.id;
}
