import type pg from 'pg';
import type { Network } from './network.ts';

/** What points at rows comes behind them. */
const ORDER = [
  'goal',
  'contact',
  'circle',
  'contact_circle',
  'membership',
  'meeting',
  'meeting_contact',
  'answer',
  'tip',
  'touch',
  'referral',
];

/** Puts a network into the database, as a person's who is there already. Columns that a row does not name get their default. */
export async function putNetwork(sql: pg.Client, coacheeId: string, network: Network): Promise<void> {
  for (const table of ORDER) {
    const rows = (network[table] ?? []).map((row) => ({ ...row, coachee_id: coacheeId }));
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`).join(', ');
    if (rows.length === 0) continue;
    await sql.query(
      `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::public."${table}", $1)`,
      [JSON.stringify(rows)],
    );
  }
}
