import { Temporal } from 'temporal-polyfill';
import type { Turn } from '../../turn.ts';

/** A table of the person's, by the name the turn has for it. */
export type Table = { [K in keyof Turn]: Turn[K] extends { get(id: string): unknown } ? K : never }[keyof Turn];
export type RowOf<T extends Table> = Awaited<ReturnType<Turn[T]['list']>>[number];

interface Changed {
  readonly table: Table;
  readonly id: string;
  readonly column: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What was done to rows, as JSON that a conversation keeps, so that it can be put back exactly. */
export interface Trace {
  readonly changed: Changed[];
  readonly removed: { readonly table: Table; readonly row: Readonly<Record<string, unknown>> }[];
  readonly added: { readonly table: Table; readonly id: string }[];
}

/** The rows of any table, when which one is only known at run time. */
interface AnyRows {
  get(id: string): Promise<Readonly<Record<string, unknown>> | undefined>;
  count(where: object): Promise<number>;
  add(row: object): Promise<{ readonly id: string }>;
  change(id: string, patch: object): Promise<void>;
  remove(id: string): Promise<void>;
}

const parents: Readonly<Record<string, Table>> = { contactId: 'contacts', circleId: 'circles', meetingId: 'meetings' };

export function newTrace(): Trace {
  return { changed: [], removed: [], added: [] };
}

/** Changes a row and notes what each column was. */
export async function changeTraced<T extends Table>(
  turn: Turn,
  trace: Trace,
  table: T,
  row: RowOf<T>,
  patch: Partial<RowOf<T>>,
): Promise<void> {
  for (const [column, value] of Object.entries(patch)) {
    const [from, to] = [asJson((row as unknown as Record<string, unknown>)[column]), asJson(value)];
    if (!isSame(from, to)) trace.changed.push({ table, id: row.id, column, from, to });
  }
  await rows(turn, table).change(row.id, patch);
}

/** Removes a row and notes it whole. */
export async function removeTraced<T extends Table>(turn: Turn, trace: Trace, table: T, row: RowOf<T>): Promise<void> {
  trace.removed.push({ table, row: asJson(row) as Record<string, unknown> });
  await rows(turn, table).remove(row.id);
}

/** Notes a row that was added. */
export function noteAdded<T extends Table>(trace: Trace, table: T, row: RowOf<T>): void {
  trace.added.push({ table, id: row.id });
}

/**
 * Puts back what a trace holds. What has been changed again since stays as it is now, and what has no place any more
 * (its meeting was erased) stays away. Gives how many columns and rows went back.
 */
export async function putBack(turn: Turn, trace: Trace): Promise<number> {
  let back = 0;
  for (const { table, id, column, from, to } of [...trace.changed].reverse()) {
    const row = await rows(turn, table).get(id);
    if (!row || !isSame(asJson(row[column]), to)) continue;
    await rows(turn, table).change(id, { [column]: fromJson(from) });
    back += 1;
  }
  for (const { table, row } of trace.removed) {
    if (await hasPlace(turn, table, row)) {
      await rows(turn, table).add(
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, fromJson(value)])),
      );
      back += 1;
    }
  }
  for (const { table, id } of [...trace.added].reverse()) {
    if (!(await rows(turn, table).get(id))) continue;
    if (table === 'circles' && (await turn.contactCircles.count({ circleId: id })) > 0) continue;
    await rows(turn, table).remove(id);
    back += 1;
  }
  return back;
}

async function hasPlace(turn: Turn, table: Table, row: Readonly<Record<string, unknown>>): Promise<boolean> {
  const links = Object.entries(row).filter(([column]) => column in parents);
  for (const [column, id] of links) {
    const parent = parents[column];
    if (parent && !(await rows(turn, parent).get(String(id)))) return false;
  }
  return links.length === 0 || (await rows(turn, table).count(Object.fromEntries(links))) === 0;
}

function rows(turn: Turn, table: Table): AnyRows {
  return turn[table] as unknown as AnyRows;
}

/** Whether two values that have been JSON are the same, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/** A value of a row as JSON keeps it: an instant by its text, marked as one. */
export function asJson(value: unknown): unknown {
  if (value instanceof Temporal.Instant) return { instant: value.toString() };
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asJson(each)]));
}

function fromJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('instant' in value)) return value;
  return Temporal.Instant.from(String(value.instant));
}
