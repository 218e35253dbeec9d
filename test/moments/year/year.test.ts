import { afterEach, describe, expect, it } from 'vitest';
import { breaches, weeksOf } from './weeks.ts';
import { busyYear, type Lived, silentYear } from './year.ts';

const SEED = 20_270_104;
let lived: Lived;
afterEach(() => lived.diary.life.close());

/** `npm run year` prints the whole of it, week by week. */
describe('what the coach says by itself', () => {
  it('to a busy person in five weeks stays within the method: one opening a day, none at night, nobody twice', async () => {
    lived = await busyYear({ language: 'en', weeks: 5, seed: SEED });
    expect(breaches(lived.diary.lines)).toEqual([]);
    expect(lived.meetings).toBeGreaterThanOrEqual(5);
    const weeks = weeksOf(lived.diary.lines).map(({ said }) => said.length);
    expect(weeks).toHaveLength(5);
    expect(Math.max(...weeks)).toBeLessThanOrEqual(12);
  });

  it('to somebody who never answers is three things and a word of goodbye for a month, all year long', async () => {
    lived = await silentYear({ language: 'nl', weeks: 52, seed: SEED });
    const { lines } = lived.diary;
    expect(breaches(lines)).toEqual([]);
    const openings = lines.filter(({ said }) => said?.unasked && said.kind !== 'card');
    expect(openings.length).toBeLessThanOrEqual(28);
  });
});
