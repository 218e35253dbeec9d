import type { Transaction } from '../client.ts';
import { PERSONAL } from '../personal.ts';

/** What came in, what goes out and what was entered follows its account. */
const OF_ACCOUNT = ['inbound', 'delivery', 'link_code', 'link_try'];

const snake = (name: string) => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
/** Every table that holds rows of a person, as the database calls it. */
const TABLES: readonly string[] = PERSONAL.map(snake);
/** Those whose rows are whose they are by themselves. */
const OWN = TABLES.filter((table) => !OF_ACCOUNT.includes(table));

export type Json = Record<string, unknown>;
export interface TableRow {
  readonly table: string;
  readonly id: string;
  readonly row: Json;
}

/** Every row of some people in some tables, without whose it is. Tables are named by this code, never by what comes in. */
export function rowsOf(
  tx: Transaction,
  people: readonly string[],
  tables: readonly string[] = OWN,
): Promise<TableRow[]> {
  const each = tables.map(
    (table) =>
      `SELECT '${table}' AS table, id, to_jsonb(t) - 'coachee_id' AS row FROM "${table}" t WHERE coachee_id = ANY ($1::uuid[])`,
  );
  return tx.$queryRawUnsafe<TableRow[]>(each.join(' UNION ALL '), people);
}

/** The row of a person itself. */
export async function personRow(tx: Transaction, id: string): Promise<TableRow> {
  const [found] = await tx.$queryRaw<TableRow[]>`
    SELECT 'coachee' AS table, id, to_jsonb(c) AS row FROM coachee c WHERE id = ${id}::uuid`;
  if (!found) throw new Error('This person is gone.');
  return found;
}

/**
 * Gives rows of one person to another. It is one statement: rows point at one another together with whose they are, which
 * the database checks when a statement ends.
 *
 * @param only of those that are whose they are by themselves, these; of the others, those of these accounts
 */
export async function moveRows(
  tx: Transaction,
  from: string,
  to: string,
  only?: { ids: readonly string[]; accounts: readonly string[] },
): Promise<void> {
  const which = (table: string) => {
    if (!only) return '';
    return OF_ACCOUNT.includes(table) ? ' AND account_id = ANY ($4::uuid[])' : ' AND id = ANY ($3::uuid[])';
  };
  const updates = TABLES.map(
    (table, place) =>
      `m${place} AS (UPDATE "${table}" SET coachee_id = $2::uuid WHERE coachee_id = $1::uuid${which(table)})`,
  );
  const given = only ? [from, to, only.ids, only.accounts] : [from, to];
  await tx.$executeRawUnsafe(`WITH ${updates.join(', ')} SELECT 1`, ...given);
}

/**
 * Keeps everything that writes to the rows of people from doing so for the rest of the transaction. What is on its way
 * out locks its delivery before its account, and what comes in its account: in that order nobody waits in a circle.
 */
export async function holdRows(tx: Transaction, people: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM delivery WHERE coachee_id = ANY (${people}::uuid[]) AND state IN ('waiting', 'sending')
    ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM account WHERE coachee_id = ANY (${people}::uuid[]) ORDER BY id FOR UPDATE`;
}
