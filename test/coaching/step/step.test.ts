import { afterEach, describe, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

const keys = (said: readonly { key: string }[]) => said.map(({ key }) => key);
const last = () => me.said.at(-1)?.text ?? '';
const steps = () =>
  me.work(async (work) => (await work.steps.list({}, { by: 'at' })).map(({ rung, state }) => [rung, state]));

describe('a step', () => {
  it('is with somebody close, in a line to send, and is asked after three working days later', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('inventory family: Truus Bos');
    await me.chooses('stop');
    expect(keys(await me.types('step'))).toEqual(['step.close']);
    expect(last()).toContain('Hi Truus,\n\nI’m looking for a job in the energy sector');
    expect(keys(await me.chooses('yes'))).toEqual(['step.agreed']);
    expect((await me.until('2026-11-27T09:00')).map(({ at, key }) => `${at} ${key}`)).toEqual([
      '2026-11-27T09:00 step.how',
    ]);
    expect(keys(await me.says('It went really well'))).toEqual(['step.done']);
    expect(await steps()).toEqual([['close', 'done']]);
    expect(await me.work(({ touches }) => touches.count({ kind: 'asked' }))).toBe(1);
  });

  it('is further after a success, with whoever knows the field first', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('inventory colleagues: Kees Mol, Ina Vos (Energy Partners)');
    await me.chooses('stop');
    await me.types('step');
    await me.chooses('done');
    expect(keys(await me.types('step'))).toEqual(['step.close-field']);
    expect(last()).toContain('ask Ina Vos for ten minutes');
    await me.chooses('someone-else');
    expect(last()).toContain('ask Kees Mol for ten minutes');
    await me.chooses('done');
    expect(keys(await me.types('step'))).toEqual(['step.friend-of-friend']);
  });

  it('is smaller at once when it is too big, and after one that came to nothing', async () => {
    me = await openLife('2026-11-24T10:00', { language: 'nl' });
    await me.types('stap');
    await me.chooses('done');
    await me.types('stap');
    expect(keys(await me.says('Nee, liever iets kleiners'))).toEqual(['step.close']);
    await me.chooses('yes');
    await me.until('2026-11-27T09:00');
    expect(keys(await me.says('het werd niks'))).toEqual(['step.refused']);
    expect(keys(await me.types('stap'))).toEqual(['step.close']);
    expect(keys(await me.chooses('no'))).toEqual(['step.left']);
  });

  it('leads to whom one was sent to and did not ask yet, once one has come that far', async () => {
    me = await openLife('2026-11-24T10:00');
    for (let rungs = 0; rungs < 3; rungs += 1) {
      await me.types('step');
      await me.chooses('done');
    }
    await me.types('refer Anna de Wit via Piet Jansen knows the grid');
    while (me.said.at(-1)?.choices.includes('yes')) await me.chooses('yes');
    await me.types('step');
    expect(last()).toContain('You were given Anna de Wit’s name, so the door is open');
  });

  it('is asked after twice at most', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('step');
    await me.chooses('yes');
    await me.until('2026-11-27T09:00');
    expect(keys(await me.says('not yet'))).toEqual(['step.no-hurry']);
    await me.until('2026-12-02T09:00');
    expect(keys(await me.says('not yet'))).toEqual(['step.left']);
    expect(await me.waiting('later')).toEqual([]);
  });
});
