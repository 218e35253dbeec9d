import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../adapters/newId.ts';
import { type Client, openClient } from '../../../adapters/postgres/client.ts';
import { createDeliveries } from '../../../adapters/postgres/deliveries.ts';
import { createQueue, type Queue } from '../../../adapters/postgres/queue.ts';
import { createStore } from '../../../adapters/postgres/store.ts';
import { hello, now, says } from '../../contracts/store.ts';
import { freshDatabase, type TestDatabase } from '../../setup/freshDatabase.ts';
import { silentLog } from '../../setup/silentLog.ts';

const PATIENCE_MS = 20_000;

type Store = Awaited<ReturnType<typeof createStore>>;

let database: TestDatabase;
let queue: Queue;
let client: Client;
let stores: readonly Store[];

beforeAll(async () => {
  database = await freshDatabase();
  const { url } = database;
  queue = await createQueue({ url, log: silentLog });
  client = await openClient(url);
  stores = await Promise.all([1, 2].map(() => createStore({ url, newId, queue })));
});
afterAll(async () => {
  await queue.stop();
  await client.$disconnect();
  for (const store of stores) await store.close();
  await database.drop();
});

/** So many messages of one person, oldest first. */
async function told(name: string, count: number): Promise<string[]> {
  const [store] = stores as [Store];
  const { coacheeId } = await store.accept(says(name, 'hallo'), now);
  await store.handleNext(coacheeId, async () => undefined);
  const ids = await store.inWork(coacheeId, async (work) => {
    const made: string[] = [];
    while (made.length < count) made.push(await work.deliver(hello));
    return made;
  });
  return ids ?? [];
}

/** The client, with its next transaction done and yet not told of until `tell` is called. */
function slowToTell(): { client: Client; done: Promise<unknown>; tell: () => void } {
  let tell: () => void = () => undefined;
  let isDone: (value: unknown) => void = () => undefined;
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const done = new Promise((resolve) => {
    isDone = resolve;
  });
  let isFirst = true;
  const slow = new Proxy(client, {
    get(target, name) {
      const found = Reflect.get(target, name);
      if (name !== '$transaction' || !isFirst) return typeof found === 'function' ? found.bind(target) : found;
      isFirst = false;
      return async (...all: unknown[]) => {
        const result = await found.apply(target, all);
        isDone(result);
        await told;
        return result;
      };
    },
  });
  return { client: slow, done, tell };
}

describe('a delivery', () => {
  it('that was looked at before its turn is claimed by whoever looks when it has come, though the first look still goes on', async () => {
    const [first = '', second = ''] = await told('early', 2);
    const { client: slow, done, tell } = slowToTell();
    const [other] = stores as [Store];
    const mine = createDeliveries(slow, queue, {});
    expect(await other.claimDelivery(first, now)).toBeDefined();
    const early = mine.claimDelivery(second, now);
    expect(await done).toBeUndefined();
    await other.settleDelivery(first, { is: 'sent', reference: 'r' }, now);
    const late = [1, 2, 3].map(() => mine.claimDelivery(second, now));
    tell();
    expect(await early).toBeUndefined();
    expect((await Promise.all(late)).filter((each) => each !== undefined)).toHaveLength(1);
  });

  it('is claimed by exactly one, however many workers of two processes look at once, and all in their order', async () => {
    const ids = await told('many', 25);
    const claimed: string[] = [];
    const until = Date.now() + PATIENCE_MS;
    const worker = async (store: Store) => {
      while (claimed.length < ids.length && Date.now() < until)
        for (const id of ids) {
          if (!(await store.claimDelivery(id, now))) continue;
          claimed.push(id);
          await store.settleDelivery(id, { is: 'sent', reference: id }, now);
        }
    };
    await Promise.all([...stores, ...stores, ...stores].map(worker));
    expect(claimed).toEqual(ids);
  }, 30_000);
});
