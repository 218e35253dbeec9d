import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copiedDatabase } from '../setup/freshDatabase.ts';
import { disturbances, seeded } from './disturb.ts';
import { play } from './driver.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Scene, story } from './story.ts';

const SEED = 20_261_124;
/** The suite's story ends with the goal; `npm run chaos` plays it whole, many times. */
const SCENES = 8;

async function live(share: number, scenes: readonly Scene[]): Promise<{ outcome: Outcome; kills: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'spoor-chaos-'));
  const database = await copiedDatabase();
  try {
    const home = { databaseUrl: database.url, dataDir: folder, platform: join(folder, 'arrived') };
    const kills = await play(scenes, [home, home], disturbances(seeded(SEED), share));
    return { outcome: await outcomeOf(database.url, home.platform), kills };
  } finally {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}

it('says and keeps the same, each message once, though its two processes are killed again and again', async () => {
  const welcome = story().slice(0, SCENES);
  const calm = await live(0, welcome);
  const killed = await live(1, welcome);
  expect(killed.kills).toBeGreaterThan(4);
  expect(killed.outcome.twice).toEqual([]);
  expect(killed.outcome).toEqual(calm.outcome);
}, 120_000);

it('goes undisturbed from the welcome to the thank-you that was sent', async () => {
  const { outcome } = await live(
    0,
    story().filter(({ who }) => who === 'Sam'),
  );
  expect(outcome.twice).toEqual([]);
  expect(JSON.stringify(outcome)).toContain('closing.draft');
}, 60_000);
