import { afterEach, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let life: Life | undefined;
afterEach(async () => {
  await life?.close();
  life = undefined;
});

async function plans(language: 'nl' | 'en'): Promise<Life> {
  life = await openLife('2026-11-24T10:00', { language });
  await life.types(`meet Tom Ashworth ${language === 'nl' ? 'vrijdag' : 'Friday'} 15:00`);
  await life.chooses('yes');
  return life;
}

const planned = (me: Life) =>
  me.work(async ({ meetings, contacts }) => {
    const [meeting] = await meetings.list();
    const [contact] = await contacts.list();
    return [meeting?.place, meeting?.about, contact?.organisation];
  });

it.each([
  ['en', "yes, its at Laynes, and it's about health software, he's at EMIS now", ['Laynes', 'health software', 'EMIS']],
  ['nl', 'ja, bij Laynes, en het gaat over zorgsoftware, hij werkt nu bij EMIS', ['Laynes', 'zorgsoftware', 'EMIS']],
] as const)('what a yes adds is kept, in %s', async (language, line, kept) => {
  const me = await plans(language);
  const [said] = await me.says(line);
  expect(await planned(me)).toEqual(kept);
  expect(said?.text).toContain('Laynes');
  expect(said?.text).toContain(kept[1]);
});

it.each([
  ['en', 'its at Laynes by the way', ['Laynes', null, null]],
  ['nl', 'we spreken trouwens af bij Laynes', ['Laynes', null, null]],
  ['en', "He's not at Sky Bet anymore, he works at EMIS", [null, null, 'EMIS']],
] as const)('what is told a moment later is noted with it, in %s: “%s”', async (language, line, kept) => {
  const me = await plans(language);
  await me.chooses('yes');
  expect((await me.says(line)).map(({ key }) => key)).toEqual(['meeting.noted']);
  expect(await planned(me)).toEqual(kept);
});

it.each([
  ['en', 'did you get the place and the topic?'],
  ['nl', 'heb je genoteerd dat het bij Laynes is?'],
] as const)('whether it was noted is answered with what stands there, in %s', async (language, line) => {
  const me = await plans(language);
  await me.says(language === 'nl' ? 'ja, bij Laynes' : 'yes, at Laynes');
  const [said] = await me.says(line);
  expect(said?.key).toBe('meeting.list');
  expect(said?.text).toContain('(Laynes)');
});

it('adds nothing when it is not plain which conversation is meant', async () => {
  const me = await plans('en');
  await me.chooses('yes');
  await me.types('meet Anna Bos Friday 10:00');
  await me.chooses('yes');
  await me.chooses('yes');
  await me.until('2026-11-24T13:00');
  expect((await me.says('it’s at Laynes')).map(({ key }) => key)).not.toContain('meeting.noted');
});
