import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Queue } from '../../../adapters/postgres/queue.ts';
import { createStore } from '../../../adapters/postgres/store.ts';
import { hello, now, says } from '../../contracts/store.ts';
import { freshDatabase, type TestDatabase } from '../../setup/freshDatabase.ts';
import { layWire, type Wire } from '../../setup/wire.ts';

type PostgresStore = Awaited<ReturnType<typeof createStore>>;
const noQueue = { enqueue: async () => undefined, postpone: async () => undefined } as unknown as Queue;
const SENT = { is: 'sent', reference: 'r' } as const;
const RETRY = { is: 'retry', after: now.add({ seconds: 30 }) } as const;

let database: TestDatabase;
let wire: Wire;
/** The process that is cut off from the database, and another that is not. */
let store: PostgresStore;
let another: PostgresStore;
let person: string;
let first: string;
let second: string;

beforeAll(async () => {
  database = await freshDatabase();
  wire = await layWire(database.url);
  store = await createStore({ url: wire.url, newId: randomUUID, queue: noQueue });
  another = await createStore({ url: database.url, newId: randomUUID, queue: noQueue });
});
afterAll(async () => {
  await store.close();
  await another.close();
  await wire.stop();
  await database.drop();
});
beforeEach(async () => {
  person = (await another.accept(says(randomUUID(), 'hello'), now)).coacheeId;
  const told = () => another.inWork(person, (work) => work.deliver(hello));
  first = (await told()) ?? '';
  second = (await told()) ?? '';
});

const waiting = () => another.waitingDeliveries(person);
const later = (seconds: number) => now.add({ seconds });

describe.each(['before', 'after'] as const)('a database that goes away %s it did what it was asked', (where) => {
  it('for a moment: what came in then is kept once, and is news', async () => {
    const name = randomUUID();
    wire.cutAtCommit(where);
    const { coacheeId, fresh } = await store.accept(says(name, 'hello'), now);
    expect(fresh).toBe(true);
    expect(await store.accept(says(name, 'hello'), now)).toEqual({ coacheeId, fresh: false });
    const heard = () => another.handleNext(coacheeId, async () => undefined);
    expect([await heard(), await heard()]).toEqual([true, false]);
  });

  it('while a message was taken in hand: it goes out as soon as the database is back, as one nobody sent', async () => {
    wire.cutAtCommit(where);
    await expect(store.claimDelivery(first, now)).rejects.toThrow();
    expect(await store.claimDelivery(first, later(1))).toMatchObject({ attempts: 1, ambiguous: false });
    await store.settleDelivery(first, SENT, later(1));
    expect(await waiting()).toEqual([second]);
  });

  it('while a message was taken over from a process that died: that it may have arrived is not forgotten', async () => {
    await another.claimDelivery(first, now);
    wire.cutAtCommit(where);
    await expect(store.claimDelivery(first, later(61))).rejects.toThrow();
    expect(await store.claimDelivery(first, later(62))).toMatchObject({ attempts: 2, ambiguous: true });
    await store.settleDelivery(first, SENT, later(62));
    expect(await waiting()).toEqual([second]);
  });

  it('when a message had been sent: that is noted as soon as the database is back, and it is not sent again', async () => {
    expect(await store.claimDelivery(first, now)).toBeDefined();
    wire.cutAtCommit(where);
    await expect(store.settleDelivery(first, SENT, now)).rejects.toThrow();
    expect(await store.claimDelivery(first, later(1))).toBeUndefined();
    expect(await waiting()).toEqual([second]);
    expect(await store.claimDelivery(second, later(1))).toBeDefined();
    await store.settleDelivery(second, SENT, later(1));
  });

  it('when a message had not arrived: it is tried again when it was to be', async () => {
    await store.claimDelivery(first, now);
    wire.cutAtCommit(where);
    await expect(store.settleDelivery(first, RETRY, now)).rejects.toThrow();
    expect(await store.claimDelivery(first, later(29))).toBeUndefined();
    expect(await store.claimDelivery(first, later(30))).toMatchObject({ attempts: 2, ambiguous: false });
    await store.settleDelivery(first, SENT, later(30));
  });

  it('for more than a minute: what another process took over meanwhile is left to it', async () => {
    await store.claimDelivery(first, now);
    wire.cutAtCommit(where);
    await expect(store.settleDelivery(first, RETRY, now)).rejects.toThrow();
    expect(await another.claimDelivery(first, later(61))).toBeDefined();
    expect(await store.claimDelivery(first, later(62))).toBeUndefined();
    await another.settleDelivery(first, SENT, later(63));
    expect(await waiting()).toEqual([second]);
  });
});
