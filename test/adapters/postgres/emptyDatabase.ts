import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** A database of one's own on the run's server, with nothing in it yet. */
export async function emptyDatabase(options = ''): Promise<{ url: string; drop(): Promise<void> }> {
  const template = inject('template');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: template.replace('/template_spoor?', '/postgres?') });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`CREATE DATABASE ${name} ${options}`);
  return {
    url: template.replace('/template_spoor?', `/${name}?`),
    drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}
