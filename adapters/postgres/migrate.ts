import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { OperatorError } from '../OperatorError.ts';
import { forOperator, reach } from './reach.ts';

const FOLDER = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));
/** The lock Prisma's own commands take while they migrate. */
const MIGRATION_LOCK = 72_707_369;

const BOOK = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** One folder of prisma/migrations. */
interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/**
 * Applies what is new in prisma/migrations, each folder in one transaction, and books it as Prisma does.
 * Several processes may do so at once.
 *
 * @throws OperatorError when the database cannot be reached or used, is another program's, or is newer than this Spoor
 */
export async function migrate(url: string): Promise<void> {
  const client = await reach(url);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const pending = await pendingMigrations(client);
    if (pending.length > 0) await client.query(BOOK);
    for (const migration of pending) await apply(client, migration);
  } catch (error) {
    throw forOperator(error);
  } finally {
    await client.end();
  }
}

/**
 * What has still to be applied, oldest first.
 *
 * @throws OperatorError when the database is another program's, or newer than this Spoor
 */
export async function pendingMigrations(client: pg.Client): Promise<readonly Migration[]> {
  const applied = await appliedMigrations(client);
  const known = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => read(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const unknown = [...applied.keys()].find((each) => !known.some(({ name }) => name === each));
  if (unknown)
    throw new OperatorError(
      `The database is newer than this version of Spoor, or another program’s (it has ${unknown}). Update Spoor, or give it a database of its own.`,
    );
  const changed = known.find(({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum);
  if (changed)
    throw new OperatorError(
      `Migration ${changed.name} is not the one this database was made with. Restore the file in prisma/migrations.`,
    );
  return known.filter(({ name }) => !applied.has(name));
}

function read(name: string): Migration {
  const sql = readFileSync(join(FOLDER, name, 'migration.sql'), 'utf8');
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

/** Checksums by name. */
async function appliedMigrations(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ table: string }>(
    `SELECT relname AS table FROM pg_class c
     WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
     AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = c.oid AND deptype = 'e')`,
  );
  if (!rows.some(({ table }) => table === '_prisma_migrations')) {
    if (rows.length > 0)
      throw new OperatorError(
        'The database holds tables of another program. Give Spoor a database of its own (CREATE DATABASE spoor).',
      );
    return new Map();
  }
  const { rows: booked } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  return new Map(booked.map(({ name, checksum }) => [name, checksum]));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    const started = new Date();
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, clock_timestamp(), $3, $4, 1)`,
      [randomUUID(), checksum, name, started],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
