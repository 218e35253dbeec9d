import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { startTestServer } from '../setup/testServer.ts';
import { openWorld } from './play.ts';
import { wrongIn } from './rules.ts';
import { lives } from './steps.ts';

const LONGEST = 30;
const { values } = parseArgs({
  options: { seed: { type: 'string' }, runs: { type: 'string', default: '5000' }, path: { type: 'string' } },
});
const seed = Number(values.seed ?? randomInt(1_000_000_000));
const numRuns = Number(values.runs);
const say = (line: string) => process.stdout.write(`${line}\n`);

say(`seed ${seed} (npm run model -- --seed ${seed} repeats it), ${numRuns} random lives`);
const server = await startTestServer();
const world = await openWorld(server.template);
const counts = { lives: 0, steps: 0, kills: 0, heard: 0 };
try {
  const property = fc.asyncProperty(lives(LONGEST), async (steps) => {
    const played = await world.play(steps);
    counts.lives += 1;
    counts.steps += steps.length;
    counts.kills += played.kills;
    counts.heard += played.made.length;
    if (counts.lives % 250 === 0) say(`${counts.lives} lives, ${counts.steps} steps, ${counts.kills} kills`);
    const wrong = wrongIn(played);
    if (wrong.length === 0) return;
    const story = played.lines.map(({ at, who, text }) => `${at} ${who}: ${text.slice(0, 160)}`);
    throw new Error(`${wrong.join('\n')}\n\n${story.join('\n')}`);
  });
  await fc.assert(property, { seed, numRuns, ...(values.path ? { path: values.path } : {}) });
  say(
    `${counts.lives} lives, ${counts.steps} steps, ${counts.kills} kills, ${counts.heard} messages: all as they should be`,
  );
} finally {
  await world.close();
  await server.close();
}
