import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { travelToNext } from '../../../adapters/terminal/travel.ts';

it('never moves the clock to a moment more than 400 days away, not even to the first', async () => {
  const start = Temporal.Instant.from('2026-11-24T09:00:00Z');
  const moved: Temporal.Instant[] = [];
  const clock = { now: () => start, moveTo: (to: Temporal.Instant) => void moved.push(to), run: () => undefined };
  const coach = { nextDue: async () => Temporal.Instant.from('9999-01-01T09:00:00Z'), tick: async () => 0 };
  expect(await travelToNext(coach, clock, 'sam', () => 0)).toBe(false);
  expect(moved).toEqual([]);
});
