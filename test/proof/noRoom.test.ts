import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFull } from '../../adapters/postgres/away.ts';
import { brief } from '../moments/said.ts';
import { type Life, meets, openLife } from '../moments/stage.ts';
import { copiedDatabase, type TestDatabase } from '../setup/freshDatabase.ts';

let database: TestDatabase;
let sql: pg.Client;
let me: Life;
beforeEach(async () => {
  database = await copiedDatabase();
  sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  me = await openLife('2026-11-24T10:00', { database });
});
afterEach(async () => {
  await sql.end();
  await me.close();
});

/** PostgreSQL refuses new rows of a table as it does when its disk is full. */
async function fill(table: string): Promise<void> {
  await sql.query(`
    CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE 'could not extend file' USING ERRCODE = 'disk_full';
    END $$;
    CREATE TRIGGER full_disk BEFORE INSERT ON ${table} EXECUTE FUNCTION full_disk()`);
}
const makeRoom = () => sql.query('DROP FUNCTION full_disk CASCADE');
const failure = (run: Promise<unknown>) => run.then(() => undefined).catch((error: unknown) => error);

describe('while the disk of the database is full', () => {
  it('what was heard waits, however often it is tried, and is done when there is room', async () => {
    await fill('tip');
    for (let tries = 0; tries < 5; tries += 1)
      expect(isFull(await failure(tries === 0 ? me.types('tips Ask the neighbours') : me.coach.resume()))).toBe(true);
    expect(me.said).toEqual([]);
    await makeRoom();
    await me.coach.resume();
    expect((await me.work(({ tips }) => tips.list())).map(({ text }) => text)).toEqual(['Ask the neighbours']);
    expect(me.said.map(({ key }) => key)).toEqual(['tip.noted']);
  });

  it('what cannot be kept is not taken for kept', async () => {
    await fill('inbound');
    expect(isFull(await failure(me.types('tips Ask the neighbours')))).toBe(true);
    await makeRoom();
    await me.coach.resume();
    expect(me.said).toEqual([]);
  });

  it('what the coach was to say stays due, and is said when there is room', async () => {
    await meets(me, 'Piet Jansen wednesday 14:00');
    await fill('delivery');
    expect(isFull(await failure(me.until('2026-11-24T16:00')))).toBe(true);
    expect(await me.waiting('prep')).toEqual(['2026-11-24T16:00']);
    await makeRoom();
    expect(brief(await me.until('2026-11-24T16:10'))).toEqual(['2026-11-24T16:00 prep.why']);
  });
});
