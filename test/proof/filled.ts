import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { columnsOf, idsOf, inOrder, references } from './catalogue.ts';

/** Puts a row into each table in which a person has none, as the catalogue describes it: also into tables yet to come. */
export async function fillEmptyTables(sql: pg.Client, coacheeId: string): Promise<void> {
  const keys = await references(sql);
  for (const table of await inOrder(sql)) {
    const ids = await idsOf(sql, coacheeId);
    if (ids[table]?.length) continue;
    const columns = (await columnsOf(sql, table)).filter(({ name }) => name !== 'seq');
    const values = columns.map(({ name, type, nullable }) => {
      if (name === 'coachee_id') return coacheeId;
      const key = keys.find(({ from, columns }) => from === table && columns.includes(name));
      // Rows that may point at something do so by rules this filler does not know: these point at nothing.
      if (key && nullable) return null;
      return key ? ids[key.to]?.[0] : anything(type);
    });
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const places = columns.map((_, at) => `$${at + 1}`).join(', ');
    await sql.query(`INSERT INTO "${table}" (${names}) VALUES (${places})`, values);
  }
}

function anything(type: string): unknown {
  if (type === 'uuid') return randomUUID();
  if (type === 'jsonb') return '{}';
  if (type === 'integer') return 1;
  if (type === 'boolean') return true;
  if (type.startsWith('timestamp')) return '2026-11-24T09:00:00Z';
  return 'something told in confidence';
}
