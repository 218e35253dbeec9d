import { Temporal } from 'temporal-polyfill';
import { afterEach, expect, it } from 'vitest';
import { addContact } from '../../../src/coaching/person.ts';
import { aheadIn } from '../../../src/domain/told/ahead.ts';
import { turnFor } from '../../../src/turnFor.ts';
import { type Life, openLife } from '../../moments/stage.ts';

let life: Life | undefined;
afterEach(async () => {
  await life?.close();
  life = undefined;
});

async function tells(language: 'nl' | 'en', known: readonly string[], line: string): Promise<Life> {
  const me = await openLife('2026-11-24T10:00', { language });
  life = me;
  const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
  for (const name of known) await me.work((work) => addContact(turnFor(work, now), name));
  expect((await me.says(line)).map(({ key }) => key)).toEqual(['told.offer']);
  return me;
}

it.each([
  ['en', 'Called Tom, we talk Tuesday at 3', 'Tom Visser', '2026-12-01T15:00'],
  ['nl', 'ik heb Tom gebeld, we spreken elkaar volgende week dinsdag om 10', 'Tom Visser', '2026-12-01T10:00'],
  [
    'en',
    'Spoke to Anna yesterday and called Tom this morning. Meeting him Friday at 10.',
    'Tom Visser',
    '2026-11-27T10:00',
  ],
] as const)('plans in %s what «%s» also plans, once it is confirmed', async (language, line, who, when) => {
  const me = await tells(language, ['Tom Visser', 'Anna Wit'], line);
  const said = await me.chooses('yes');
  expect(said.map(({ key }) => key)).toEqual(['touch.noted', 'meet.confirm']);
  expect(said.at(-1)?.text).toContain(who);
  await me.chooses('yes');
  const [meeting] = await me.work(({ meetings }) => meetings.list({}));
  expect(meeting?.start).toBe(when);
});

it('plans with whoever is new as well', async () => {
  const line = 'I sent the portfolio, Marjolein introduced me to Hans Bakker, we talk Tuesday at 3';
  const me = await tells('en', ['Marjolein'], line);
  expect((await me.chooses('yes')).at(-1)?.key).toBe('contact.new');
  const said = await me.chooses('yes');
  expect(said.map(({ key }) => key)).toEqual(['touch.noted', 'meet.confirm']);
  expect(said.at(-1)?.text).toContain('Hans Bakker');
});

it('plans nothing when what was told is refused, or the name is left out', async () => {
  const me = await tells('en', ['Tom Visser'], 'Called Tom, we talk Tuesday at 3');
  expect((await me.chooses('no')).map(({ key }) => key)).toEqual(['touch.nothing']);
  expect(await me.work(({ meetings }) => meetings.count())).toBe(0);
});

it.each([
  'Called Tom, we might talk Tuesday at 3',
  'Tom gebeld, we spreken elkaar dinsdag niet',
  'We talk Tuesday at 3',
  'Called Tom, he will talk to Anna on Tuesday',
])('hears no plan of one’s own in «%s»', (line) => {
  expect(aheadIn(line)).toBeUndefined();
});
