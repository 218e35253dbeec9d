import type { Transaction } from '../client.ts';
import type { Change } from './changes.ts';
import type { Json } from './rows.ts';

type Changed = Extract<Change, { is: 'changed' }>;

/** Undoes what becoming one changed, as far as it was not changed again since. */
export async function putBack(tx: Transaction, me: string, changes: readonly Change[]): Promise<void> {
  for (const change of changes) {
    if (change.is === 'made')
      await tx.$executeRawUnsafe(
        `DELETE FROM "${change.table}" WHERE coachee_id = $1::uuid AND id = $2::uuid`,
        me,
        change.id,
      );
    if (change.is === 'removed') await addRow(tx, change.table, { ...change.row, coachee_id: me });
  }
  for (const change of changes) if (change.is === 'changed') await changeBack(tx, me, change);
}

/** Puts a row into a table as `to_jsonb` gave it. The table’s own row says what its columns are, even where there is none. */
export async function addRow(tx: Transaction, table: string, row: Json): Promise<void> {
  const names = Object.keys(row).map((name) => `"${name}"`);
  const values = names.map((name) => `(jsonb_populate_record(t, $1::jsonb)).${name}`);
  await tx.$executeRawUnsafe(
    `INSERT INTO "${table}" (${names}) SELECT ${values} FROM (SELECT 1) one LEFT JOIN "${table}" t ON false`,
    JSON.stringify(row),
  );
}

async function changeBack(tx: Transaction, me: string, { table, id, was, became }: Changed): Promise<void> {
  const owner = table === 'coachee' ? 'id' : 'coachee_id';
  for (const name of Object.keys(was))
    await tx.$executeRawUnsafe(
      `UPDATE "${table}" t SET "${name}" = (jsonb_populate_record(t, $3::jsonb))."${name}"
       WHERE ${owner} = $1::uuid AND id = $2::uuid
       AND "${name}" IS NOT DISTINCT FROM (jsonb_populate_record(t, $4::jsonb))."${name}"`,
      me,
      id,
      JSON.stringify(was),
      JSON.stringify(became),
    );
}
