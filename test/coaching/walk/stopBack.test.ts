import { afterEach, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let life: Life | undefined;
afterEach(async () => {
  await life?.close();
  life = undefined;
});

async function stops(language: 'nl' | 'en'): Promise<Life> {
  life = await openLife('2026-11-24T10:00', { language });
  await life.types(`meet Anna de Wit ${language === 'nl' ? 'vrijdag' : 'Friday'} 15:00`);
  await life.chooses('yes');
  await life.chooses('yes');
  await life.types('prep');
  await life.says(language === 'nl' ? 'hoe zij planners werven' : 'how they hire planners');
  await life.chooses('stop');
  return life;
}

it.each([
  ['nl', 'oeps verkeerde knop, ik wilde niet stoppen'],
  ['en', 'oops wrong button, i didnt mean to stop, can we go on?'],
] as const)('a question that was stopped by mistake comes again, in %s', async (language, line) => {
  const me = await stops(language);
  const asked = me.said.findLast(({ kind, asks }) => kind === 'prep' && asks !== undefined);
  const said = await me.says(line);
  expect(said.map(({ key }) => key)).toEqual([asked?.key]);
});

it('is not taken up an hour later', async () => {
  const me = await stops('en');
  await me.until('2026-11-24T11:30');
  expect((await me.says('oops, wrong button')).map(({ key }) => key)).not.toContain('prep.partner');
});
