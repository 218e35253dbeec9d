import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { brief, type Said } from './said.ts';
import { type Life, meets, openLife } from './stage.ts';

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
});
