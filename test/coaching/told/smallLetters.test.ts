import { afterEach, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

it.each([
  ['nl', 'gister henk mulder gesproken over drukwerk', ['Henk Mulder']],
  ['nl', 'sanne de boer gebeld', ['Sanne de Boer']],
  ['en', 'called peter harrison about the fair', ['Peter Harrison']],
  ['en', 'spoke to nora yesterday', ['Nora']],
] as const)('«%s: %s» is told of somebody new, by the name as one writes it', async (language, line, names) => {
  me = await openLife('2026-11-24T10:00', { language });
  expect((await me.says(line)).at(-1)?.key).toBe('told.offer');
  await me.chooses('yes');
  await me.chooses('yes');
  expect((await me.work((work) => work.contacts.list())).map(({ name }) => name)).toEqual(names);
});
