import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../adapters/postgres/embedded.ts';
import { migrate } from '../../adapters/postgres/migrate.ts';
import { createQueue } from '../../adapters/postgres/queue.ts';
import { silentLog } from './silentLog.ts';

/** A built-in server that keeps nothing safe, and in it a migrated database to copy from or to use. */
export async function startTestServer(): Promise<{ template: string; close: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'spoor-test-'));
  const server = await startEmbedded({
    dataDir,
    log: silentLog,
    flags: [
      '-c',
      'fsync=off',
      '-c',
      'synchronous_commit=off',
      '-c',
      'full_page_writes=off',
      '-c',
      'max_connections=200',
    ],
  });
  const template = server.url.replace('/spoor?', '/template_spoor?');
  await run(server.url, 'CREATE DATABASE template_spoor');
  await run(server.url.replace('/spoor?', '/postgres?'), 'CREATE TABLE free_database (name text PRIMARY KEY)');
  await migrate(template);
  // The queue's own tables too: made once, they are copied like ours.
  await (await createQueue({ url: template, log: silentLog })).stop();
  return {
    template,
    async close() {
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function run(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(sql);
  await client.end();
}
