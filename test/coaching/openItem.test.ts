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

describe('a conversation that was not finished, in the list of today', () => {
  it('says what is still open, and about whom', async () => {
    const me = await sits('en');
    await me.types('meet Marieke de Wit');
    await me.chooses('yes');
    const open = async () => (await me.types('today')).at(-1)?.text;
    expect(await open()).toContain('Your conversation with Marieke de Wit isn’t in the diary yet.');
    await me.says('Thursday 14:30');
    await me.chooses('yes');
    await me.types('prep');
    expect(await open()).toContain('We were still preparing your conversation with Marieke de Wit.');
  });

  it('that has ended since is behind us', async () => {
    const me = await sits('en');
    await me.types('meet Marieke de Wit');
    await me.chooses('yes');
    const [goOn] = (await me.types('today')).at(-1)?.choices ?? [];
    expect(goOn?.label).toBe('Carry on: planning the conversation');
    await me.types('stop');
    expect((await me.chooses(goOn?.id ?? '')).map(({ key }) => key)).toEqual(['word.already-ended']);
  });

  it('zegt het ook als er nog niemand genoemd is, of als het om een nieuwe tijd gaat', async () => {
    const me = await sits('nl');
    await me.types('gesprek');
    expect((await me.types('vandaag')).at(-1)?.text).toContain('Je was een gesprek aan het plannen.');
    await me.says('Piet Jansen donderdag 14:30');
    await me.chooses('yes');
    await me.chooses('yes');
    const list = (await me.types('gesprekken')).at(-1);
    await me.chooses(list?.choices.find(({ id }) => id.startsWith('moved'))?.id ?? '');
    expect((await me.types('vandaag')).at(-1)?.text).toContain(
      'Je gesprek met Piet Jansen heeft nog geen nieuwe tijd.',
    );
  });
});
