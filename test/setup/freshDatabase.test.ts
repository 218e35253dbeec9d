import pg from 'pg';
import { expect, it } from 'vitest';
import { openLife } from '../moments/stage.ts';
import { freshDatabase } from './freshDatabase.ts';

it('a database that was let go is like new, and nobody is left in it', async () => {
  const used = await freshDatabase();
  const stays = new pg.Client({ connectionString: used.url });
  stays.on('error', () => undefined);
  await stays.connect();
  await used.drop();
  await expect(stays.query('SELECT 1')).rejects.toThrow();
  const life = await openLife('2026-12-07T09:00');
  await life.types('meet Piet Jansen morgen 10:00');
  await life.close();

  const again = await freshDatabase();
  const sql = new pg.Client({ connectionString: again.url });
  await sql.connect();
  const { rows } = await sql.query<{ name: string }>(
    `SELECT schemaname || '.' || relname AS name FROM pg_stat_user_tables WHERE relname NOT IN ('_prisma_migrations', 'queue', 'version')`,
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const { name } of rows) expect((await sql.query(`SELECT 1 FROM ${name} LIMIT 1`)).rowCount, name).toBe(0);
  await sql.end();
  await again.drop();
});
