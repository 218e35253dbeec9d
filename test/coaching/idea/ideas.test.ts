import { afterEach, describe, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let life: Life;
afterEach(() => life.close());

const keys = (said: readonly { key: string }[]) => said.map(({ key }) => key);
const timed = (said: readonly { at: string; key: string }[]) => said.map(({ at, key }) => `${at} ${key}`);
const last = () => life.said.at(-1);

async function knows(...lines: string[]): Promise<void> {
  life = await openLife('2026-11-24T10:00');
  for (const line of lines) {
    await life.types(`contact add ${line}`);
    if (last()?.choices.includes('yes')) await life.chooses('yes');
  }
}

describe('an idea for keeping in touch', () => {
  it('comes with another, is asked after a week later and once more, and is noted when it happened', async () => {
    await knows('Anna de Wit, friend');
    expect(keys(await life.types('ideas Anna'))).toEqual(['ideas.idea']);
    const first = last()?.text;
    await life.chooses('another');
    const second = last()?.text;
    expect(second).not.toBe(first);
    expect(keys(await life.says('I’ll do that'))).toEqual(['ideas.will']);
    expect(timed(await life.until('2026-12-01T12:00'))).toEqual(['2026-12-01T09:00 ideas.did']);
    expect(keys(await life.says('not yet'))).toEqual(['ideas.no-hurry']);
    expect(timed(await life.until('2026-12-08T12:00'))).toEqual(['2026-12-08T09:00 ideas.did']);
    expect(keys(await life.says('called her'))).toEqual(['ideas.done']);
    expect(await life.work(({ touches }) => touches.list())).toMatchObject([{ kind: 'called', source: 'idea' }]);
    await life.types('ideas Anna');
    expect([first, second]).not.toContain(last()?.text);
  });

  it('that is put off twice is left, and so is one that is not wanted', async () => {
    await knows('Anna de Wit, friend');
    await life.types('ideas Anna');
    await life.chooses('yes');
    await life.until('2026-12-01T12:00');
    await life.chooses('not-yet');
    await life.until('2026-12-08T12:00');
    expect(keys(await life.chooses('not-yet'))).toEqual(['ideas.left']);
    expect(await life.waiting('later')).toEqual([]);
    await life.types('ideas Anna');
    expect(keys(await life.says('no time'))).toEqual(['ideas.left']);
    expect(await life.work(({ touches }) => touches.count())).toBe(0);
  });

  it('of one’s own comes first, once to each, and can be listed, kept twice as one, removed and put back', async () => {
    await knows('Anna de Wit, friend', 'Bert Bos');
    expect(keys(await life.types('ideas own'))).toEqual(['ideas.own-none']);
    expect(keys(await life.types('ideas new bake a cake together'))).toEqual(['ideas.added']);
    expect(keys(await life.types('ideas add Bake a cake together'))).toEqual(['ideas.known']);
    await life.types('ideas Anna');
    expect(last()?.text).toContain('An idea of your own, for Anna de Wit: “bake a cake together”');
    await life.chooses('another');
    expect(last()?.text).not.toContain('bake a cake');
    await life.chooses('not-now');
    const list = (await life.types('ideas own')).at(-1);
    const button = list?.choices[0] ?? '';
    expect(keys(await life.chooses(button, list))).toEqual(['ideas.removed']);
    expect(keys(await life.chooses('undo'))).toEqual(['ideas.added']);
    await life.types('ideas Bert');
    expect(last()?.text).toContain('for Bert Bos');
  });

  it('runs out honestly, and is for nobody who was erased', async () => {
    await knows('Bert Bos');
    await life.types('ideas Bert');
    for (let times = 0; times < 80 && last()?.key === 'ideas.idea'; times += 1) await life.chooses('another');
    expect(last()?.key).toBe('ideas.none');
    const asked = await life.work(({ ideasUsed }) => ideasUsed.list());
    expect(new Set(asked.map(({ idea }) => idea)).size).toBe(asked.length);
    await life.work(async ({ contacts }) => {
      for (const { id } of await contacts.list()) await contacts.remove(id);
    });
    expect(await life.work(({ ideasUsed }) => ideasUsed.count())).toBe(0);
  });

  it('comes with the nudge when there is nothing to write about, the same one each time it is asked again', async () => {
    await knows('Anna de Wit, friend', 'Bert Bos', 'Cas Dam', 'Dirk Ek');
    const [named] = await life.types('nudge');
    expect(named?.text).toContain('An idea: ');
    const idea = named?.text.split('An idea: ')[1]?.split('\n')[0] ?? '';
    await life.says('hm hm hm');
    expect(last()?.text).toContain(idea);
    expect(await life.work(({ ideasUsed }) => ideasUsed.count())).toBe(1);
  });

  it('does not come with the nudge when something was noted to write about', async () => {
    await knows(...['Anna', 'Bert', 'Cas', 'Dirk'].map((name) => `${name} Bos, notes keeps bees`));
    const [named] = await life.types('nudge');
    expect(named?.text).toContain('keeps bees');
    expect(named?.text).not.toContain('An idea: ');
  });
});

it.each(['ideas Anna', 'step'])('%s: what was planned with somebody who has died is not asked after', async (line) => {
  life = await openLife('2026-11-24T10:00');
  await life.types('contact add Anna de Wit');
  await life.chooses('yes');
  await life.types('contact Anna circle family');
  await life.types(line);
  await life.chooses('yes');
  await life.types('contact Anna deceased');
  await life.says('Anna de Wit has died');
  await life.chooses('yes');
  expect((await life.work(({ contacts }) => contacts.list()))[0]?.state).toBe('deceased');
  const heard = await life.until('2026-12-15T10:00');
  expect(heard.filter(({ text }) => text.includes('Anna'))).toEqual([]);
});

it.each([
  ['iets anders', 'ideas.idea'],
  ['ja leuk', 'ideas.will'],
  ['ja, we zijn gaan wandelen', 'ideas.done'],
])('«%s» is understood under an idea', async (line, key) => {
  life = await openLife('2026-11-24T10:00', { language: 'nl' });
  await life.types('contact add Anna de Wit');
  await life.chooses('yes');
  await life.types('ideas Anna');
  expect((await life.says(line)).at(-1)?.key).toBe(key);
});
