import { realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { noRoom } from '../dataFolder.ts';
import { OperatorError } from '../OperatorError.ts';
import { type Cluster, lacksRoom, nameFor, reasonIn, spawnIn } from './cluster.ts';
import { SUPERUSER } from './initialise.ts';
import { isServerOf } from './isServerOf.ts';

/** Names the socket; no network port is opened. */
export const PORT = 5432;
const CONNECT_MS = 3_000;
export const LOOK_EVERY_MS = 20;
/** Recovery after a crash can take a while; silence this long is something else. */
const BUSY_MS = 300_000;
export const SILENT_MS = 30_000;
const STOP_MS = 60_000;

/** What a server says when it is asked: it serves us, is starting or stopping, does not know us, or is not there. */
type Answer = 'open' | 'busy' | 'foreign' | 'silent';

/** Asks the socket in a folder, which is the only sure sign of a server: a process id may be anybody's by now. */
async function ask(door: string): Promise<Answer> {
  const client = new pg.Client({
    host: door,
    port: PORT,
    user: SUPERUSER,
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: CONNECT_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'open';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === '57P03') return 'busy';
    if (code === '28000' || code === '28P01') return 'foreign';
    return code === '53300' ? 'open' : 'silent';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether a server serves us there now; one that is starting or stopping is waited for. */
export async function isServing(door: string): Promise<boolean> {
  const until = Date.now() + BUSY_MS;
  let answer = await ask(door);
  while (answer === 'busy' && Date.now() < until) {
    await sleep(LOOK_EVERY_MS);
    answer = await ask(door);
  }
  if (answer === 'foreign') throw new OperatorError(notOurs(door));
  return answer === 'open';
}

/** Starts the server. Resolves when it serves, or when one that somebody else started meanwhile does. */
export async function startServer(cluster: Cluster, door: string, flags: readonly string[]): Promise<void> {
  const until = Date.now() + SILENT_MS;
  for (;;) {
    const refusal = await launch(cluster, door, flags);
    if (refusal === undefined || (await isServing(door))) return;
    // The processes of a server that was killed end by themselves, a moment after it.
    const isEnding = refusal.includes('shared memory block') && Date.now() < until;
    if (lacksRoom(refusal)) throw noRoom(cluster.data);
    if (!isEnding) throw new OperatorError(`The built-in database did not start: ${refusal}.${hint(refusal)}`);
    await sleep(250);
  }
}

function hint(refusal: string): string {
  return /Unix-domain|permissions/u.test(refusal)
    ? ' Set SPOOR_DATA_DIR to a folder on a disk that knows Unix sockets and permissions (in a container: a volume), or set DATABASE_URL.'
    : '';
}

/** Gives the server's reason when it ended instead of serving. */
async function launch(cluster: Cluster, door: string, flags: readonly string[]): Promise<string | undefined> {
  const own = ['-D', nameFor(cluster), '-k', '.', '-p', String(PORT), '-c', 'listen_addresses='];
  const memory = ['-c', 'shared_buffers=32MB', '-c', 'unix_socket_permissions=0700'];
  const server = spawnIn(cluster, cluster.data, 'postgres', [...own, ...memory, ...flags]);
  let said = '';
  let ended = false;
  server.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-4_000);
  });
  server.on('error', (error) => {
    said += `FATAL: ${error.message}`;
    ended = true;
  });
  server.on('close', () => {
    ended = true;
  });
  const start = Date.now();
  for (;;) {
    const answer = await ask(door);
    if (answer === 'open' && !ended) break;
    if (ended) return reasonIn(said);
    const waited = Date.now() - start;
    if (answer === 'foreign' || waited > BUSY_MS || (answer === 'silent' && waited > SILENT_MS)) {
      if (server.pid) await stopServer(cluster, server.pid);
      throw new OperatorError(answer === 'foreign' ? notOurs(cluster.data) : 'The built-in database does not answer.');
    }
    await sleep(LOOK_EVERY_MS);
  }
  // What it says from here on may quote what people typed.
  server.stderr.destroy();
  server.unref();
  return undefined;
}

function notOurs(folder: string): string {
  return `The database in ${folder} was not made by Spoor. Set SPOOR_DATA_DIR to another folder.`;
}

/**
 * Stops a server after its last commit, and waits until it is gone. False when it would not.
 *
 * Not by `pg_ctl`, which waits for the folder to have no server at all: the next Spoor may have started its own.
 */
export async function stopServer({ data }: Cluster, pid: number): Promise<boolean> {
  const folder = realpathSync(data);
  const until = Date.now() + STOP_MS;
  try {
    if (isServerOf(pid, folder)) process.kill(pid, 'SIGINT');
  } catch {
    // It has just gone by itself.
  }
  while (isServerOf(pid, folder)) {
    if (Date.now() > until) return false;
    await sleep(LOOK_EVERY_MS);
  }
  return true;
}
