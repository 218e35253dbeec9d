import { afterEach, expect, it } from 'vitest';
import { type Life, openLife } from '../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

it('a story that goes takes along nothing that another one tells too', async () => {
  me = await openLife('2026-11-24T10:00');
  for (const [deed, result] of [
    ['I drew up a new rota', 'It was quiet again'],
    ['I asked the night shift', 'Nobody left'],
  ] as const) {
    await me.runs('stories', { set: 'new' });
    for (const line of ['The planning at the council had come to a stop', deed, result]) await me.says(line);
  }
  const [first, second] = await me.work((work) => work.stories.list({}, { by: 'at' }));
  expect(second).toBeDefined();
  await me.runs('stories', { story: first?.id ?? '', set: 'removed' });
  const told = await me.work((work) => work.answers.list({ question: 'story.situation' }));
  expect(told.some(({ text }) => text === second?.situation)).toBe(true);
});
