import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { vi } from 'vitest';
import { type Cluster, findCluster, nameFor, runIn, spawnIn } from '../../../adapters/postgres/cluster.ts';

/** A PostgreSQL as an operator may have one: on a network port, with users and passwords. */
export interface OutsideServer {
  /** The address of a database for whoever owns it. */
  address(database: string, user?: string, password?: string): string;
  /** Runs a statement as the server's administrator. */
  administer(sql: string): Promise<void>;
  readonly port: number;
  /** Ends the server; what it gives starts it again. */
  goesAway(): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

const PASSWORD = 'p#ss/w@rd';

/** Starts one from the built-in programs, in a folder that `stop` takes away. */
export async function startOutside(): Promise<OutsideServer> {
  const room = mkdtempSync(join(tmpdir(), 'spoor-outside-'));
  chmodSync(room, 0o755);
  const { native, user } = findCluster(room);
  const cluster: Cluster = { native, user, data: join(room, 'their-data') };
  mkdirSync(cluster.data, { mode: 0o700 });
  if (user) chownSync(cluster.data, user.uid, user.gid);
  writeFileSync(join(room, 'password'), PASSWORD, { mode: 0o644 });
  const known = nameFor(cluster);
  const how = ['--auth=scram-sha-256', `--pwfile=${join(room, 'password')}`, '--no-sync', '--encoding=UTF8'];
  const made = await runIn(cluster, cluster.data, 'initdb', ['-D', known, '-U', 'admin', '--locale=C', ...how]);
  if (made.code !== 0) throw new Error(made.reason);
  const port = await freePort();
  const flags = ['-D', known, '-k', '.', '-p', `${port}`, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'];
  const launch = () => {
    const started = spawnIn(cluster, cluster.data, 'postgres', flags);
    started.stderr.resume();
    return started;
  };
  let server = launch();
  const end = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGINT');
    await ended;
  };
  const address = (database: string, name = 'admin', password = PASSWORD) =>
    `postgresql://${name}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  const administer = async (sql: string) => {
    const client = new pg.Client({ connectionString: address('postgres') });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  const answers = () => vi.waitFor(() => administer('SELECT 1'), { timeout: 30_000, interval: 50 });
  await answers();
  return {
    address,
    administer,
    port,
    async goesAway() {
      await end();
      return async () => {
        server = launch();
        await answers();
      };
    },
    async stop() {
      await end();
      rmSync(room, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}
