import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export interface TestDatabase {
  readonly url: string;
  /** Lets the database go: whoever still is connected is thrown out. */
  drop(): Promise<void>;
}

/** Anybody's number for the lock under which a template is made. */
const TEMPLATES = 20_261_124;

/**
 * A migrated, empty database of one's own. Copying the template takes half a second, so databases that were let go are
 * emptied and used again: `test/setup/freshDatabase.test.ts` holds that they are like new.
 */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = await onServer(takeFree);
  return { url: urlOf(name), drop: () => empty(name) };
}

/** A copy of the template or of another, thrown away after use: for whoever changes more than rows. */
export async function copiedDatabase(template = 'template_spoor'): Promise<TestDatabase> {
  const name = await onServer((client) => create(client, template));
  return {
    url: urlOf(name),
    drop: () => onServer(async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}

/**
 * A database to copy from, made once a run by whoever needs it first.
 *
 * @param fill puts in what all copies begin with; it must let go of the database before it resolves
 */
export function templateDatabase(name: string, fill: (url: string) => Promise<void>): Promise<string> {
  const template = `template_${name}`;
  return onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATES]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount) return template;
    const making = `${template}_making`;
    await client.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${making} TEMPLATE template_spoor`);
    await fill(urlOf(making));
    await client.query(`ALTER DATABASE ${making} RENAME TO ${template}`);
    return template;
  });
}

async function takeFree(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    'DELETE FROM free_database WHERE name = (SELECT name FROM free_database LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING name',
  );
  return rows[0]?.name ?? create(client, 'template_spoor');
}

async function create(client: pg.Client, template: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return name;
}

/** Every row hangs off a coachee and every job off a delivery, but for those of workspaces. */
async function empty(name: string): Promise<void> {
  await onServer(async (client) => {
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    const own = new pg.Client({ connectionString: urlOf(name) });
    await own.connect();
    await own.query('DELETE FROM coachee; DELETE FROM pgboss.job; DELETE FROM installation; DELETE FROM spent_state');
    await own.end();
    await client.query('INSERT INTO free_database (name) VALUES ($1)', [name]);
  });
}

function urlOf(database: string): string {
  return inject('template').replace('/template_spoor?', `/${database}?`);
}

async function onServer<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
