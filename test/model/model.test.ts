import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../setup/freshDatabase.ts';
import { openWorld, type World } from './play.ts';
import { wrongIn } from './rules.ts';
import { lives } from './steps.ts';

const SEED = 20_261_126;
/** The suite plays a few; `npm run model` plays thousands. */
const FEW = { seed: SEED, numRuns: 12 };

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await freshDatabase();
  world = await openWorld(database.url);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

it('whatever somebody does, and whenever it dies, each thing is answered once and in order, and nobody is nagged', async () => {
  let kills = 0;
  await fc.assert(
    fc.asyncProperty(lives(24), async (steps) => {
      const played = await world.play(steps);
      kills += played.kills;
      expect(wrongIn(played)).toEqual([]);
    }),
    FEW,
  );
  expect(kills).toBeGreaterThan(3);
});

it('an answer that comes late still finds its question, and one that comes twice does not', async () => {
  const played = await world.play([
    { is: 'types', line: 'meet Nina Post tomorrow 10:00' },
    { is: 'waits', minutes: 600, awake: false, kill: { boundary: 'inside the effect', nth: 1 } },
    { is: 'presses', back: 0, choice: 0, kill: { boundary: 'after send', nth: 1 } },
    { is: 'repeats' },
    { is: 'presses', back: 1, choice: 0 },
  ]);
  expect(wrongIn(played)).toEqual([]);
  expect(played.kills).toBe(1);
  const heard = played.lines.flatMap(({ said }) => (said ? [said.key] : []));
  expect(heard).toEqual(['contact.new', 'meet.confirm', 'word.already-ended']);
});
