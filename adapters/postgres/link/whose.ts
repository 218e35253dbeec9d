import type { Change } from './changes.ts';
import type { Json, TableRow } from './rows.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
/** An answer is told apart from what it came in with: that follows its account. */
const LOOSE = ['inbound_id'];

/**
 * Which rows go to the other side when the two are parted: those that were theirs, and of what came since whatever hangs
 * on those. `tied` when something hangs on both sides.
 *
 * Whatever column names another row ties the two together, whether the database knows of it or not.
 *
 * @param rows all of the person's, but for what follows an account
 * @param changes what becoming one changed, which is put back and so ties nothing
 */
export function whoseIsWhat(
  rows: readonly TableRow[],
  { theirs, mine }: { theirs: ReadonlySet<string>; mine: ReadonlySet<string> },
  changes: readonly Change[],
): ReadonlySet<string> | 'tied' {
  const all = asTheyWere(rows, changes);
  const ids = new Set(all.map(({ id }) => id));
  const groups = createGroups();
  const sides = new Map<string, 'theirs' | 'mine'>();
  const isFixed = (id: string) => theirs.has(id) || mine.has(id);
  const ties = all.flatMap(({ id, row }) =>
    pointedAt(row)
      .filter((to) => to !== id && ids.has(to))
      .map((to) => [id, to] as const),
  );
  for (const [from, to] of ties) if (!isFixed(from) && !isFixed(to)) groups.join(from, to);
  for (const [from, to] of ties) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      if (!isFixed(other)) continue;
      const side = theirs.has(other) ? 'theirs' : 'mine';
      const group = isFixed(one) ? one : groups.of(one);
      const before = isFixed(one) ? (theirs.has(one) ? 'theirs' : 'mine') : sides.get(group);
      if (before !== undefined && before !== side) return 'tied';
      if (!isFixed(one)) sides.set(group, side);
    }
  }
  const goes = (id: string) => theirs.has(id) || (!mine.has(id) && sides.get(groups.of(id)) === 'theirs');
  return new Set(all.map(({ id }) => id).filter(goes));
}

function pointedAt(row: Json): string[] {
  return Object.entries(row).flatMap(([name, value]) =>
    name !== 'id' && !LOOSE.includes(name) && typeof value === 'string' && UUID.test(value) ? [value] : [],
  );
}

function asTheyWere(rows: readonly TableRow[], changes: readonly Change[]): TableRow[] {
  const of = new Map(changes.map((change) => [change.id, change]));
  const left = rows.flatMap(({ table, id, row }): TableRow[] => {
    const change = of.get(id);
    if (change?.is === 'made') return [];
    if (change?.is !== 'changed') return [{ table, id, row }];
    const { was, became } = change;
    const back = Object.keys(was).filter((name) => JSON.stringify(row[name]) === JSON.stringify(became[name]));
    return [{ table, id, row: { ...row, ...Object.fromEntries(back.map((name) => [name, was[name]])) } }];
  });
  const removed = changes.flatMap((change) => (change.is === 'removed' ? [change] : []));
  return [...left, ...removed];
}

/** Rows that belong together, each group by one of its ids. */
function createGroups() {
  const leads = new Map<string, string>();
  const of = (id: string): string => {
    let lead = id;
    for (let next = leads.get(lead); next !== undefined; next = leads.get(lead)) lead = next;
    return lead;
  };
  return {
    of,
    join(one: string, other: string) {
      const [a, b] = [of(one), of(other)];
      if (a !== b) leads.set(a, b);
    },
  };
}
