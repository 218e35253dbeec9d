import { afterEach, describe, expect, it } from 'vitest';
import { sitsDown } from '../moments/sitsDown.ts';
import type { Stage } from '../scenarios/stage.ts';

let stage: Stage | undefined;
afterEach(async () => stage?.close());

async function sits(language: 'en' | 'nl') {
  const seat = await sitsDown({ language, zone: 'Europe/Amsterdam', now: '2026-11-24T09:30:00Z' });
  stage = seat.stage;
  return seat.me;
}

describe('a new goal while one is open', () => {
  it('comes in its place, or beside it', async () => {
    const me = await sits('en');
    const [asked] = await me.types('goal Three new clients');
    expect([asked?.key, asked?.text]).toEqual(['goal.instead', expect.stringContaining('job in the energy sector')]);
    expect((await me.says('instead')).map(({ key }) => key)).toEqual(['goal.noted']);
    const now = (await me.types('goal')).at(-1);
    expect(now?.key).toBe('goal.one');
    expect(now?.text).toContain('Three new clients');
    await me.types('goal A job near home');
    await me.chooses('beside');
    expect((await me.types('goal')).at(-1)?.key).toBe('goal.several');
  });

  it('is in reach of a question in passing, and of /edit', async () => {
    const me = await sits('nl');
    expect((await me.says('mijn doel klopt niet zo, kan dat anders?')).map(({ key }) => key)).toEqual(['goal.one']);
    await me.types('doel Opdrachten in de zorg');
    await me.says('ernaast');
    const list = (await me.types('wijzig')).at(-1);
    expect(list?.choices.map(({ label }) => label).join()).toContain('Opdrachten in de zorg');
  });
});

describe('a question to the coach about itself', () => {
  it('is answered in the middle of another, and the yes before it counts', async () => {
    const me = await sits('en');
    await me.types('contact add Fatima El Amrani');
    await me.types('contact add Piet Jansen');
    await me.types('meet Sarah Thursday 10:00');
    const keys = (await me.says('go on then, who sees this by the way?')).map(({ key }) => key);
    expect(keys).toEqual(['data.privacy', 'meet.confirm']);
  });
});
