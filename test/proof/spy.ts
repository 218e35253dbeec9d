import type { Store, TableName, Work } from '../../src/ports/store.ts';

/** A row somebody asked the store for by its id. */
export interface Looked {
  readonly table: string;
  readonly id: unknown;
}

/** The same store, which tells every id that is looked up in it, whether it is found or not. */
export function spied(store: Store, looked: (one: Looked) => void): Store {
  return {
    ...store,
    handleNext: (coacheeId, handle) =>
      store.handleNext(coacheeId, (work, inbound) => handle(spiedWork(work, looked), inbound)),
  };
}

function spiedWork(work: Work, looked: (one: Looked) => void): Work {
  const tables = Object.entries(work).filter(
    ([, value]) => typeof value === 'object' && value !== null && 'get' in value,
  );
  const watched = tables.map(([table, records]) => [table, spiedRecords(records as Work[TableName], table, looked)]);
  return Object.assign(Object.create(work), Object.fromEntries(watched));
}

function spiedRecords(records: Work[TableName], table: string, looked: (one: Looked) => void): object {
  const one = (id: unknown) => looked({ table, id });
  const where = (wanted: object = {}) => {
    for (const [column, value] of Object.entries(wanted))
      if (column === 'id' || column.endsWith('Id')) for (const id of [value].flat()) one(id);
  };
  return Object.fromEntries(
    Object.entries(records).map(([name, method]) => [
      name,
      (first: unknown, ...rest: unknown[]) => {
        if (typeof first === 'string') one(first);
        else where(first as object | undefined);
        return (method as (...given: unknown[]) => unknown)(first, ...rest);
      },
    ]),
  );
}
