import { afterEach, expect, it } from 'vitest';
import { type Life, meets, openLife } from './stage.ts';

let life: Life;
afterEach(() => life.close());

it.each([
  ['nl', 'gisteren', 'Een nieuwe maand', '1 gesprek, geen nieuwe namen.'],
  ['en', 'yesterday', 'A new month', '1 conversation, no new names.'],
] as const)(
  'a month with a conversation is looked back on at its end, with one question, in %s',
  async (language, day, opening, line) => {
    life = await openLife('2026-11-24T10:00', { language });
    await meets(life, `Anna Bos ${day} 10:00`);
    await life.says(language === 'nl' ? 'een goed verhaal' : 'a good story');
    await life.chooses('stop');
    const said = await life.until('2026-12-07T12:00');
    const [reflection, another] = said.filter(({ kind }) => kind === 'reflection');
    expect(another).toBeUndefined();
    expect(reflection?.text).toContain(opening);
    expect(reflection?.text).toContain(line);
    expect(reflection?.choices).toEqual(['skip', 'later', 'stop']);
    await life.chooses('skip', reflection);
    expect(life.said.at(-1)?.key).toBe('reflection.skipped');
  },
);

it('is not looked back on without one', async () => {
  life = await openLife('2026-11-24T10:00', { language: 'en' });
  const said = await life.until('2026-12-10T12:00');
  expect(said.filter(({ kind }) => kind === 'reflection')).toEqual([]);
});

it('shows how it goes whenever that is asked', async () => {
  life = await openLife('2026-11-24T10:00', { language: 'en' });
  expect((await life.types('progress')).map(({ key }) => key)).toEqual(['progress.none']);
  await life.types('touch called Anna Bos');
  await life.chooses('yes');
  expect((await life.types('progress')).map(({ key }) => key)).toEqual(['progress.title']);
});

it('tells the month once, however often the question comes', async () => {
  life = await openLife('2026-11-24T10:00', { language: 'en' });
  await meets(life, 'Anna Bos yesterday 10:00');
  await life.says('a good story');
  await life.chooses('stop');
  const asked = (await life.until('2026-12-07T12:00')).find(({ kind }) => kind === 'reflection');
  expect(asked?.text).toContain('A new month');
  const again = (await life.says('what was your question?')).at(-1);
  expect(again?.kind).toBe('reflection');
  expect(again?.text).not.toContain('A new month');
});
