import { deepStrictEqual } from 'node:assert';
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbedded } from '../../adapters/postgres/embedded.ts';
import { silentLog } from '../setup/silentLog.ts';
import { openDiscordPlatform } from './discord/platform.ts';
import { calm, disturbances, seeded } from './disturb.ts';
import { openFilePlatform } from './file/platform.ts';
import type { OpenPlatform } from './platform.ts';
import { alone, type Round, together } from './round.ts';
import { onSlack } from './slack/platform.ts';

/** What the story can be played on, each in every way there is. */
const PLATFORMS: Readonly<Record<string, Readonly<Record<string, OpenPlatform>>>> = {
  file: { 'a file': openFilePlatform },
  discord: { 'one gateway': openDiscordPlatform },
  slack: {
    'Socket Mode': onSlack('Socket Mode'),
    HTTP: onSlack('HTTP'),
  },
};

const SHARE = 0.6;
const { values } = parseArgs({
  options: {
    on: { type: 'string', default: 'file' },
    seed: { type: 'string' },
    kills: { type: 'string', default: '300' },
  },
});
const { on } = values;
const seed = Number(values.seed ?? randomInt(1_000_000_000));
const wanted = Number(values.kills);
const ways = PLATFORMS[on];
if (!ways) throw new Error(`--on takes ${Object.keys(PLATFORMS).join(' or ')}`);
const say = (line: string) => process.stdout.write(`${line}\n`);

say(`seed ${seed} (npm run chaos -- --on ${on} --seed ${seed} repeats it), ${wanted} kills at least`);
const serverDir = mkdtempSync(join(tmpdir(), 'spoor-chaos-server-'));
const server = await startEmbedded({ dataDir: serverDir, log: silentLog });
let isBroken = false;
const ends = await Promise.allSettled(Object.entries(ways).map(([name, open]) => playOn(name, open)));
await server.close();
rmSync(serverDir, { recursive: true, force: true });
for (const end of ends) if (end.status === 'rejected') throw end.reason;

/** Plays the story over and over, until as many processes died of it as were asked for. */
async function playOn(name: string, open: OpenPlatform): Promise<void> {
  try {
    await playUntil(wanted, name, open);
  } catch (error) {
    isBroken = true;
    say(`${name}: not as when nothing is disturbed, or not to its end`);
    throw error;
  }
}

async function playUntil(kills: number, name: string, open: OpenPlatform): Promise<void> {
  const random = seeded(seed);
  const undisturbed = await alone(open, calm);
  judge(undisturbed, undisturbed);
  let killed = 0;
  let messages = 0;
  for (let round = 1; killed < kills && !isBroken; round += 1) {
    const one = await alone(open, disturbances(random, SHARE));
    judge(one, undisturbed);
    const two = await together(server.url)(open, disturbances(random, SHARE));
    judge(two, undisturbed);
    killed += one.kills + two.kills;
    messages += countOf(one) + countOf(two);
    say(`${name}, round ${round}: ${told(one)} built-in; ${told(two)} outside with two processes; ${killed} in all`);
  }
  if (killed >= kills)
    say(`${name}: ${killed} kills, ${messages} messages: no answer lost, none twice, every conversation on its step`);
}

function judge({ outcome }: Round, undisturbed: Round): void {
  deepStrictEqual(outcome.twice, []);
  deepStrictEqual(outcome.violations, []);
  deepStrictEqual(outcome, undisturbed.outcome);
}

function countOf({ outcome }: Round): number {
  return Object.values(outcome.heard).flat().length;
}

function told({ kills, faults, again }: Round): string {
  const besides = faults + again === 0 ? '' : ` (${faults} faults, ${again} lines said again)`;
  return `${kills} kills${besides}`;
}
