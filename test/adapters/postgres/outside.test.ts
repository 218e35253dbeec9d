import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newId } from '../../../adapters/newId.ts';
import { openDatabase } from '../../../adapters/postgres/database.ts';
import { migrate } from '../../../adapters/postgres/migrate.ts';
import { createQueue, type Queue } from '../../../adapters/postgres/queue.ts';
import { createStore } from '../../../adapters/postgres/store.ts';
import { storeContract } from '../../contracts/store.ts';
import { silentLog as log } from '../../setup/silentLog.ts';
import { startSpoor } from '../spoorProcess.ts';
import { startPretending } from './oldServer.ts';
import { type OutsideServer, startOutside } from './outsideServer.ts';

vi.setConfig({ testTimeout: 90_000 });

let server: OutsideServer;
let room: string;

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'spoor-outside-test-'));
  server = await startOutside();
  await server.administer(`CREATE ROLE owner LOGIN PASSWORD 'his own'`);
});
afterAll(async () => {
  await server.stop();
  rmSync(room, { recursive: true, force: true });
});

/** A new database whose owner is not the administrator, as a hosting company gives one. */
async function hosted(options = ''): Promise<string> {
  const name = `db_${randomUUID().slice(0, 8)}`;
  await server.administer(`CREATE DATABASE ${name} OWNER owner ${options}`);
  return server.address(name, 'owner', 'his own');
}

describe('a PostgreSQL of one’s own', () => {
  it('carries the coach for two processes that begin on it at the same time, also when it cuts connections', async () => {
    const DATABASE_URL = await hosted();
    const start = (name: string) =>
      startSpoor({ flags: ['--json'], env: { DATABASE_URL, SPOOR_DATA_DIR: join(room, name) } });
    const [one, other] = [start('one'), start('other')];
    for (const run of [one, other]) run.type(':clock');
    await one.until('"ready":true');
    await other.until('"ready":true');
    other.end();
    expect([await other.ended, other.errors, one.errors]).toEqual([0, '', '']);
    expect(one.said + other.said).toContain('"key":"welcome.hello"');

    await server.administer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${DATABASE_URL.split('/').at(-1)}'`,
    );
    one.type('{"say":"Yes"}');
    await one.until(/"ready":true(.|\n)*"ready":true/u);
    if (!one.said.includes('"key":"welcome.goal"')) one.type('{"say":"Yes"}');
    await one.until('"key":"welcome.goal"');
    one.end();
    expect(await one.ended).toBe(0);
  });

  describe('keeps what every store must', () => {
    let queue: Queue;
    let store: Awaited<ReturnType<typeof createStore>>;
    let another: Awaited<ReturnType<typeof createStore>>;
    beforeAll(async () => {
      const url = await hosted();
      await migrate(url);
      queue = await createQueue({ url, log });
      store = await createStore({ url, newId, queue });
      another = await createStore({ url, newId, queue });
    });
    afterAll(async () => {
      await queue.stop();
      await store.close();
      await another.close();
    });
    storeContract(async () => ({ store, another }));
  });
});

describe('a database that cannot be used is said in one line that repeats nothing secret:', () => {
  async function refusal(databaseUrl: string): Promise<string> {
    const said = String(await openDatabase({ databaseUrl, dataDir: room, log }).catch((error: Error) => error));
    expect(said).toMatch(/^OperatorError: [^\n]+$/u);
    expect(said).not.toMatch(/secret|127\.0\.0\.1/u);
    return said;
  }

  it.each<[string, () => string | Promise<string>, string]>([
    ['no server at the address', () => 'postgresql://me:secret@127.0.0.1:1/spoor', 'does not answer'],
    ['no such host', () => 'postgresql://me:secret@nowhere.invalid/spoor', 'host whose name cannot be found'],
    ['a wrong password', () => server.address('postgres', 'owner', 'secret'), 'refuses the user or the password'],
    ['no password', () => `postgresql://owner@127.0.0.1:${server.port}/postgres`, 'refuses the user or the password'],
    ['no such database', () => server.address('nothing', 'owner', 'his own'), 'does not exist on its server'],
    [
      'an encryption that the server does not do',
      () => `${server.address('postgres')}?sslmode=require`,
      'does not do encryption',
    ],
    ['text that is not UTF-8', () => hosted(`ENCODING 'LATIN1' TEMPLATE template0`), 'keeps text as LATIN1'],
    [
      'somebody else’s database',
      () => server.address('postgres', 'owner', 'his own'),
      'does not let its user make tables',
    ],
  ])('%s', async (_, address, line) => {
    expect(await refusal(await address())).toContain(line);
  });

  it('a server that is too old', async () => {
    const { url, stop } = await startPretending({ version: '140013', encoding: 'UTF8' });
    expect(await refusal(url)).toContain('is PostgreSQL 14; Spoor needs 15 or newer');
    stop();
  });

  it('a server with no connections left', async () => {
    const url = await hosted('CONNECTION LIMIT 0');
    expect(await refusal(url)).toContain('has no connections left');
  });

  it('a schema for the queue that may not be made', async () => {
    const url = await hosted();
    const name = url.split('/').at(-1);
    await migrate(url);
    await server.administer(`ALTER DATABASE ${name} OWNER TO admin`);
    const said = String(await createQueue({ url, log }).catch((error: Error) => error));
    expect(said).toMatch(/^OperatorError: [^\n]*does not let its user make tables[^\n]*$/u);
  });

  it('an address with a time zone of its own', async () => {
    const url = `${await hosted()}?options=${encodeURIComponent('-c TimeZone=Asia/Tokyo')}`;
    await migrate(url);
    const queue = await createQueue({ url, log });
    const said = String(await createStore({ url, newId, queue }).catch((error: Error) => error));
    await queue.stop();
    expect(said).toMatch(/^OperatorError: DATABASE_URL sets a time zone[^\n]*$/u);
  });
});
