import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { OperatorError } from '../OperatorError.ts';

const FOLDER = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));
/** The lock Prisma's own commands take while they migrate. */
const MIGRATION_LOCK = 72_707_369;

const BOOK = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/**
 * Applies what is new in prisma/migrations, each folder in one transaction, and books it as Prisma does.
 *
 * @throws OperatorError when an applied migration was changed, or the database is newer than this Spoor
 */
export async function migrate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(BOOK);
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
    const known = readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
    const unknown = [...applied.keys()].find((name) => !known.includes(name));
    if (unknown) throw new OperatorError(`The database is newer than this Spoor (it has ${unknown}). Update Spoor.`);
    for (const name of known) await applyOne(client, name, applied.get(name));
  } finally {
    await client.end();
  }
}

async function applyOne(client: pg.Client, name: string, applied: string | undefined): Promise<void> {
  const sql = readFileSync(join(FOLDER, name, 'migration.sql'), 'utf8');
  const checksum = createHash('sha256').update(sql).digest('hex');
  if (applied === checksum) return;
  if (applied !== undefined)
    throw new OperatorError(`Migration ${name} is not the one this database was made with. Restore the file.`);
  await client.query('BEGIN');
  try {
    const started = new Date();
    await client.query(sql);
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count) VALUES ($1, $2, now(), $3, $4, 1)',
      [randomUUID(), checksum, name, started],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
