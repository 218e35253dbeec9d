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

it('keeps what else is told at the hello, and asks it no more', async () => {
  stage = await openTerminalStage({ language: 'en', zone: 'Europe/London', now: '2026-11-24T09:00:00Z' });
  const daniel = await stage.enters('daniel');
  const asked = (await daniel.says('Yes that’s right, I’m Daniel Reed and I’m looking for a job in care')).at(-1);
  expect([asked?.key, asked?.text]).toEqual(['welcome.talk', expect.stringContaining('That’s where we’re heading')]);
  expect((await daniel.types('goal')).at(-1)?.text).toContain('job in care');
  expect((await daniel.types('settings')).at(-1)?.text).toContain('Name: Daniel Reed');
  const ella = await stage.enters('ella');
  expect((await ella.says('I want a job in care')).at(-1)?.key).toBe('welcome.talk');
  const mary = await stage.enters('mary');
  expect((await mary.says('I want to write features for Prospect')).at(-1)?.key).toBe('welcome.talk');
  const finn = await stage.enters('finn');
  expect((await finn.says('Yes. Coffee with Tom Becker on Thursday at ten')).at(-1)?.key).toBe('welcome.goal');
  await finn.says('A job as a planner');
  await finn.chooses('yes');
  await finn.chooses('yes');
  expect((await finn.types('meetings')).at(-1)?.text).toContain('Tom Becker');
  const gus = await stage.enters('gus');
  expect((await gus.says('Hi! yes thats right, my Dutch is terrible')).at(-1)?.key).toBe('welcome.goal');
});

it('komt na twee keer misverstaan uit de vraag naar de plaats', async () => {
  stage = await openTerminalStage({ language: 'nl', zone: 'Europe/Amsterdam', now: '2026-11-24T09:00:00Z' });
  const me = await stage.enters('Truus');
  expect((await me.says('nee')).at(-1)?.key).toBe('welcome.zone');
  expect((await me.says('bij de bakker')).map(({ key }) => key)).toEqual(['welcome.zone-unclear', 'welcome.zone']);
  const goal = (await me.says('in mijn keuken')).at(-1);
  expect([goal?.key, goal?.text]).toEqual(['welcome.goal', expect.stringContaining('houd ik het op 10:00')]);
  const piet = await stage.enters('Piet');
  await piet.says('nee');
  expect((await piet.says('Utrecht. Maar de tijd klopte toch?')).at(-1)?.key).toBe('welcome.goal');
  const joke = await stage.enters('Joke');
  await joke.says('klopt niet helemaal');
  expect((await joke.says('elf uur')).at(-1)?.text).toContain('11:');
});

it('puts a conversation that is told in the diary, and says what comes after that', async () => {
  stage = await openTerminalStage({ language: 'en', zone: 'Europe/London', now: '2026-11-24T09:00:00Z' });
  const me = await stage.enters('Sam');
  await me.chooses('yes');
  await me.says('A job in the energy sector');
  expect((await me.says('Piet Jansen next Thursday 14:30')).map(({ key }) => key)).toEqual(['contact.new']);
  expect((await me.chooses('yes')).map(({ key }) => key)).toEqual(['meet.confirm']);
  expect((await me.chooses('yes')).map(({ key }) => key)).toEqual(['meet.planned', 'welcome.done']);
  const kim = await stage.enters('Kim');
  await kim.chooses('yes');
  await kim.says('A job as a planner');
  await kim.chooses('yes');
  expect((await kim.chooses('stop')).map(({ key }) => key)).toEqual(['word.stopped', 'welcome.done']);
});

it('takes a referral that is typed without its slash for what it is', async () => {
  stage = await openTerminalStage({ language: 'nl', zone: 'Europe/Amsterdam', now: '2026-11-24T09:00:00Z' });
  const me = await stage.enters('Sam');
  for (const line of ['hoi', 'ja', 'Een baan']) await me.says(line);
  const asked = (await me.says('refer Anna de Wit via Piet Jansen weet veel van energie')).at(-1);
  expect([asked?.key, asked?.text]).toEqual(['contact.new', expect.stringMatching(/^Anna de Wit staat/u)]);
});
