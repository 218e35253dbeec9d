import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../../src/ports/log.ts';
import { OperatorError } from '../OperatorError.ts';
import { copyBinaries, findBinaries } from './binaries.ts';

const SUPERUSER = 'spoor';
const DATABASE = 'spoor';
const PORT = 5432;
const START_TIMEOUT_MS = 30_000;
/** Any number nobody else takes a session lock on. */
const FOLDER_LOCK = 7_700_001;

export interface Embedded {
  readonly url: string;
  /** Lets go of the folder, and stops the server unless it is shared. */
  close(): Promise<void>;
  stop(): Promise<void>;
}

interface Place {
  readonly data: string;
  readonly socket: string;
  readonly native: string;
  /** The user the server runs as, when that is not ourselves. */
  readonly uid: number | undefined;
  readonly gid: number | undefined;
}

/**
 * Starts the built-in PostgreSQL on a folder, or uses the one a killed Spoor left running there.
 * It listens on a Unix socket in a private folder only, and runs in a process group of its own.
 *
 * @throws OperatorError when the folder cannot be used, another Spoor has it, or the machine has no binaries
 */
export async function startEmbedded({
  dataDir,
  log,
  exclusive = true,
  flags = [],
}: {
  dataDir: string;
  log: Log;
  exclusive?: boolean;
  flags?: readonly string[];
}): Promise<Embedded> {
  const place = preparePlace(resolve(dataDir));
  const url = urlOf(place.socket, DATABASE);
  if (!(await answers(place.socket))) {
    if (!existsSync(join(place.data, 'PG_VERSION'))) initialise(place);
    await clearStalePid(place);
    await start(place, flags);
  } else log.info('database found running');
  await ensureDatabase(place.socket);
  const lock = exclusive ? await lockFolder(url, dataDir) : undefined;
  const stop = async () => void run(place, 'pg_ctl', ['stop', '-D', place.data, '-m', 'fast', '-w', '-t', '30']);
  return {
    url,
    stop,
    async close() {
      await lock?.end();
      if (exclusive) await stop();
    },
  };
}

function urlOf(socket: string, database: string): string {
  return `postgresql://${SUPERUSER}@localhost/${database}?host=${encodeURIComponent(socket)}`;
}

function preparePlace(dataDir: string): Place {
  const uid = process.getuid?.() ?? -1;
  if (uid !== 0) requirePasswdEntry();
  const user = uid === 0 ? unprivileged() : undefined;
  const data = join(dataDir, 'postgres');
  const digest = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const socket = join(tmpdir(), `spoor-${user ? 'root' : uid}-${digest}`);
  try {
    for (const folder of [dataDir, data, socket]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (folder !== dataDir) chmodSync(folder, 0o700);
    }
    if (user) for (const folder of [data, socket]) chownSync(folder, user.uid, user.gid);
  } catch (cause) {
    throw new OperatorError(
      `The data folder ${dataDir} cannot be written. Set SPOOR_DATA_DIR to a folder of your own.`,
      { cause },
    );
  }
  const found = findBinaries();
  const native = user ? copyBinaries(found, join(tmpdir(), `spoor-postgres-${digestOf(found)}`)) : found;
  if (user) letThrough(data, user.uid);
  return { data, socket, native, uid: user?.uid, gid: user?.gid };
}

function digestOf(path: string): string {
  return createHash('sha256')
    .update(path)
    .update(String(statSync(join(path, 'bin', 'postgres')).mtimeMs))
    .digest('hex')
    .slice(0, 12);
}

function requirePasswdEntry(): void {
  try {
    userInfo();
  } catch (cause) {
    throw new OperatorError(
      'The user Spoor runs as has no entry in the passwd file, which the built-in database needs. Add one, or set DATABASE_URL.',
      { cause },
    );
  }
}

/** PostgreSQL refuses to run as root: it runs as nobody, or as whoever the passwd file calls unprivileged. */
function unprivileged(): { uid: number; gid: number } {
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['spoor', 'postgres', 'nobody']
    .map((name) => lines.find(([user]) => user === name))
    .find((line) => line !== undefined);
  if (!found)
    throw new OperatorError(
      'Running as root needs an unprivileged user for the built-in database. Add a user named spoor, or set DATABASE_URL.',
    );
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** The folders above the data must let the unprivileged user pass, without letting it look. */
function letThrough(data: string, uid: number): void {
  const test = spawnSync('test', ['-w', data], { uid });
  if (test.status === 0) return;
  for (let folder = resolve(data, '..'); folder !== '/'; folder = resolve(folder, '..')) {
    const { mode } = statSync(folder);
    if ((mode & 0o001) === 0) chmodSync(folder, (mode & 0o7777) | 0o001);
  }
}

function run(place: Place, program: string, args: string[]) {
  return spawnSync(join(place.native, 'bin', program), args, {
    encoding: 'utf8',
    cwd: place.data,
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', LD_LIBRARY_PATH: join(place.native, 'lib') },
    ...(place.uid === undefined ? {} : { uid: place.uid, gid: place.gid }),
  });
}

function initialise(place: Place): void {
  const made = run(place, 'initdb', [
    '-D',
    place.data,
    '-U',
    SUPERUSER,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ]);
  if (made.status !== 0)
    throw new OperatorError(`The database could not be made in ${place.data}: ${lastLine(made.stderr)}`);
}

function lastLine(text: string | null): string {
  return text?.trim().split('\n').at(-1) ?? 'no reason given';
}

async function answers(socket: string): Promise<boolean> {
  const client = new pg.Client({
    host: socket,
    port: PORT,
    user: SUPERUSER,
    database: 'postgres',
    connectionTimeoutMillis: 3_000,
  });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A pid file nobody answers behind, of a server that is gone: the pid may be anybody's by now, so its command is looked at. */
async function clearStalePid({ data, socket }: Place): Promise<void> {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  for (let tries = 0; isPostgres(pid) && tries < 20; tries += 1) {
    if (await answers(socket)) return;
    await sleep(250);
  }
  if (isPostgres(pid))
    throw new OperatorError(
      `A database server (process ${pid}) holds ${data} but does not answer. Stop it and start Spoor again.`,
    );
  rmSync(file);
}

function isPostgres(pid: number): boolean {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0]?.endsWith('postgres') === true;
    return execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).includes('postgres');
  } catch {
    return false;
  }
}

async function start(place: Place, more: readonly string[]): Promise<void> {
  const flags = [
    '-D',
    place.data,
    '-k',
    place.socket,
    '-p',
    String(PORT),
    '-c',
    'listen_addresses=',
    '-c',
    'shared_buffers=32MB',
    '-c',
    'unix_socket_permissions=0700',
    ...more,
  ];
  const server = spawn(join(place.native, 'bin', 'postgres'), flags, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: place.data,
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', LD_LIBRARY_PATH: join(place.native, 'lib') },
    ...(place.uid === undefined ? {} : { uid: place.uid, gid: place.gid }),
  });
  let said = '';
  server.stderr?.on('data', (chunk) => {
    said = (said + chunk).slice(-2_000);
  });
  let ended = false;
  server.on('exit', () => {
    ended = true;
  });
  const until = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(place.socket))) {
    if (ended || Date.now() > until) throw new OperatorError(`The built-in database did not start: ${lastLine(said)}`);
    await sleep(25);
  }
  server.stderr?.destroy();
  server.unref();
}

async function ensureDatabase(socket: string): Promise<void> {
  const client = new pg.Client({ host: socket, port: PORT, user: SUPERUSER, database: 'postgres' });
  await client.connect();
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  await client.end();
}

/** One Spoor a folder: a lock that lasts as long as this connection. */
async function lockFolder(url: string, dataDir: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS got', [FOLDER_LOCK]);
  if (rows[0]?.got === true) return client;
  await client.end();
  throw new OperatorError(
    `Another Spoor is already running on ${dataDir}. Stop it first, or set SPOOR_DATA_DIR to another folder.`,
  );
}
