import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copiedDatabase } from '../../setup/freshDatabase.ts';
import { openEngine, type PrismaEngine } from './prismaEngine.ts';

const schema = readFileSync('prisma/schema.prisma', 'utf8');

let database: Awaited<ReturnType<typeof copiedDatabase>>;
let engine: PrismaEngine;

beforeAll(async () => {
  database = await copiedDatabase();
  engine = await openEngine(database.url);
});
afterAll(async () => {
  await engine.close();
  await database.drop();
});

describe('the migrations', () => {
  it('give exactly the schema', async () => {
    expect(await engine.differences(schema)).toBeUndefined();
  });

  it.each([
    ['a column', '  words     String\n', '  words     String\n  extra     String?\n', /Added column `extra`/u],
    ['a column that may be empty', '  words     String\n', '  words     String?\n', /Altered column `words`/u],
    ['an index', '  @@map("goal")', '  @@index([coacheeId, state])\n  @@map("goal")', /Added index/u],
    [
      'a rule for erasing',
      'onDelete: Cascade)\n  marketNoteGoal',
      'onDelete: Restrict)\n  marketNoteGoal',
      /foreign key/u,
    ],
  ])('are told apart from a schema with %s more or otherwise', async (_, from, to, difference) => {
    expect(schema).toContain(from);
    expect(await engine.differences(schema.replace(from, to))).toMatch(difference);
  });

  it('are told apart from the schema when they make a column more', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('ALTER TABLE goal ADD COLUMN extra text');
    expect(await engine.differences(schema)).toMatch(/Removed column `extra`/u);
    await client.query('ALTER TABLE goal DROP COLUMN extra');
    await client.end();
    expect(await engine.differences(schema)).toBeUndefined();
  });
});
