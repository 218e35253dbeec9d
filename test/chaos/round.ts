import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '../../adapters/postgres/database.ts';
import { silentLog } from '../setup/silentLog.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { OpenPlatform, Platform } from './platform.ts';
import { type Disturbance, type Played, play } from './play.ts';
import { story } from './story.ts';

/** The whole story once, and what it came to. */
export interface Round extends Played {
  readonly outcome: Outcome;
}

type PlayRound = (open: OpenPlatform, disturb: () => Disturbance) => Promise<Round>;

/** One process on the built-in database: the server outlives it. */
export const alone: PlayRound = (open, disturb) =>
  inFolder(async (folder) => {
    const dataDir = join(folder, 'data');
    return played(await open(1), [{ dataDir }], disturb, async (judge) => {
      const database = await openDatabase({ dataDir, log: silentLog });
      try {
        return await judge(database.url);
      } finally {
        await database.close();
      }
    });
  });

/** Two processes on one PostgreSQL that neither of them started. */
export const together =
  (server: string): PlayRound =>
  (open, disturb) =>
    inFolder(async (dataDir) => {
      const name = `chaos_${randomUUID().replaceAll('-', '')}`;
      const client = new pg.Client({ connectionString: server });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      const databaseUrl = server.replace('/spoor?', `/${name}?`);
      const home = { databaseUrl, dataDir };
      return played(await open(2), [home, home], disturb, (judge) => judge(databaseUrl));
    });

async function played(
  platform: Platform,
  homes: Parameters<typeof play>[2],
  disturb: () => Disturbance,
  onDatabase: (judge: (url: string) => Promise<Outcome>) => Promise<Outcome>,
): Promise<Round> {
  try {
    const what = await play(story(), platform, homes, disturb);
    return { ...what, outcome: await onDatabase((url) => outcomeOf(url, platform)) };
  } finally {
    await platform.close();
  }
}

async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'spoor-chaos-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
