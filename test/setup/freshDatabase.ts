import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** A migrated, empty database of one's own, copied from the run's template. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const template = inject('template');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = template.replace('/template_spoor?', '/postgres?');
  await run(admin, `CREATE DATABASE ${name} TEMPLATE template_spoor`);
  return {
    url: template.replace('/template_spoor?', `/${name}?`),
    drop: () => run(admin, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
