import { expect, it } from 'vitest';
import { openLife } from '../moments/stage.ts';

it.each([
  ['won', ['goal.is-won', 'win.who']],
  ['loslaten', ['goal.is-dropped']],
])('«/goal %s» says what became of the only one', async (line, keys) => {
  const life = await openLife('2026-11-24T10:00');
  expect((await life.types(`goal ${line}`)).map((said) => said.key)).toEqual(keys);
  expect(await life.work(({ goals }) => goals.count({ state: 'open' }))).toBe(0);
  await life.close();
});
