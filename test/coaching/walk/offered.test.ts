import { Temporal } from 'temporal-polyfill';
import { afterEach, expect, it } from 'vitest';
import { addContact } from '../../../src/coaching/person.ts';
import { turnFor } from '../../../src/turnFor.ts';
import { type Life, meets, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

async function knows(language: 'nl' | 'en', ...names: readonly string[]): Promise<void> {
  me = await openLife('2026-11-24T10:00', { language });
  const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
  for (const name of names) await me.work((work) => addContact(turnFor(work, now), name));
}
const keys = async (said: Promise<readonly { key: string }[]>) => (await said).map(({ key }) => key);

it('takes a yes for what was proposed: a draft, a conversation, a new date', async () => {
  await knows('nl', 'Anna Wit', 'Piet Bos');
  expect(await keys(me.types('refer Piet Bos via Anna Wit over netten'))).toEqual(['refer.noted']);
  expect(await keys(me.says('ja graag'))).toEqual(['request.draft']);
  await me.types('stop');
  expect(await keys(me.types('voorbereiden Anna'))).toEqual(['prep.none-with']);
  expect(await keys(me.says('ja'))).toEqual(['meet.when']);
});

it('takes the new hour for a conversation that was called off, and one for whoever was named', async () => {
  await knows('en', 'Tom Visser');
  await meets(me, 'Tom Visser thursday 10:00');
  await me.says('Tom cancelled');
  expect(await keys(me.chooses('yes'))).toEqual(['meeting.cancelled']);
  expect(await keys(me.says('friday at 11'))).toEqual(['meet.confirm-move']);
  await me.chooses('no');
  await me.types('stop');
  expect(await keys(me.says('Tom is a funny one'))).toEqual(['told.about']);
  expect(await keys(me.says('yes, next tuesday at 10'))).toEqual(['meet.confirm']);
});

it('takes a no for what was proposed, and the word of a button for the button', async () => {
  await knows('en', 'Tom Visser');
  await meets(me, 'Tom Visser thursday 10:00');
  await me.says('Tom cancelled');
  await me.chooses('yes');
  expect(await keys(me.says('no'))).toEqual(['told.left']);
  await me.says('Called Tom');
  expect(await keys(me.chooses('yes'))).toEqual(['touch.noted']);
  expect(await keys(me.says('Undo'))).toEqual(['touch.undone']);
  expect(await me.work(({ touches }) => touches.count())).toBe(0);
});

it('takes no yes for a message that proposes nothing', async () => {
  await knows('en', 'Tom Visser');
  await meets(me, 'Tom Visser thursday 10:00');
  expect(await keys(me.says('yes'))).toEqual(['told.no-question']);
});
