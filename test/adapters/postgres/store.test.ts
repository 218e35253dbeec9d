import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newId } from '../../../adapters/newId.ts';
import { duePerson } from '../../../adapters/postgres/due.ts';
import { createQueue, type Queue } from '../../../adapters/postgres/queue.ts';
import { createStore } from '../../../adapters/postgres/store.ts';
import type { Work } from '../../../src/ports/store.ts';
import { hello, now, nudgeAt, says, somebody, storeContract } from '../../contracts/store.ts';
import { freshDatabase } from '../../setup/freshDatabase.ts';
import { silentLog } from '../../setup/silentLog.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let sql: pg.Client;
let queue: Queue;
let store: Awaited<ReturnType<typeof createStore>>;
let another: Awaited<ReturnType<typeof createStore>>;

beforeAll(async () => {
  database = await freshDatabase();
  const { url } = database;
  queue = await createQueue({ url, log: silentLog });
  store = await createStore({ url, newId, queue });
  another = await createStore({ url, newId, queue });
  sql = new pg.Client({ connectionString: url });
  await sql.connect();
});
afterAll(async () => {
  await queue.stop();
  await store.close();
  await another.close();
  await sql.end();
  await database.drop();
});

describe('the store on PostgreSQL', () => {
  storeContract(async () => ({ store, another }));

  it('takes up at once what a process that died was sending, when no other process uses the database', async () => {
    const alone = await createStore({ url: database.url, newId, queue, alone: true });
    const { coacheeId } = await store.accept(says('survivor', 'hallo'), now);
    const first = (await store.inWork(coacheeId, (work) => work.deliver(hello))) ?? '';
    expect(await store.claimDelivery(first, now)).toBeDefined();
    expect(await another.claimDelivery(first, now)).toBeUndefined();
    expect(await alone.claimDelivery(first, now)).toMatchObject({ attempts: 2, ambiguous: true });
    await alone.close();
  });

  it('takes out every table of a person, and leaves nothing in any of them once they are erased', async () => {
    const { coacheeId } = await store.accept(says('leaver', 'hallo'), now);
    await store.handleNext(coacheeId, async (work) => {
      const { id: contactId } = await work.contacts.add(somebody('Ton'));
      await work.tips.add({ contactId, meetingId: null, answerId: null, text: 'call', state: 'open', at: now });
      await work.moments.add(nudgeAt(now.add({ hours: 1 }), contactId));
      await work.deliver(hello);
    });
    expect(await rowsOf(coacheeId)).toMatchObject({
      account: 1,
      contact: 1,
      tip: 1,
      moment: 1,
      inbound: 1,
      delivery: 1,
    });
    const everything = (await store.inWork(coacheeId, (work) => work.everything())) ?? {};
    expect(Object.keys(everything)).toHaveLength(Object.keys(await rowsOf(coacheeId)).length + 1);
    await store.inWork(coacheeId, (work) => work.erase());
    const left = await rowsOf(coacheeId);
    expect(Object.keys(left).length).toBeGreaterThanOrEqual(24);
    expect(Object.values(left).every((count) => count === 0)).toBe(true);
  });

  it('survives somebody who writes and quits at the same time', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { coacheeId } = await store.accept(says('torn', `hallo ${round}`), now);
      const writing = Array.from({ length: 4 }, (_, n) => store.accept(says('torn', `more ${round} ${n}`), now));
      await Promise.all([...writing, store.inWork(coacheeId, (work) => work.erase())]);
    }
    const { rows } = await sql.query(`SELECT count(*)::int AS accounts FROM account WHERE user_id = 'torn'`);
    expect(rows[0].accounts).toBeLessThanOrEqual(1);
  });

  it('asks as much of the database for ten people as for ten thousand, when as many are due', async () => {
    await crowd(10);
    const few = await queriesOfOneTick();
    await crowd(10_000);
    const many = await queriesOfOneTick();
    expect(few).toBeGreaterThan(0);
    expect(many).toBe(few);
    const query = duePerson(now);
    await sql.query('ANALYZE');
    const { rows } = await sql.query(`EXPLAIN ${query.text}`, query.values);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('moment_state_due_idx');
    expect(plan).not.toContain('Seq Scan');
  });

  it('has a job behind each delivery from the moment it is committed, and none when it is not', async () => {
    const { coacheeId } = await store.accept(says('durable', 'hallo'), now);
    const first = await store.inWork(coacheeId, (work) => work.deliver(hello));
    let undone = '';
    const failing = store.inWork(coacheeId, async (work) => {
      undone = await work.deliver(hello);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await jobsOf(first)).toHaveLength(1);
    expect(await jobsOf(undone)).toHaveLength(0);
  });

  it('moves the job of a delivery that is to be tried later, and makes the next one a job when its turn comes', async () => {
    const { coacheeId } = await store.accept(says('later', 'hallo'), now);
    const [first = '', second = ''] =
      (await store.inWork(coacheeId, async (work) => [await work.deliver(hello), await work.deliver(hello)])) ?? [];
    await store.claimDelivery(first, now);
    await store.settleDelivery(first, { is: 'retry', after: now.add({ seconds: 600 }) }, now);
    const [job] = await jobsOf(first);
    expect(job?.seconds).toBeGreaterThan(500);
    await sql.query(`UPDATE pgboss.job SET state = 'completed' WHERE singleton_key = $1`, [second]);
    await store.claimDelivery(first, now.add({ seconds: 600 }));
    await store.settleDelivery(first, { is: 'sent', reference: 'r' }, now);
    expect(await jobsOf(second)).toHaveLength(1);
  });

  it('hands deliveries whose process never sent them to a worker', async () => {
    const { coacheeId } = await store.accept(says('worker', 'hallo'), now);
    const id = await store.inWork(coacheeId, (work) => work.deliver(hello));
    const seen: string[] = [];
    await queue.work(async (delivery) => seen.push(delivery));
    await vi.waitFor(() => expect(seen).toContain(id), { timeout: 15_000, interval: 200 });
  });
});

async function rowsOf(coacheeId: string): Promise<Record<string, number>> {
  const { rows } = await sql.query(
    `SELECT table_name FROM information_schema.columns WHERE column_name = 'coachee_id' AND table_schema = 'public'`,
  );
  const counts: Record<string, number> = {};
  for (const { table_name: table } of rows) {
    const { rows: counted } = await sql.query(`SELECT count(*)::int AS n FROM "${table}" WHERE coachee_id = $1`, [
      coacheeId,
    ]);
    counts[table] = counted[0].n;
  }
  return counts;
}

async function jobsOf(deliveryId: string | undefined): Promise<{ seconds: number }[]> {
  const { rows } = await sql.query(
    `SELECT extract(epoch FROM start_after - now())::float AS seconds FROM pgboss.job
     WHERE name = 'deliveries' AND state = 'created' AND singleton_key = $1`,
    [deliveryId],
  );
  return rows;
}

/** People with a moment next month; three of them have one that is due. */
async function crowd(size: number): Promise<void> {
  await sql.query(
    `WITH people AS (
       INSERT INTO coachee (id, name, language, zone, created_at)
       SELECT gen_random_uuid(), 'crowd', 'nl', 'UTC', now() FROM generate_series(1, $1) RETURNING id
     ), planned AS (
       SELECT id, row_number() OVER () AS place FROM people
     )
     INSERT INTO moment (id, coachee_id, kind, about_type, about_id, due, created_at)
     SELECT gen_random_uuid(), id, 'nudge', 'goal', id,
       CASE WHEN place <= 3 THEN $2::timestamptz ELSE $2::timestamptz + interval '30 days' END, now() FROM planned`,
    [size, now.toString()],
  );
}

async function queriesOfOneTick(): Promise<number> {
  const asked = vi.spyOn(pg.Client.prototype, 'query');
  const finish = async (work: Work, due: readonly { id: string }[]) => {
    for (const { id } of due) await work.moments.change(id, { state: 'done' });
  };
  let people = 0;
  while (await store.takeDue(now, finish)) people += 1;
  const queries = asked.mock.calls.filter(([query]) => !JSON.stringify(query).includes('pgboss')).length;
  asked.mockRestore();
  expect(people).toBe(3);
  return queries;
}
