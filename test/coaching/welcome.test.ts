import { afterEach, expect, it } from 'vitest';
import type { Stage } from '../scenarios/stage.ts';
import { openTerminalStage } from '../scenarios/terminalStage.ts';

let stage: Stage;
afterEach(() => stage.close());

it('takes a language, a question and a yes at the hello for what they are, however they are put', async () => {
  stage = await openTerminalStage({ language: 'en', zone: 'Europe/London', now: '2026-11-24T09:00:00Z' });
  const me = await stage.enters('Sam');
  const hears = async (text: string) => (await me.says(text)).map(({ key }) => key);
  expect(await hears('Who are you?')).toEqual(['welcome.hello']);
  expect(await hears('Nederlands graag')).toEqual(['welcome.hello']);
  expect(me.heard.at(-1)?.text).toContain('Klopt dat?');
  expect(await hears('liever in het Engels')).toEqual(['welcome.hello']);
  expect(await hears('No, no')).toEqual(['welcome.zone']);
  await me.types('stop');
  const kim = await stage.enters('Kim');
  expect((await kim.says('Hi, yes')).map(({ key }) => key)).toEqual(['welcome.goal']);
  const rob = await stage.enters('Rob');
  expect((await rob.says("Yes, that's right")).map(({ key }) => key)).toEqual(['welcome.goal']);
});

it('leest een plaats achter een nee', async () => {
  stage = await openTerminalStage({ language: 'nl', zone: 'Europe/London', now: '2026-11-24T09:00:00Z' });
  const me = await stage.enters('Sanne');
  const goal = (await me.says('Nee, ik zit in Utrecht')).at(-1);
  expect([goal?.key, goal?.text]).toEqual(['welcome.goal', expect.stringContaining('Europe/Amsterdam')]);
});
