import { deepStrictEqual } from 'node:assert';
import { randomInt, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { openDatabase } from '../../adapters/postgres/database.ts';
import { startEmbedded } from '../../adapters/postgres/embedded.ts';
import { silentLog } from '../setup/silentLog.ts';
import { disturbances, seeded } from './disturb.ts';
import { play } from './driver.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { story } from './story.ts';
import type { Home } from './victim.ts';

const SHARE = 0.6;
const { values } = parseArgs({
  options: { seed: { type: 'string' }, kills: { type: 'string', default: '300' } },
});
const seed = Number(values.seed ?? randomInt(1_000_000_000));
const wanted = Number(values.kills);
const say = (line: string) => process.stdout.write(`${line}\n`);
const random = seeded(seed);

/** Plays the story once and compares; gives the kills. */
async function round(homes: readonly Home[], url: () => Promise<string>, calm: Outcome | undefined, share: number) {
  const kills = await play(story(), homes, disturbances(random, share));
  const outcome = await outcomeOf(await url(), homes[0]?.platform ?? '');
  deepStrictEqual(outcome.twice, []);
  if (calm) deepStrictEqual(outcome, calm);
  return { kills, outcome };
}

/** One process on the built-in database: the server outlives it. */
async function embedded(calm: Outcome | undefined, share: number) {
  const folder = mkdtempSync(join(tmpdir(), 'spoor-chaos-'));
  const dataDir = join(folder, 'data');
  const url = async () => {
    const database = await openDatabase({ dataDir, log: silentLog });
    close = () => database.close();
    return database.url;
  };
  let close = async () => {};
  try {
    return await round([{ dataDir, platform: join(folder, 'arrived') }], url, calm, share);
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Two processes on one PostgreSQL that neither of them started. */
async function outside(server: string, calm: Outcome | undefined, share: number) {
  const folder = mkdtempSync(join(tmpdir(), 'spoor-chaos-'));
  const name = `chaos_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const databaseUrl = server.replace('/spoor?', `/${name}?`);
  const home = { databaseUrl, dataDir: folder, platform: join(folder, 'arrived') };
  try {
    return await round([home, home], async () => databaseUrl, calm, share);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

say(`seed ${seed} (npm run chaos -- --seed ${seed} repeats it), ${wanted} kills at least`);
const serverDir = mkdtempSync(join(tmpdir(), 'spoor-chaos-server-'));
const server = await startEmbedded({ dataDir: serverDir, log: silentLog });
let killed = 0;
try {
  const calm = (await embedded(undefined, 0)).outcome;
  for (let rounds = 1; killed < wanted; rounds += 1) {
    const alone = await embedded(calm, SHARE);
    const together = await outside(server.url, calm, SHARE);
    killed += alone.kills + together.kills;
    say(
      `round ${rounds}: ${alone.kills} kills built-in, ${together.kills} outside with two processes, ${killed} in all`,
    );
  }
  say(`${killed} kills: no answer lost, no message twice, every conversation on its step`);
} finally {
  await server.close();
  rmSync(serverDir, { recursive: true, force: true });
}
