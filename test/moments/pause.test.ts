import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { brief } from './said.ts';
import { type Life, meets, openLife, promises } from './stage.ts';

let me: Life;
afterEach(() => me.close());

describe('a pause', () => {
  it('holds all back; coming back is one warm list of what is still of use', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await meets(me, 'Piet Jansen wednesday 10:00');
    await meets(me, 'Anna Bos thursday 14:00');
    await meets(me, 'Kees Mol wednesday 2 december 14:00');
    await me.types('pause until friday');
    expect(brief(await me.until('2026-11-27T08:59'))).toEqual([]);
    const [back, ...more] = await me.until('2026-11-27T20:00');
    expect(back).toMatchObject({ at: '2026-11-27T09:00', key: 'today.back' });
    expect(back?.items).toEqual([
      expect.stringMatching(/^evaluate: .*Piet Jansen/u),
      expect.stringMatching(/^evaluate: .*Anna Bos/u),
    ]);
    expect(more).toEqual([]);
    expect(brief(await me.until('2026-12-01T16:00'))).toEqual([
      '2026-11-28T09:00 today.morning',
      '2026-12-01T16:00 prep.why',
    ]);
  });

  it('without anything to tell ends with one short line', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await me.types('pause a week');
    const said = await me.until('2026-12-01T12:00');
    expect(brief(said)).toEqual(['2026-11-30T09:00 word.welcome-back', '2026-12-01T09:00 nudge.names']);
  });

  it('that ends on the day of the nudge does not cost it', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await me.types('pause until tuesday 1 december');
    const said = await me.until('2026-12-02T12:00');
    expect(brief(said)).toEqual(['2026-12-01T09:00 word.welcome-back', '2026-12-02T09:00 nudge.names']);
  });

  it('ended by the person says so at once, and then what waited', async () => {
    me = await openLife('2026-11-23T10:00');
    await meets(me, 'Piet Jansen wednesday 10:00');
    await me.types('pause');
    await me.chooses('month');
    await me.until('2026-11-25T12:00');
    expect((await me.chooses('back')).map(({ key }) => key)).toEqual(['word.welcome-back', 'evaluation.held']);
    expect(brief(await me.until('2026-11-25T20:00'))).toEqual([]);
  });

  it('is said beside what is planned meanwhile, and promises nothing', async () => {
    me = await openLife('2026-11-23T10:00');
    await me.types('pause two weeks');
    await me.types('meet Piet Jansen friday 10:00');
    await me.chooses('yes');
    const [planned] = await me.chooses('yes');
    expect(planned?.text).toBe(
      'It’s in the diary: Piet Jansen, Friday 27 November at 10:00.\n\nI’m keeping quiet until Monday 7 December, so I won’t bring anything up before then.',
    );
    expect(planned?.choices).toEqual(['prep', 'back']);
    expect((await me.types('today')).at(-1)?.text).toContain('I’m keeping quiet until Monday 7 December');
    expect((await me.chooses('back')).map(({ key }) => key)).toEqual(['word.welcome-back']);
    expect((await me.until('2026-11-26T16:30')).map(({ key }) => key)).toContain('prep.why');
  });

  it('of somebody who had left ends when they begin again', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await me.types('quit');
    expect(brief(await me.until('2026-12-08T10:00'))).toEqual([]);
    expect((await me.types('start')).map(({ key }) => key)).toEqual(['word.welcome-back', 'today.nothing']);
    expect(brief(await me.until('2026-12-16T10:00'))).toEqual(['2026-12-15T09:00 nudge.names']);
  });

  it('keeps its wall time when the person changes zone, and can still be ended', async () => {
    me = await openLife('2026-11-23T10:00', { zone: 'America/New_York', nudged: true });
    await meets(me, 'Piet Jansen friday 18 december 10:00');
    await me.types('promises I send Piet my article');
    await me.types('pause two weeks');
    await me.until('2026-11-27T10:00');
    await me.types('settings zone London');
    expect(await me.waiting('later')).toEqual(['2026-12-07T09:00']);
    expect((await me.types('pause off')).map(({ key }) => key)).toEqual(['word.welcome-back', 'follow-up.mine']);
  });

  it('cannot end today or before', async () => {
    me = await openLife('2026-11-23T10:00');
    expect((await me.types('pause until today')).map(({ key }) => key)).toEqual(['pause.until']);
    expect((await me.says('till yesterday')).map(({ key }) => key)).toEqual(['settings.pause-unclear', 'pause.until']);
  });

  it('ended early lets go of nothing that falls due when it would have ended, only of what it held', async () => {
    me = await openLife('2026-11-23T10:00');
    await meets(me, 'Piet Jansen friday 18 december 10:00');
    await me.types('promises I send Piet my article');
    expect(await me.waiting('follow-up')).toEqual(['2026-11-26T09:00']);
    await me.types('pause until thursday');
    expect((await me.types('pause off')).map(({ key }) => key)).toEqual(['word.welcome-back']);
    expect(await me.waiting('follow-up')).toEqual(['2026-11-26T09:00']);
    await me.types('pause until friday');
    await me.until('2026-11-26T10:00');
    expect(await me.waiting('follow-up')).toEqual(['2026-11-27T09:00']);
    expect((await me.types('pause off')).map(({ key }) => key)).toEqual(['word.welcome-back', 'follow-up.mine']);
  });

  it('ended late in the evening keeps what waited until the morning, but not what would be too late then', async () => {
    me = await openLife('2026-11-23T10:00');
    await meets(me, 'Piet Jansen thursday 08:30');
    await promises(me, 'I send Anna my article');
    await me.work(async ({ moments }) => {
      for (const { id } of await moments.list({ kind: 'follow-up' }))
        await moments.change(id, { due: Temporal.Instant.from('2026-11-24T09:00:00+01:00') });
    });
    await me.types('pause two weeks');
    await me.until('2026-11-25T21:30');
    expect((await me.types('pause off')).map(({ key }) => key)).toEqual(['word.welcome-back', 'prep.why']);
    await me.chooses('stop');
    expect((await me.until('2026-11-26T08:29')).map(({ key }) => key)).toEqual(['card.title']);
    expect(brief(await me.until('2026-11-26T12:00'))).toEqual([
      '2026-11-26T09:45 evaluation.held',
      '2026-11-26T10:15 follow-up.mine',
    ]);
  });
});

it('is followed by silence: what was open is not asked on', async () => {
  me = await openLife('2026-11-24T10:00');
  await me.types('profile');
  await me.chooses('stop');
  await me.types('goal dropped');
  await me.types('goal');
  expect((await me.types('pause 2 weeks')).map(({ key }) => key)).toEqual(['settings.paused']);
});
