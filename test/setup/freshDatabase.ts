import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Anybody's number for the lock under which a template is made. */
const TEMPLATES = 20_261_124;

/** A migrated, empty database of one's own, copied from the run's template; or a copy of another template. */
export async function freshDatabase(template = 'template_spoor'): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await run(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return { url: urlOf(name), drop: async () => void (await run(`DROP DATABASE ${name} WITH (FORCE)`)) };
}

/**
 * A database to copy from, made once a run by whoever needs it first.
 *
 * @param fill puts in what all copies begin with; it must let go of the database before it resolves
 */
export async function templateDatabase(name: string, fill: (url: string) => Promise<void>): Promise<string> {
  const template = `template_${name}`;
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATES]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (rowCount) return template;
    const making = `${template}_making`;
    await client.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${making} TEMPLATE template_spoor`);
    await fill(urlOf(making));
    await client.query(`ALTER DATABASE ${making} RENAME TO ${template}`);
    return template;
  } finally {
    await client.end();
  }
}

function urlOf(database: string): string {
  return inject('template').replace('/template_spoor?', `/${database}?`);
}

async function run(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
