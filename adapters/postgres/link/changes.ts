import type { Json, TableRow } from './rows.ts';

/** What became of a row: it was made, removed, or some of its columns hold something else. */
export type Change =
  | { readonly is: 'made'; readonly table: string; readonly id: string }
  | { readonly is: 'removed'; readonly table: string; readonly id: string; readonly row: Json }
  | { readonly is: 'changed'; readonly table: string; readonly id: string; readonly was: Json; readonly became: Json };

/** What was done between two looks at the same rows. */
export function changesBetween(before: readonly TableRow[], after: readonly TableRow[]): Change[] {
  const had = new Map(before.map((each) => [each.id, each]));
  const has = new Map(after.map((each) => [each.id, each]));
  const made = after.filter(({ id }) => !had.has(id)).map(({ table, id }): Change => ({ is: 'made', table, id }));
  const others = before.flatMap(({ table, id, row }): Change[] => {
    const now = has.get(id)?.row;
    if (!now) return [{ is: 'removed', table, id, row }];
    const columns = Object.keys(row).filter((name) => JSON.stringify(row[name]) !== JSON.stringify(now[name]));
    if (columns.length === 0) return [];
    return [{ is: 'changed', table, id, was: only(row, columns), became: only(now, columns) }];
  });
  return [...made, ...others];
}

const only = (row: Json, columns: readonly string[]) => Object.fromEntries(columns.map((name) => [name, row[name]]));
