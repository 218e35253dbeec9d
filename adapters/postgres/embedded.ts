import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../../src/ports/log.ts';
import { prepareFolder } from '../dataFolder.ts';
import { OperatorError } from '../OperatorError.ts';
import { type Cluster, findCluster } from './cluster.ts';
import { type Door, openDoor } from './door.ts';
import { holdFolder } from './holdFolder.ts';
import { initialise, SUPERUSER, secure } from './initialise.ts';
import { disownLocks } from './locks.ts';
import { isServing, PORT, startServer } from './server.ts';

const DATABASE = 'spoor';
/** Any number nobody else takes a session lock on. */
const FOLDER_LOCK = 7_700_001;
/** A Spoor that is just ending, or a doctor's visit, is waited for. */
const PATIENCE_MS = 2_000;
const TRY_EVERY_MS = 100;

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly log: Log;
  /** More settings for the server, as its command line takes them. */
  readonly flags?: readonly string[];
}

export interface Embedded {
  readonly url: string;
  /** Lets go of the folder; whoever has it to themselves stops the server, and waits until it is gone. */
  close(): Promise<void>;
}

/**
 * Starts the built-in PostgreSQL on a folder, or uses the one a killed Spoor left running there, and has the folder
 * to itself until `close`. The server listens on a socket in its own closed folder and on no network port, in a
 * process group of its own.
 *
 * @throws OperatorError when the folder cannot be used, another Spoor has it, or the programs do not run here
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const found = await enter(options, PATIENCE_MS);
  if (found.isAlone) return found;
  await found.close();
  throw new OperatorError(
    `Another Spoor is already running on ${options.dataDir}. Stop it first, or set SPOOR_DATA_DIR to another folder.`,
  );
}

/**
 * The same, but beside a Spoor that has the folder: for a look, or a copy. Data that are not there are not made.
 *
 * @returns undefined when there are no data yet
 */
export async function visitEmbedded(options: EmbeddedOptions): Promise<(Embedded & { isAlone: boolean }) | undefined> {
  if (!existsSync(join(resolve(options.dataDir), 'postgres'))) return undefined;
  return enter(options, 0);
}

async function enter({ dataDir, log, flags = [] }: EmbeddedOptions, patienceMs: number) {
  const folder = resolve(dataDir);
  prepareFolder(folder);
  const cluster = findCluster(folder);
  const door = openDoor(cluster.data);
  try {
    const take = () => takeFolder({ cluster, door, flags, log, until: Date.now() + patienceMs });
    const lock = await take();
    const letGo = lock && holdFolder(lock, { cluster, log, take });
    const close = async () => {
      await letGo?.();
      door.close();
    };
    return { url: urlOf(door), isAlone: lock !== undefined, close };
  } catch (error) {
    door.close();
    throw error;
  }
}

function urlOf(door: Door): string {
  return `postgresql://${SUPERUSER}@localhost:${PORT}/${DATABASE}?host=${encodeURIComponent(door.path)}&sslmode=disable`;
}

interface Taking {
  readonly cluster: Cluster;
  readonly door: Door;
  readonly flags: readonly string[];
  readonly log: Log;
  readonly until: number;
}

/** Gives nothing when somebody else has the folder, and still has at the end of one's patience. */
async function takeFolder({ cluster, door, flags, log, until }: Taking): Promise<pg.Client | undefined> {
  for (;;) {
    try {
      if (await isServing(door.path)) log.info('database found running');
      else await start(cluster, door, flags);
      const lock = await lockFolder(door);
      if (lock || Date.now() >= until) return lock;
    } catch (error) {
      // Between the look and the lock a server may have been stopped by the Spoor before us.
      if (error instanceof OperatorError || Date.now() >= until) throw error;
    }
    await sleep(TRY_EVERY_MS);
  }
}

async function start(cluster: Cluster, door: Door, flags: readonly string[]): Promise<void> {
  if (!existsSync(join(cluster.data, 'PG_VERSION'))) await initialise(cluster);
  secure(cluster);
  await disownLocks(cluster, door.path);
  await startServer(cluster, door.path, flags);
}

/** One Spoor a folder: a lock that lasts as long as this connection. */
async function lockFolder(door: Door): Promise<pg.Client | undefined> {
  await ensureDatabase(door);
  const client = await connect(door, DATABASE);
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS got', [FOLDER_LOCK]);
  if (rows[0]?.got === true) return client;
  await client.end();
  return undefined;
}

async function ensureDatabase(door: Door): Promise<void> {
  const client = await connect(door, 'postgres');
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  await client.end();
}

async function connect(door: Door, database: string): Promise<pg.Client> {
  const client = new pg.Client({ host: door.path, port: PORT, user: SUPERUSER, database, ssl: false });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
