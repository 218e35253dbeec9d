import type { Temporal } from 'temporal-polyfill';
import type { AccountRef } from '../../src/ports/incoming.ts';
import type { Client } from './client.ts';
import { toInstant } from './instants.ts';

/** Where somebody and the coach write to one another, and how far that was heard. */
export interface DirectMessages {
  readonly account: AccountRef;
  readonly channel: string;
  /** The key of the last message that was kept; none when they wrote nothing yet. */
  readonly lastKey: string | null;
  /** When they first came. */
  readonly since: Temporal.Instant;
}

/** The direct messages of everybody on a platform, by whose messages keys begin with `message:`. */
export async function findDirectMessages(client: Client, platform: string): Promise<DirectMessages[]> {
  const rows = await client.$queryRaw<
    { tenant: string; userId: string; channel: string; lastKey: string | null; since: Date }[]
  >`
    SELECT a.tenant, a.user_id AS "userId", coalesce(a.channel, said.channel) AS channel,
      heard.key AS "lastKey", a.created_at AS since
    FROM account a
    LEFT JOIN LATERAL (
      SELECT split_part(reference, ':', 1) AS channel FROM delivery
      WHERE account_id = a.id AND state = 'sent' AND reference LIKE '_%:_%' ORDER BY seq DESC LIMIT 1
    ) said ON a.channel IS NULL
    LEFT JOIN LATERAL (
      SELECT key FROM inbound WHERE account_id = a.id AND key LIKE 'message:%' ORDER BY seq DESC LIMIT 1
    ) heard ON true
    WHERE a.platform = ${platform} AND a.state <> 'gone' AND coalesce(a.channel, said.channel) IS NOT NULL`;
  return rows.map(({ tenant, userId, channel, lastKey, since }) => ({
    account: { platform, tenant, userId },
    channel,
    lastKey,
    since: toInstant(since),
  }));
}
