import { afterEach, describe, expect, it } from 'vitest';
import { brief } from './said.ts';
import { type Life, meets, openLife } from './stage.ts';

let me: Life;
afterEach(() => me.close());

/** Past the welcome, on Tuesday 24 November 2026, with a goal and nothing planned. */
async function begins(): Promise<void> {
  me = await openLife('2026-11-24T10:00', { welcomed: false });
  await me.says('hello');
  await me.chooses('yes');
  await me.says('A job in the energy sector');
  await me.chooses('no');
}

describe('a goal around which nothing happens', () => {
  it('gets favours on the first quiet day and a first step after two quiet weeks, each behind the nudge', async () => {
    await begins();
    const said = brief(await me.until('2026-11-26T12:00'));
    expect(said).toEqual(['2026-11-25T09:00 favours.recall']);
    await me.chooses('stop');
    expect(await me.waiting('first-step')).toEqual(['2026-12-08T09:00']);
    await me.until('2026-12-01T09:00');
    await me.chooses('skip');
    expect(brief(await me.until('2026-12-16T12:00'))).toEqual([
      '2026-12-08T09:00 nudge.names',
      '2026-12-15T09:00 nudge.names',
      '2026-12-16T09:00 step.close',
    ]);
    expect(await me.waiting('first-step')).toEqual(['2027-01-18T09:00']);
  });

  it('gets no first step as long as something happens, nor favours with a conversation near', async () => {
    await begins();
    await meets(me, 'Piet Jansen monday 30 november 14:00');
    expect(brief(await me.until('2026-11-27T12:00'))).toEqual([]);
    await me.types('pause two weeks');
    await me.until('2026-12-15T12:00');
    expect(await me.waiting('favours')).not.toEqual([]);
  });

  it('hears of neither without a goal', async () => {
    me = await openLife('2026-11-24T10:00', { welcomed: false });
    await me.says('hello');
    await me.chooses('yes');
    await me.chooses('skip');
    await me.chooses('no');
    expect([...(await me.waiting('favours')), ...(await me.waiting('first-step'))]).toEqual([]);
    await me.types('goal a job in the energy sector');
    expect(await me.waiting('favours')).toEqual(['2026-11-25T09:00']);
  });
});
