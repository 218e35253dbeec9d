import { afterEach, describe, expect, it } from 'vitest';
import { brief } from './said.ts';
import { type Life, meets, openLife } from './stage.ts';

let me: Life;
afterEach(() => me.close());

/** Tuesday: an evaluation of 10:00–11:00 is due at 11:15, a preparation for tomorrow at 16:00, the nudge came at nine. */
async function busyTuesday(): Promise<void> {
  me = await openLife('2026-11-23T10:00', { nudged: true });
  await meets(me, 'Piet Jansen tuesday 10:00');
  await meets(me, 'Anna Bos wednesday 14:00');
  await me.until('2026-11-24T11:10');
}

describe('after a time in which the coach was down', () => {
  it('of five minutes, it says what was due then', async () => {
    await busyTuesday();
    expect(brief(await me.downUntil('2026-11-24T11:20'))).toEqual(['2026-11-24T11:20 evaluation.held']);
  });

  it('of three hours, it says once what was due meanwhile', async () => {
    await busyTuesday();
    expect(brief(await me.downUntil('2026-11-24T14:10'))).toEqual(['2026-11-24T14:10 evaluation.held']);
    await me.chooses('stop');
    expect(brief(await me.until('2026-11-24T20:00'))).toEqual(['2026-11-24T16:00 prep.why']);
  });

  it('of some hours, it says it in one list', async () => {
    await busyTuesday();
    const [list, ...more] = await me.downUntil('2026-11-24T17:00');
    expect(list).toMatchObject({ key: 'today.list' });
    expect(list?.items).toEqual([
      expect.stringMatching(/^evaluate: .*Piet Jansen/u),
      expect.stringContaining('Prepare for your conversation with Anna Bos'),
    ]);
    expect(more).toEqual([]);
    expect(brief(await me.until('2026-11-25T08:00'))).toEqual([]);
  });

  it('of a night, it is silent until the quiet hours are over', async () => {
    await busyTuesday();
    expect(brief(await me.downUntil('2026-11-24T23:30'))).toEqual([]);
    const morning = await me.until('2026-11-25T12:00');
    expect(brief(morning)).toEqual(['2026-11-25T08:00 prep.why', '2026-11-25T08:30 evaluation.held']);
  });

  it('of eight days, what expired stays unsaid and the rest comes as one list, never as a burst', async () => {
    await busyTuesday();
    await me.types('refer Kees Visser via Anna Bos');
    await me.chooses('yes');
    while (me.said.at(-1)?.choices.includes('skip')) await me.chooses('skip');
    await me.types('promises I send Anna my article');
    const [list, ...more] = await me.downUntil('2026-12-02T10:00');
    expect(list?.items).toEqual([expect.stringContaining('Kees Visser'), expect.stringContaining('my article')]);
    expect(more).toEqual([]);
    expect(brief(await me.until('2026-12-03T08:00'))).toEqual([]);
    expect((await me.until('2026-12-03T10:00')).map(({ kind }) => kind)).toEqual(['nudge']);
  });
});
