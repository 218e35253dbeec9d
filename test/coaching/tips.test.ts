import { afterEach, describe, expect, it } from 'vitest';
import { presses, sitsDown } from '../moments/sitsDown.ts';
import type { Stage } from '../scenarios/stage.ts';

let stage: Stage | undefined;
afterEach(async () => stage?.close());

describe('a tip', () => {
  it('comes back as something to do until it is used or let go, and can be taken back', async () => {
    const seat = await sitsDown({ language: 'en', zone: 'Europe/London', now: '2026-11-24T09:30:00Z' });
    stage = seat.stage;
    const { me } = seat;
    expect((await me.types('tips')).at(-1)?.key).toBe('tip.none');
    expect((await me.types('tips Read the grid report')).at(-1)?.key).toBe('tip.noted');
    expect((await me.types('tips Read the grid report')).at(-1)?.key).toBe('tip.already');
    await me.types('tips Join the alumni club');
    expect((await me.types('today')).at(-1)?.text).toContain('A tip you got: “Read the grid report”');
    expect(await presses(me, await me.types('today'), 'done')).toBe('tip.done');
    const list = (await me.types('tips')).at(-1);
    expect(list?.text).not.toContain('grid report');
    expect(await presses(me, await me.types('tips'), 'cancelled')).toBe('tip.dropped');
    expect((await me.types('tips')).at(-1)?.key).toBe('tip.none');
    expect((await me.chooses('undo')).at(-1)?.key).toBe('tip.reopened');
    expect((await me.types('tips')).at(-1)?.text).toContain('alumni club');
  });

  it('van een evaluatie staat er met de naam van wie hem gaf', async () => {
    const seat = await sitsDown({ language: 'nl', zone: 'Europe/Amsterdam', now: '2026-11-24T09:30:00Z' });
    stage = seat.stage;
    const { me } = seat;
    let heard = await me.types('gesprek Piet Jansen gisteren 10:00');
    for (let turns = 0; turns < 20 && heard.at(-1)?.key !== 'evaluation.tips'; turns += 1)
      heard = await me.chooses(heard.at(-1)?.choices.some(({ id }) => id === 'yes') ? 'yes' : 'skip');
    await me.says('Lees het jaarverslag; bel vóór negenen');
    await me.chooses('stop');
    const list = (await me.types('tips')).at(-1)?.text;
    expect(list).toContain('Tip van Piet Jansen: ‘Lees het jaarverslag’');
    expect(list).toContain('‘bel vóór negenen’');
  });
});
