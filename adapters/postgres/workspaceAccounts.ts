import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from './client.ts';
import { toDate } from './instants.ts';

/** A workspace of a platform. */
export interface Tenancy {
  readonly platform: string;
  readonly tenant: string;
}

/**
 * Nobody can be reached in a workspace any more. Whoever has another account goes on there, and what waits to be said
 * with them; of others it is given up, and whoever has none is erased at `eraseAt`.
 *
 * The people are locked before their accounts, as in every turn.
 */
export async function closeAccounts(tx: Transaction, of: Tenancy, eraseAt: Temporal.Instant): Promise<void> {
  const { platform, tenant } = of;
  await lockPeople(tx, of, false);
  await tx.account.updateMany({ where: { platform, tenant }, data: { state: 'gone' } });
  await tx.$executeRaw`
    UPDATE delivery d SET account_id = o.id, place = NULL, not_before = NULL
    FROM account a JOIN LATERAL (
      SELECT id FROM account o WHERE o.coachee_id = a.coachee_id AND o.state <> 'gone' ORDER BY created_at DESC LIMIT 1
    ) o ON true
    WHERE a.platform = ${platform} AND a.tenant = ${tenant} AND d.account_id = a.id AND d.state = 'waiting'`;
  await tx.$executeRaw`
    UPDATE delivery d SET state = 'refused', place = NULL FROM account a
    WHERE a.platform = ${platform} AND a.tenant = ${tenant} AND d.account_id = a.id AND d.state = 'waiting'`;
  await tx.$executeRaw`
    UPDATE coachee c SET
      erase_at = CASE WHEN other.id IS NULL THEN ${toDate(eraseAt)} ELSE c.erase_at END,
      last_account_id = coalesce(other.id, c.last_account_id)
    FROM account a LEFT JOIN LATERAL (
      SELECT id FROM account o WHERE o.coachee_id = a.coachee_id AND o.state <> 'gone' ORDER BY created_at DESC LIMIT 1
    ) other ON true
    WHERE a.platform = ${platform} AND a.tenant = ${tenant} AND c.id = a.coachee_id`;
}

/** The workspace can be reached again: whoever was to be erased is looked at at once, and found to be back. */
export async function reopenAccounts(tx: Transaction, of: Tenancy, now: Temporal.Instant): Promise<void> {
  const { platform, tenant } = of;
  await lockPeople(tx, of, true);
  await tx.$executeRaw`
    UPDATE coachee c SET erase_at = ${toDate(now)} FROM account a
    WHERE a.platform = ${platform} AND a.tenant = ${tenant} AND a.state = 'gone'
    AND c.id = a.coachee_id AND c.erase_at > ${toDate(now)}`;
  await tx.account.updateMany({ where: { platform, tenant, state: 'gone' }, data: { state: 'open' } });
}

function lockPeople(tx: Transaction, { platform, tenant }: Tenancy, isGone: boolean): Promise<unknown> {
  return tx.$queryRaw`
    SELECT 1 FROM coachee WHERE id IN (
      SELECT coachee_id FROM account WHERE platform = ${platform} AND tenant = ${tenant} AND (state = 'gone') = ${isGone}
    ) ORDER BY id FOR NO KEY UPDATE`;
}
