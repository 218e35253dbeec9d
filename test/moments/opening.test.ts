import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { brief, type Said } from './said.ts';
import { type Life, meets, openLife, promises } from './stage.ts';

let me: Life;
afterEach(() => me.close());

describe('the day’s one opening', () => {
  it('holds for a busy week, and nothing that is due is lost for it', async () => {
    me = await openLife('2026-11-23T07:00', { nudged: true });
    for (const line of [
      'Piet Jansen tuesday 10:00',
      'Anna Bos wednesday 10:00',
      'Kees Mol wednesday 15:00',
      'Els Vos thursday 9:00',
    ])
      await meets(me, line);
    await me.types('promises I send Anna my article');
    const own: Said[] = [];
    for (let day = Temporal.PlainDate.from('2026-11-23'); day.toString() < '2026-12-01'; day = day.add({ days: 1 })) {
      own.push(...(await me.until(`${day}T21:59`)));
      await me.types('help');
    }
    for (const { at } of own) expect(at.slice(11) >= '08:00' && at.slice(11) < '22:00').toBe(true);
    const openings = own.filter(({ kind }) => kind !== 'card' && kind !== 'evaluation');
    const days = openings.map(({ at }) => at.slice(0, 10));
    expect(days.length).toBeGreaterThan(3);
    expect(new Set(days).size).toBe(days.length);
    const thanks = openings.flatMap(({ kind, text, items }) => [
      ...(kind === 'thanks' ? [text] : []),
      ...items.filter((item) => item.startsWith('thanks: ')),
    ]);
    for (const name of ['Piet', 'Anna', 'Kees', 'Els']) expect(thanks.join('\n')).toContain(name);
  });

  it('is a list of what falls due that day, the preparation of the afternoon included, in the order that matters', async () => {
    me = await openLife('2026-11-23T10:00');
    await meets(me, 'Piet Jansen today 14:00');
    await me.chooses('stop');
    await meets(me, 'Anna Bos wednesday 10:00');
    await me.until('2026-11-23T20:00');
    const [list, ...more] = await me.until('2026-11-24T20:00');
    expect(list).toMatchObject({ at: '2026-11-24T09:00', kind: 'today', key: 'today.morning' });
    expect(list?.items).toEqual([
      expect.stringMatching(/^evaluate: .*Piet Jansen/u),
      expect.stringContaining('Prepare for your conversation with Anna Bos'),
      expect.stringMatching(/^thanks: .*Piet Jansen/u),
    ]);
    expect(more).toEqual([]);
  });

  it('does not say good morning in the afternoon', async () => {
    me = await openLife('2026-11-23T10:00');
    await meets(me, 'Piet Jansen wednesday 10:00');
    await meets(me, 'Anna Bos wednesday 15:00');
    expect(brief(await me.until('2026-11-24T20:00'))).toEqual(['2026-11-24T16:00 today.list']);
    expect(me.said.at(-1)?.items[0]).toContain('Piet');
  });

  it('holds when the person flies east: three hours after it, in another day, nothing more is opened', async () => {
    me = await openLife('2026-11-23T10:00', { zone: 'America/New_York' });
    await meets(me, 'Piet Jansen wednesday 18:00');
    expect(brief(await me.until('2026-11-24T16:00'))).toEqual(['2026-11-24T16:00 prep.why']);
    await me.chooses('stop');
    await me.types('promises I send Piet my article');
    await me.types('settings zone Tokyo');
    await me.work(async ({ moments }) => {
      for (const { id } of await moments.list({ kind: 'follow-up' }))
        await moments.change(id, { due: Temporal.Instant.from('2026-11-25T09:00:00+09:00') });
    });
    expect((await me.until('2026-11-25T22:00')).map(({ kind }) => kind)).toEqual(['card']);
    expect(brief(await me.until('2026-11-26T09:00'))).toEqual(['2026-11-26T09:00 follow-up.mine']);
  });

  it('is free again the next day of whoever flies west', async () => {
    me = await openLife('2026-11-23T10:00', { zone: 'Asia/Tokyo' });
    await meets(me, 'Piet Jansen friday 10:00');
    await me.work(async ({ moments }) => {
      for (const { id } of await moments.list({ kind: 'prep' }))
        await moments.change(id, { due: Temporal.Instant.from('2026-11-25T09:00:00+09:00') });
    });
    expect(brief(await me.until('2026-11-25T09:00'))).toEqual(['2026-11-25T09:00 prep.why']);
    await me.chooses('later');
    await me.types('settings zone New York');
    await me.work(async ({ moments }) => {
      for (const { id } of await moments.list({ kind: 'later' }))
        await moments.change(id, { due: Temporal.Instant.from('2026-11-25T09:00:00-05:00') });
    });
    expect(brief(await me.until('2026-11-25T09:00'))).toEqual(['2026-11-25T09:00 prep.why']);
  });

  describe('keeps out of the hour before a conversation, and of its duration', () => {
    it('when it is a list: that comes once it is over', async () => {
      me = await openLife('2026-11-23T10:00');
      await meets(me, 'Piet Jansen thursday 09:30');
      await me.types('prep Piet');
      await me.says('What moves there');
      await me.chooses('stop');
      await promises(me, 'I send Anna my article');
      await promises(me, 'I call Kees');
      expect(await me.waiting('follow-up')).toEqual(['2026-11-26T09:00', '2026-11-26T09:00']);
      expect(brief(await me.until('2026-11-26T20:00'))).toEqual([
        '2026-11-26T08:30 card.title',
        '2026-11-26T10:45 evaluation.held',
        '2026-11-26T11:15 today.morning',
      ]);
    });

    it('when it begins just an hour later', async () => {
      me = await openLife('2026-11-23T10:00');
      await meets(me, 'Piet Jansen thursday 10:00');
      await me.types('prep Piet');
      await me.says('What moves there');
      await me.chooses('stop');
      await promises(me, 'I send Anna my article');
      expect(brief(await me.until('2026-11-26T20:00'))).toEqual([
        '2026-11-26T09:00 card.title',
        '2026-11-26T11:15 evaluation.held',
        '2026-11-26T11:45 follow-up.mine',
      ]);
    });

    it('when it is the preparation of another one, unless that would come too late', async () => {
      me = await openLife('2026-11-23T10:00');
      await meets(me, 'Piet Jansen wednesday 16:00');
      await meets(me, 'Anna Bos thursday 15:00');
      await me.types('prep Piet');
      await me.says('What moves there');
      await me.chooses('stop');
      const wednesday = (await me.until('2026-11-25T22:00')).filter(({ kind }) => kind !== 'card');
      expect(brief(wednesday)).toEqual(['2026-11-25T17:15 evaluation.held', '2026-11-25T17:45 prep.why']);
    });

    it('and the preparation of that very conversation comes at its hour', async () => {
      me = await openLife('2026-11-23T10:00');
      await meets(me, 'Piet Jansen wednesday 10:00');
      await me.work(async ({ moments }) => {
        for (const { id } of await moments.list({ kind: 'prep' }))
          await moments.change(id, { due: Temporal.Instant.from('2026-11-25T09:15:00+01:00') });
      });
      expect(brief(await me.until('2026-11-25T09:30'))).toEqual([
        '2026-11-25T09:00 card.title',
        '2026-11-25T09:15 prep.why',
      ]);
    });

    it('and waits for the next morning when it is over late in the evening', async () => {
      me = await openLife('2026-11-23T10:00');
      await me.types('settings prep 18:30');
      await meets(me, 'Piet Jansen tuesday 19:00');
      await meets(me, 'Anna Bos wednesday 15:00');
      await me.types('prep Piet');
      await me.says('What moves there');
      await me.chooses('stop');
      const said = (await me.until('2026-11-25T12:00')).filter(({ kind }) => kind !== 'card');
      expect(brief(said)).toEqual(['2026-11-24T20:15 evaluation.held', '2026-11-25T09:00 today.morning']);
      expect(said[1]?.items.join()).toContain('Prepare for your conversation with Anna Bos');
    });
  });
});
