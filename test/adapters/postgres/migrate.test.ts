import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../../adapters/postgres/migrate.ts';
import { emptyDatabase } from './emptyDatabase.ts';
import { openEngine } from './prismaEngine.ts';

type Database = Awaited<ReturnType<typeof emptyDatabase>>;
const made: Database[] = [];

async function empty(options?: string): Promise<Database> {
  const database = await emptyDatabase(options);
  made.push(database);
  return database;
}
afterAll(async () => {
  for (const { drop } of made) await drop();
});

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const BOOK = 'SELECT * FROM _prisma_migrations ORDER BY migration_name';
const SHAPE = `SELECT column_name, data_type, character_maximum_length, is_nullable, column_default
  FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`;

describe('the migrations', () => {
  let ours: Database;
  beforeAll(async () => {
    ours = await empty();
    await migrate(ours.url);
  });

  it('are booked as Prisma books them', async () => {
    const theirs = await empty();
    const engine = await openEngine(theirs.url);
    const applied = await engine.apply();
    await engine.close();
    const [mine, prismas] = [await ask(ours.url, BOOK), await ask(theirs.url, BOOK)];
    expect(mine.map(({ migration_name: name }) => name)).toEqual(applied);
    const kept = ({
      migration_name,
      checksum,
      logs,
      rolled_back_at,
      applied_steps_count,
    }: Record<string, unknown>) => ({
      migration_name,
      checksum,
      logs,
      rolled_back_at,
      applied_steps_count,
    });
    expect(mine.map(kept)).toEqual(prismas.map(kept));
    for (const { id, started_at: started, finished_at: finished } of mine) {
      expect(id).toMatch(/^[0-9a-f-]{36}$/u);
      expect(Number(finished)).toBeGreaterThanOrEqual(Number(started));
    }
    expect(await ask(ours.url, SHAPE)).toEqual(await ask(theirs.url, SHAPE));
    await migrate(theirs.url);
    expect(await ask(theirs.url, BOOK)).toEqual(prismas);
  });

  it('leave Prisma’s own command nothing to do', async () => {
    const engine = await openEngine(ours.url);
    expect(await engine.apply()).toEqual([]);
    await engine.close();
  });

  it('are applied once, however many processes start at the same time', async () => {
    const { url } = await empty();
    await Promise.all(Array.from({ length: 4 }, () => migrate(url)));
    expect((await ask(url, BOOK)).length).toBe((await ask(ours.url, BOOK)).length);
  });

  it('leave nothing behind when one fails', async () => {
    const { url } = await empty();
    await ask(url, 'CREATE SCHEMA other; CREATE DOMAIN public.delivery AS text');
    await expect(migrate(url)).rejects.toThrow(/delivery/u);
    expect(await ask(url, BOOK)).toEqual([]);
    expect(await ask(url, `SELECT to_regclass('coachee') AS coachee`)).toEqual([{ coachee: null }]);
  });
});

describe('a database that is not as Spoor needs it is left alone, and said in one line:', () => {
  const refusal = async (url: string) => String(await migrate(url).catch((error: Error) => error));
  const ONE_LINE = /^OperatorError: [^\n]+$/u;

  it('tables of another program', async () => {
    const { url } = await empty();
    await ask(url, 'CREATE TABLE invoice (id int)');
    expect(await refusal(url)).toMatch(ONE_LINE);
    expect(await refusal(url)).toContain('tables of another program');
    expect(await ask(url, `SELECT to_regclass('_prisma_migrations') AS book`)).toEqual([{ book: null }]);
  });

  it('a newer Spoor’s', async () => {
    const { url } = await empty();
    await migrate(url);
    await ask(url, `UPDATE _prisma_migrations SET migration_name = '20990101000000_later'`);
    expect(await refusal(url)).toMatch(ONE_LINE);
    expect(await refusal(url)).toContain('20990101000000_later');
  });

  it('a migration that was changed afterwards', async () => {
    const { url } = await empty();
    await migrate(url);
    await ask(url, `UPDATE _prisma_migrations SET checksum = 'other'`);
    expect(await refusal(url)).toMatch(/^OperatorError: Migration [^\n]+ is not the one[^\n]+$/u);
  });

  it('text that is not UTF-8', async () => {
    const { url } = await empty(`ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0`);
    expect(await refusal(url)).toMatch(/^OperatorError: The database keeps text as SQL_ASCII[^\n]+$/u);
  });

  it('a user who may not make tables', async () => {
    const { url } = await empty();
    await ask(url, `DO $$ BEGIN CREATE ROLE guest LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$`);
    expect(await refusal(url.replace('//spoor@', '//guest@'))).toMatch(/^OperatorError: [^\n]*ALTER DATABASE[^\n]+$/u);
  });
});
