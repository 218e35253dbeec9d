import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../adapters/newId.ts';
import { leftPerson } from '../../../adapters/postgres/due.ts';
import { createQueue, type Queue } from '../../../adapters/postgres/queue.ts';
import { createStore, type PostgresStore } from '../../../adapters/postgres/store.ts';
import { createSecretBox } from '../../../adapters/secretBox.ts';
import { hello, now, says } from '../../contracts/store.ts';
import { freshDatabase, type TestDatabase } from '../../setup/freshDatabase.ts';
import { silentLog } from '../../setup/silentLog.ts';

const OLD = 'the old secret, which is long enough for it';
const NEW = 'the new secret, which is long enough for it';

let database: TestDatabase;
let queue: Queue;
let store: PostgresStore;
let sql: pg.Client;
let tenant: string;
let places = 0;
beforeAll(async () => {
  database = await freshDatabase();
  queue = await createQueue({ url: database.url, log: silentLog });
  const clock = { now: () => now };
  store = await createStore({ url: database.url, newId, queue, clock, installedOn: ['slack'] });
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
});
afterAll(async () => {
  await queue.stop();
  await store.close();
  await sql.end();
  await database.drop();
});
beforeEach(() => {
  places += 1;
  tenant = `T0${places}`;
});

const noted: unknown[] = [];
const log = { ...silentLog, error: (event: string) => void noted.push(event) };
const installations = (...keys: string[]) =>
  store.installations({ platform: 'slack', box: createSecretBox(keys), log });
const place = (userId: string, to = tenant) => ({ platform: 'slack', tenant: to, userId });
const comes = (userId: string) => store.accept({ ...says(userId, 'hallo'), account: place(userId) }, now);
const row = async (of = tenant) =>
  (await sql.query('SELECT id, token, key_id FROM installation WHERE tenant = $1', [of])).rows[0];
const person = async (id: string) =>
  (
    await sql.query(
      'SELECT a.state, c.erase_at, c.last_account_id = a.id AS last FROM coachee c JOIN account a ON a.coachee_id = c.id WHERE c.id = $1 ORDER BY a.tenant',
      [id],
    )
  ).rows;

describe('the token of a workspace', () => {
  it('stands nowhere in the database to be read, and is read by whoever has the key', async () => {
    await installations(OLD).put({ tenant, token: 'xoxb-one' });
    const { id, token, key_id: keyId } = await row();
    expect(token.toString('latin1')).not.toContain('xoxb');
    expect(keyId).toBe(createSecretBox([OLD]).keyId);
    expect(await installations(OLD).accessTo(tenant)).toEqual({ id, token: 'xoxb-one' });
  });

  it('cannot be put in the place of another workspace’s', async () => {
    const of = installations(OLD);
    await of.put({ tenant, token: 'xoxb-mine' });
    await of.put({ tenant: `${tenant}-other`, token: 'xoxb-other' });
    const { token } = await row(`${tenant}-other`);
    await sql.query('UPDATE installation SET token = $1 WHERE tenant = $2', [token, tenant]);
    await expect(of.accessTo(tenant)).rejects.toThrow('installation.token was not put there by Spoor');
    await sql.query('DELETE FROM installation WHERE tenant = $1', [`${tenant}-other`]);
    await sql.query('UPDATE installation SET tenant = $1 WHERE tenant = $2', [`${tenant}-other`, tenant]);
    await expect(of.accessTo(`${tenant}-other`)).rejects.toThrow('was not put there by Spoor');
  });

  it('is another one after the workspace installed again, under an id of its own', async () => {
    await installations(OLD).put({ tenant, token: 'xoxb-one' });
    const before = await row();
    await installations(NEW, OLD).put({ tenant, token: 'xoxb-two' });
    expect(await installations(NEW).accessTo(tenant)).toMatchObject({ token: 'xoxb-two' });
    expect((await row()).id).not.toBe(before.id);
  });
});

describe('a new key', () => {
  beforeEach(() => sql.query('DELETE FROM installation'));

  it('takes over every token at start, after which the old one may go', async () => {
    for (const each of ['A', 'B']) await installations(OLD).put({ tenant: `${tenant}${each}`, token: `xoxb-${each}` });
    await installations(NEW, OLD).renew();
    for (const each of ['A', 'B'])
      expect(await installations(NEW).accessTo(`${tenant}${each}`)).toMatchObject({ token: `xoxb-${each}` });
    await installations(NEW).renew();
  });

  it('without the old one stops the start with one line, which names neither', async () => {
    await installations(OLD).put({ tenant, token: 'xoxb-one' });
    const before = await row();
    const failed = await installations(NEW)
      .renew()
      .catch((error: Error) => error);
    expect(failed).toMatchObject({ name: 'OperatorError' });
    expect(String(failed)).toMatch(/^[^\n]*SPOOR_SECRET_KEY[^\n]*$/u);
    expect(String(failed)).not.toMatch(/secret, which/u);
    expect(await row()).toEqual(before);
  });

  it('leaves a token that somebody changed as it is, says so, and takes over the others', async () => {
    for (const each of ['A', 'B']) await installations(OLD).put({ tenant: `${tenant}${each}`, token: `xoxb-${each}` });
    await sql.query('UPDATE installation SET token = $1 WHERE tenant = $2', [Buffer.alloc(60), `${tenant}A`]);
    noted.length = 0;
    await installations(NEW, OLD).renew();
    expect(noted).toEqual(['token not read']);
    expect(await installations(NEW).accessTo(`${tenant}B`)).toMatchObject({ token: 'xoxb-B' });
  });

  it('is not put over one that came meanwhile', async () => {
    await installations(OLD).put({ tenant, token: 'xoxb-one' });
    await Promise.all([
      installations(NEW, OLD).renew(),
      installations(NEW, OLD).put({ tenant, token: 'xoxb-two' }),
      installations(NEW, OLD).renew(),
    ]);
    expect(await installations(NEW).accessTo(tenant)).toMatchObject({ token: 'xoxb-two' });
  });
});

describe('when an installation ends', () => {
  const ends = async () => installations(OLD).end((await row()).id);

  it('whoever has no other account is to be erased in thirty days, and what waits for them is given up', async () => {
    await installations(OLD).put({ tenant, token: 'xoxb-one' });
    const { coacheeId } = await comes('U1');
    const id = (await store.inWork(coacheeId, (work) => work.deliver(hello))) ?? '';
    await ends();
    expect(await person(coacheeId)).toEqual([
      { state: 'gone', erase_at: new Date(now.add({ hours: 720 }).epochMilliseconds), last: true },
    ]);
    expect((await sql.query('SELECT state FROM delivery WHERE id = $1', [id])).rows).toEqual([{ state: 'refused' }]);
  });

  it('whoever has another account goes on there', async () => {
    await installations(OLD).put({ tenant, token: 'xoxb-one' });
    const { coacheeId } = await comes('U1');
    await sql.query(
      `INSERT INTO account (id, coachee_id, platform, tenant, user_id, name, created_at) VALUES ($1, $2, 'discord', '-', $3, 'x', now())`,
      [newId(), coacheeId, `D${tenant}`],
    );
    await ends();
    expect(await person(coacheeId)).toEqual([
      { state: 'open', erase_at: null, last: true },
      { state: 'gone', erase_at: null, last: false },
    ]);
  });

  it('a message that is said to them all the same is given up, with those behind it', async () => {
    await installations(OLD).put({ tenant, token: 'xoxb-one' });
    const { coacheeId } = await comes('U1');
    const before = (await store.inWork(coacheeId, (work) => work.deliver(hello))) ?? '';
    expect(await store.claimDelivery(before, now)).toBeDefined();
    await ends();
    const behind = (await store.inWork(coacheeId, (work) => work.deliver(hello))) ?? '';
    await store.settleDelivery(before, { is: 'retry', after: now }, now);
    for (const id of [before, behind]) expect(await store.claimDelivery(id, now)).toBeUndefined();
    const { rows } = await sql.query('SELECT DISTINCT state FROM delivery WHERE coachee_id = $1', [coacheeId]);
    expect(rows).toEqual([{ state: 'refused' }]);
  });

  it('that of before ends nothing of the one that came since', async () => {
    await installations(OLD).put({ tenant, token: 'xoxb-one' });
    const { id } = await row();
    await installations(OLD).put({ tenant, token: 'xoxb-two' });
    await installations(OLD).end(id);
    expect(await installations(OLD).accessTo(tenant)).toMatchObject({ token: 'xoxb-two' });
  });

  it('nobody new is met there any more, also at that very moment: who was met is found', async () => {
    await installations(OLD).put({ tenant, token: 'xoxb-one' });
    const [met] = await Promise.all([
      Promise.allSettled(Array.from({ length: 6 }, (_, at) => comes(`U${at}`))),
      ends(),
    ]);
    await expect(comes('U9')).rejects.toThrow('not installed');
    const { rows } = await sql.query(
      'SELECT a.state, c.erase_at IS NOT NULL AS leaves FROM account a JOIN coachee c ON c.id = a.coachee_id WHERE a.tenant = $1',
      [tenant],
    );
    expect(rows).toHaveLength(met.filter(({ status }) => status === 'fulfilled').length);
    for (const each of rows) expect(each).toEqual({ state: 'gone', leaves: true });
  });

  it('waits for whoever is being answered, and holds nobody up for good', async () => {
    await installations(OLD).put({ tenant, token: 'xoxb-one' });
    const people = await Promise.all(['U1', 'U2', 'U3'].map(comes));
    await Promise.all([
      ...people.map(({ coacheeId }) =>
        store.handleNext(coacheeId, async (work) => {
          const [account] = await work.accounts.list();
          await new Promise((done) => setTimeout(done, 30));
          if (account) await work.accounts.change(account.id, { language: 'nl' });
          await work.deliver(hello);
        }),
      ),
      ends(),
    ]);
    for (const { coacheeId } of people) expect(await person(coacheeId)).toMatchObject([{ state: 'gone' }]);
  });
});

describe('who has left', () => {
  it('is found by an index, however many people there are', async () => {
    await sql.query('SET enable_seqscan = off');
    const { rows } = await sql.query(`EXPLAIN ${leftPerson(now).text}`, leftPerson(now).values as unknown[]);
    await sql.query('RESET enable_seqscan');
    expect(JSON.stringify(rows)).toContain('coachee_erase_at_idx');
  });
});

describe('a state', () => {
  it('is spent once, also by two at the same time, and forgotten once it would not be accepted', async () => {
    const of = installations(OLD);
    const tries = await Promise.all(Array.from({ length: 5 }, () => of.spend(`state ${tenant}`, 600)));
    expect(tries.filter(Boolean)).toHaveLength(1);
    expect((await sql.query('SELECT * FROM spent_state')).rows).not.toEqual([]);
    await sql.query(`UPDATE spent_state SET expires = '2000-01-01'`);
    expect(await of.spend('another', 600)).toBe(true);
    expect((await sql.query('SELECT * FROM spent_state')).rows).toHaveLength(1);
  });
});
