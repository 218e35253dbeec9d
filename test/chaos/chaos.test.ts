import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copiedDatabase } from '../setup/freshDatabase.ts';
import { openDiscordPlatform } from './discord/platform.ts';
import { calm, disturbances, seeded } from './disturb.ts';
import { openFilePlatform } from './file/platform.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { OpenPlatform } from './platform.ts';
import { type Disturbance, type Played, play } from './play.ts';
import { onSlack } from './slack/platform.ts';
import { type Scene, story } from './story.ts';

const SEED = 20_261_124;
/** The suite's stories end with the goal, with its question in Slack, with a conversation planned on Discord; `npm run chaos` plays them whole, many times. */
const WELCOME = story().slice(0, 8);
const FIRST_WORDS = story().slice(0, 6);
/** One person's, with what waits for its first answer on Discord. */
const FIRST_COMMAND = story()
  .filter(({ who }) => who === 'Sam')
  .slice(0, 6);

interface Lived extends Played {
  readonly outcome: Outcome;
}

async function live(
  open: OpenPlatform,
  scenes: readonly Scene[],
  { disturb = calm, processes = 1 }: { disturb?: () => Disturbance; processes?: number } = {},
): Promise<Lived> {
  const dataDir = mkdtempSync(join(tmpdir(), 'spoor-chaos-'));
  const database = await copiedDatabase();
  const platform = await open(processes);
  try {
    const homes = Array.from({ length: processes }, () => ({ databaseUrl: database.url, dataDir }));
    const played = await play(scenes, platform, homes, disturb);
    return { ...played, outcome: await outcomeOf(database.url, platform) };
  } finally {
    await platform.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const killing = () => disturbances(seeded(SEED), 1);

it('says and keeps the same, each message once, though its two processes are killed again and again', async () => {
  const undisturbed = await live(openFilePlatform, WELCOME, { processes: 2 });
  const killed = await live(openFilePlatform, WELCOME, { processes: 2, disturb: killing() });
  expect(killed.kills).toBeGreaterThan(4);
  expect(killed.outcome.twice).toEqual([]);
  expect(killed.outcome).toEqual(undisturbed.outcome);
}, 120_000);

it('says and keeps the same in Slack, over a socket and over HTTP, though it is killed and Slack has faults of its own', async () => {
  const undisturbed = await live(onSlack('Socket Mode'), FIRST_WORDS);
  const both = [onSlack('Socket Mode'), onSlack('HTTP')].map((open) => live(open, FIRST_WORDS, { disturb: killing() }));
  for (const killed of await Promise.all(both)) {
    expect(killed.kills).toBeGreaterThan(2);
    expect(killed.faults).toBe(FIRST_WORDS.length);
    expect(killed.outcome.twice).toEqual([]);
    expect(killed.outcome.violations).toEqual([]);
    expect(killed.outcome).toEqual(undisturbed.outcome);
  }
}, 180_000);

it('says and keeps the same on Discord, though it is killed and Discord has faults of its own', async () => {
  const [undisturbed, killed] = await Promise.all([
    live(openDiscordPlatform, FIRST_COMMAND),
    live(openDiscordPlatform, FIRST_COMMAND, { disturb: killing() }),
  ]);
  expect(killed.kills).toBeGreaterThan(2);
  expect(killed.faults).toBe(FIRST_COMMAND.length);
  expect(killed.outcome.twice).toEqual([]);
  expect(killed.outcome.violations).toEqual([]);
  expect(killed.outcome).toEqual(undisturbed.outcome);
}, 120_000);

it('goes undisturbed from the welcome to the thank-you that was sent', async () => {
  const sam = story().filter(({ who }) => who === 'Sam');
  const { outcome } = await live(openFilePlatform, sam, { processes: 2 });
  expect(outcome.twice).toEqual([]);
  expect(JSON.stringify(outcome)).toContain('closing.draft');
}, 60_000);
