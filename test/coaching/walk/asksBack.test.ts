import { afterEach, describe, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());
const last = async (said: Promise<readonly { key: string; text: string }[]>) => (await said).at(-1);
const goals = () => me.work((work) => work.goals.list());

describe('a question instead of an answer', () => {
  it.each([
    ['en', 'and now?', 'why do you need that', 'idk'],
    ['nl', 'en nu?', 'waarom wil je dat weten', 'weet niet'],
  ] as const)('about the goal (%s) is explained, and kept nowhere', async (language, ...lines) => {
    me = await openLife('2026-11-24T10:00', { language });
    await me.types('goal dropped');
    await me.types('goal');
    for (const line of lines) {
      const said = await last(me.says(line));
      expect(said?.text, line).toMatch(/budget/u);
      expect(
        (await goals()).every(({ state }) => state === 'dropped'),
        line,
      ).toBe(true);
    }
    expect((await last(me.says('three new clients')))?.key).toBe('goal.noted');
  });

  it.each([
    ['en', 'why do you need that', 'What you can do'],
    ['nl', 'nou wacht ff, ik bedoelde uitleg', 'Wat je kunt'],
  ] as const)('in the profile (%s) is not who one is', async (language, line, never) => {
    me = await openLife('2026-11-24T10:00', { language });
    await me.types('profile');
    const said = await last(me.says(line));
    expect(said?.text).not.toContain(never);
    expect(await me.work((work) => work.answers.list({ question: 'profile.who' }))).toEqual([]);
  });
});

it('goes back to the open question when a command was not meant', async () => {
  me = await openLife('2026-11-24T10:00', { language: 'en' });
  await me.types('goal dropped');
  await me.types('goal');
  await me.types('profil');
  expect((await last(me.chooses('no')))?.key).toBe('goal.words');
});

it('begun twice asks once: the first makes way', async () => {
  me = await openLife('2026-11-24T10:00', { language: 'en' });
  await me.types('goal dropped');
  await me.types('goal');
  await me.types('goal find a new job in marketing');
  expect((await last(me.says('ok')))?.key).not.toBe('goal.kind');
  expect(await me.work((work) => work.goals.count({ state: 'open' }))).toBe(1);
  await me.types('event');
  await me.types('event');
  await me.says('drinks friday 17:00');
  expect((await last(me.says('ok')))?.key).not.toMatch(/^event\.(?:what|when)$/u);
});
