import { afterEach, expect, it } from 'vitest';
import { brief } from '../said.ts';
import { type Life, meets, openLife } from '../stage.ts';

let me: Life;
afterEach(() => me.close());

/** The clock changes in the night before the given day, a Sunday. */
it.each([
  ['Australia/Lord_Howe', '2026-10-03', '2026-10-04', '2026-10-05'],
  ['America/Santiago', '2027-04-03', '2027-04-04', '2027-04-05'],
  ['America/St_Johns', '2026-10-31', '2026-11-01', '2026-11-02'],
  ['Pacific/Chatham', '2027-04-03', '2027-04-04', '2027-04-05'],
])('keeps the hours of the wall through a change of the clock in %s', async (zone, before, sunday, after) => {
  me = await openLife(`${before}T10:00`, { zone });
  await meets(me, `Piet Jansen ${sunday} 14:30`);
  await me.chooses('stop');
  const said = await me.until(`${after}T12:00`);
  expect(brief(said)).toEqual([
    `${sunday}T13:30 card.title`,
    `${sunday}T15:45 evaluation.held`,
    `${after}T09:00 today.morning`,
  ]);
});
