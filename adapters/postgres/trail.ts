import type { TrailLink } from '../../src/domain/trail/walkBack.ts';
import type { Transaction } from './client.ts';
import { isId } from './records.ts';

/**
 * Who sent one to whom, back from somebody to everyone it began with, in one recursive query. A pair that was found already
 * is not walked from again, so that circles end. The pairs come as one text, which the driver reads faster than a row each.
 */
export async function trailTo(tx: Transaction, coacheeId: string, contactId: string): Promise<TrailLink[]> {
  if (!isId(contactId)) return [];
  const [row] = await tx.$queryRaw<{ links: string | null }[]>`
    WITH RECURSIVE link (from_id, to_id, at) AS (
      SELECT from_id, to_id, at FROM referral
      WHERE coachee_id = ${coacheeId}::uuid AND to_id = ${contactId}::uuid AND from_id IS NOT NULL
      UNION
      SELECT r.from_id, r.to_id, r.at FROM link JOIN referral r
      ON r.coachee_id = ${coacheeId}::uuid AND r.to_id = link.from_id AND r.from_id IS NOT NULL
    )
    SELECT string_agg(from_id || ' ' || to_id, ',') AS links
    FROM (SELECT from_id, to_id FROM link ORDER BY at, from_id, to_id) AS told`;
  return (row?.links?.split(',') ?? []).map((pair) => {
    const [fromId = '', toId = ''] = pair.split(' ');
    return { fromId, toId };
  });
}
