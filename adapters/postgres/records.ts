import { Temporal } from 'temporal-polyfill';
import type { Row } from '../../src/domain/entities.ts';
import type { ListOptions, Records, Where } from '../../src/ports/store.ts';
import { fromRow, toDate } from './instants.ts';
import { storable } from './storable.ts';

type Columns = Record<string, unknown>;

/** What is used of Prisma's delegates, which all have it. */
export interface Delegate {
  findFirst(query: { where: object; omit: object }): Promise<object | null>;
  findMany(query: { where: object; omit: object; orderBy: object[]; take?: number }): Promise<object[]>;
  count(query: { where: object }): Promise<number>;
  create(query: { data: object; omit: object }): Promise<object>;
  updateMany(query: { where: object; data: object }): Promise<unknown>;
  deleteMany(query: { where: object }): Promise<unknown>;
}

const omit = { coacheeId: true };
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids come from what people send: one that cannot be an id is one that does not exist, not an error of the database. */
export const isId = (text: unknown): text is string => typeof text === 'string' && ID.test(text);

/**
 * The rows of one table that belong to one person.
 *
 * The single place where people are kept apart: every query here carries the person's id, taken from the closure, and
 * rows leave without it. Lists without an order, and ties in one, are in the order of the ids.
 */
export function recordsOf<T extends Row>(delegate: Delegate, coacheeId: string, newId: () => string): Records<T> {
  const mine = (where?: Where<T>) => ({ AND: [{ coacheeId }, ...conditions(where ?? {})] });
  const one = (id: string) => ({ coacheeId, id });
  return {
    async get(id) {
      if (!isId(id)) return undefined;
      const row = await delegate.findFirst({ where: one(id), omit });
      return row ? fromRow<T>(row) : undefined;
    },
    async list(where?: Where<T>, { by, descending, limit }: ListOptions<T> = {}) {
      const order = descending ? 'desc' : 'asc';
      const orderBy = by && by !== 'id' ? [{ [by]: order }, { id: order }] : [{ id: order }];
      const take = limit === undefined ? {} : { take: limit };
      const rows = await delegate.findMany({ where: mine(where), omit, orderBy, ...take });
      return rows.map((row) => fromRow<T>(row));
    },
    count: (where) => delegate.count({ where: mine(where) }),
    async add(row) {
      const data = { ...columns(row), id: row.id ?? newId(), coacheeId };
      return fromRow<T>(await delegate.create({ data, omit }));
    },
    async change(id, patch) {
      if (!isId(id)) return;
      await delegate.updateMany({ where: one(id), data: { ...columns(patch), id: undefined, coacheeId: undefined } });
    },
    async remove(id) {
      if (isId(id)) await delegate.deleteMany({ where: one(id) });
    },
  };
}

/** A row, or part of one, as the database driver takes it. */
export function columns(row: object): Columns {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, column(value)]));
}

function column(value: unknown): unknown {
  return value instanceof Temporal.Instant ? toDate(value) : storable(value);
}

function conditions(where: object): object[] {
  return Object.entries(where)
    .filter(([, wanted]) => wanted !== undefined)
    .map(([name, wanted]) => condition(name, wanted));
}

function condition(name: string, wanted: unknown): object {
  if (Array.isArray(wanted)) {
    const values = wanted.filter((each) => each !== null && canBe(name, each)).map(column);
    const among = { [name]: { in: values } };
    return wanted.includes(null) ? { OR: [among, { [name]: null }] } : among;
  }
  if (isRange(wanted)) {
    const { from, before } = wanted;
    return { [name]: { ...(from ? { gte: toDate(from) } : {}), ...(before ? { lt: toDate(before) } : {}) } };
  }
  return canBe(name, wanted) ? { [name]: column(wanted) } : { [name]: { in: [] } };
}

function isRange(wanted: unknown): wanted is { from?: Temporal.Instant; before?: Temporal.Instant } {
  return typeof wanted === 'object' && wanted !== null && !(wanted instanceof Temporal.Instant);
}

/** `userId` is the platform's; every other column named so holds an id of ours. */
function canBe(name: string, wanted: unknown): boolean {
  const holdsId = name === 'id' || (name.endsWith('Id') && name !== 'userId');
  return !holdsId || wanted === null || isId(wanted);
}
