import { afterEach, describe, expect, it } from 'vitest';
import { sitsDown } from '../../moments/sitsDown.ts';
import type { Heard, Stage } from '../../scenarios/stage.ts';

let stage: Stage | undefined;
afterEach(async () => stage?.close());

async function plansCoffee() {
  const seat = await sitsDown({ language: 'en', zone: 'Europe/London', now: '2026-11-24T09:30:00Z' });
  stage = seat.stage;
  await seat.me.types('meet coffee with Piet Jansen Thursday 14:30');
  await seat.me.chooses('yes');
  await seat.me.chooses('yes');
  return seat;
}

const labels = (heard: readonly Heard[]) => heard.at(-1)?.choices.map(({ label }) => label) ?? [];

describe('the preparation of an informal talk', () => {
  it('says that it is the short way', async () => {
    const { me } = await plansCoffee();
    expect(labels(await me.types('today'))).toContain('Prepare: Piet Jansen');
    expect((await me.types('prep')).at(-1)?.text).toMatch(/^This one is informal, so we’ll keep it short/u);
  });

  it('is offered no more once its two questions are answered, after a restart either', async () => {
    const { me, stage: there } = await plansCoffee();
    await me.types('prep');
    await me.says('How the market moves');
    const said = await me.says('I would like to learn how you see the market');
    expect(said.map(({ key }) => key)).toEqual(['opening.fine', 'prep.done', 'card.title']);
    expect(said[1]?.choices.map(({ label }) => label)).toEqual(['More: the field, their firm, your story']);
    await there.restart();
    for (const line of ['today', 'meetings', 'start']) {
      const shown = labels(await me.types(line));
      expect(shown).toContain('Your card: Piet Jansen');
      expect(shown).not.toContain('Prepare: Piet Jansen');
    }
  });
});
