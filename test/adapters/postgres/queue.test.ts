import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Client, openClient } from '../../../adapters/postgres/client.ts';
import { createQueue, type Queue } from '../../../adapters/postgres/queue.ts';
import type { Log } from '../../../src/ports/log.ts';
import { freshDatabase } from '../../setup/freshDatabase.ts';
import { silentLog } from '../../setup/silentLog.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let client: Client;
let sql: pg.Client;
let queue: Queue;
const failures = vi.fn<Log['error']>();
const log: Log = { ...silentLog, error: failures };

beforeAll(async () => {
  database = await freshDatabase();
  // Two processes begin on the database at the same time.
  const [first, second] = await Promise.all([
    createQueue({ url: database.url, log }),
    createQueue({ url: database.url, log: silentLog }),
  ]);
  await second.stop();
  queue = first;
  client = await openClient(database.url);
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
});
afterAll(async () => {
  await client.$disconnect();
  await sql.end();
  await database.drop();
});

async function jobsOf(delivery: string): Promise<{ state: string; data: unknown; inSeconds: number }[]> {
  const { rows } = await sql.query(
    `SELECT state, data, extract(epoch FROM start_after - now())::float AS "inSeconds"
     FROM pgboss.job WHERE name = 'deliveries' AND singleton_key = $1`,
    [delivery],
  );
  return rows;
}

describe('the durable job behind a delivery', () => {
  it('is made with the transaction, or not at all', async () => {
    const [kept, undone] = [randomUUID(), randomUUID()];
    await client.$transaction((tx) => queue.enqueue(tx, kept));
    await client
      .$transaction(async (tx) => {
        await queue.enqueue(tx, undone);
        throw new Error('undo');
      })
      .catch(() => undefined);
    expect([(await jobsOf(kept)).length, (await jobsOf(undone)).length]).toEqual([1, 0]);
  });

  it('carries nothing but the delivery’s id, and is one however often it is asked for', async () => {
    const delivery = randomUUID();
    await queue.enqueue(client, delivery);
    await queue.enqueue(client, delivery);
    expect(await jobsOf(delivery)).toMatchObject([{ state: 'created', data: { delivery } }]);
  });

  it('can be put off to a later time', async () => {
    const delivery = randomUUID();
    await queue.enqueue(client, delivery);
    await queue.postpone(client, delivery, 600);
    const jobs = await jobsOf(delivery);
    expect(jobs).toHaveLength(1);
    expect(jobs[0]?.inSeconds).toBeGreaterThan(590);
  });

  it('is done once its handler is, tried again when that fails, and waited for by stop', async () => {
    const [good, bad, slow] = [randomUUID(), randomUUID(), randomUUID()];
    const started: string[] = [];
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((done) => {
      finish = done;
    });
    for (const delivery of [good, bad, slow]) await queue.enqueue(client, delivery, 1);
    await queue.work(async (delivery) => {
      started.push(delivery);
      if (delivery === bad) throw new Error('on purpose');
      if (delivery === slow) await finished;
    });
    await vi.waitFor(() => expect(started).toEqual(expect.arrayContaining([good, bad, slow])), 10_000);
    let stopped = false;
    const stopping = queue.stop().then(() => {
      stopped = true;
    });
    await vi.waitFor(() =>
      expect(failures).toHaveBeenCalledWith('delivery job failed', expect.any(Error), { delivery: bad }),
    );
    expect(stopped).toBe(false);
    finish();
    await stopping;
    expect((await jobsOf(good))[0]?.state).toBe('completed');
    expect((await jobsOf(slow))[0]?.state).toBe('completed');
    expect((await jobsOf(bad))[0]).toMatchObject({ state: 'retry' });
  });
});
