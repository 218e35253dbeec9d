import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { brief } from './said.ts';
import { type Life, meets, openLife, promises } from './stage.ts';

let me: Life;
afterEach(() => me.close());

describe('three openings without an answer', () => {
  it('and the coach says it will be quiet for a month, and is', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await meets(me, 'Piet Jansen thursday 17 december 10:00');
    const weeks = await me.until('2027-01-14T12:00');
    expect(brief(weeks)).toEqual([
      '2026-11-24T09:00 nudge.names',
      '2026-12-01T09:00 nudge.names',
      '2026-12-08T09:00 nudge.names',
      '2026-12-15T09:00 word.quiet-month',
    ]);
    expect(brief(await me.until('2027-01-20T12:00'))).toEqual(['2027-01-19T09:00 nudge.names']);
  });

  it('of any kind count: an evaluation and a list as one each, a card not', async () => {
    me = await openLife('2026-11-23T10:00');
    await meets(me, 'Piet Jansen tuesday 14:00');
    await meets(me, 'Anna Bos thursday 14:00');
    expect((await me.until('2026-11-26T20:00')).map(({ at, key }) => `${at} ${key}`)).toEqual([
      '2026-11-23T16:00 prep.why',
      '2026-11-24T13:00 card.title',
      '2026-11-24T15:15 evaluation.held',
      '2026-11-25T09:00 today.morning',
      '2026-11-26T13:00 card.title',
      '2026-11-26T15:15 word.quiet-month',
    ]);
  });

  it('in a row: any answer at all starts the count anew, looking in does not', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await me.until('2026-12-08T10:00');
    await me.opens();
    expect(await me.work(async ({ person }) => person.unanswered)).toBe(3);
    await me.types('help');
    expect(await me.work(async ({ person }) => person.unanswered)).toBe(0);
    expect(brief(await me.until('2026-12-15T10:00'))).toEqual(['2026-12-15T09:00 nudge.names']);
  });
});

describe('the quiet month', () => {
  it('ends with anything the person says, and what was held back comes then', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await me.until('2026-12-08T10:00');
    await me.work((work) => work.changePerson({ unanswered: 3 }));
    await me.work(async ({ moments, person }) => {
      const about = {
        aboutType: 'coachee',
        aboutId: person.id,
        expires: null,
        held: false,
        round: 1,
        doneAt: null,
      } as const;
      const [nudge] = await moments.list({ kind: 'nudge', state: 'waiting' });
      if (nudge) await moments.add({ ...about, kind: 'later', state: 'waiting', due: nudge.due, createdAt: nudge.due });
    });
    expect(brief(await me.until('2026-12-20T10:00'))).toEqual(['2026-12-15T09:00 word.quiet-month']);
    expect((await me.types('help')).at(-1)?.key).toBe('word.welcome-back');
    expect(brief(await me.until('2026-12-22T10:00'))).toEqual(['2026-12-22T09:00 nudge.names']);
  });

  it.each([
    ['2026-12-16T21:50', '2026-12-17T09:00'],
    ['2026-12-16T08:10', '2026-12-16T09:00'],
    ['2026-12-16T15:00', '2026-12-16T15:00'],
  ])('that ends at %s brings what was held back at a decent hour', async (now, due) => {
    me = await openLife('2026-11-23T10:00');
    await promises(me, 'I send Anna my article');
    await me.until('2026-11-25T10:00');
    await me.work((work) => work.changePerson({ quietUntil: Temporal.Instant.from('2027-01-01T08:00:00Z') }));
    await me.until(now);
    const said = [...(await me.types('help')), ...(await me.until('2026-12-18T10:00'))];
    expect(brief(said.filter(({ kind }) => kind === 'follow-up'))).toEqual([`${due} follow-up.mine`]);
  });

  it('never ends late in the evening', async () => {
    me = await openLife('2026-11-23T10:00');
    await meets(me, 'Piet Jansen thursday 20:30');
    await me.until('2026-11-26T20:30');
    await me.work((work) => work.changePerson({ unanswered: 3 }));
    expect(brief(await me.until('2026-11-26T22:00'))).toEqual(['2026-11-26T21:45 word.quiet-month']);
    expect(await me.work(async ({ person }) => person.quietUntil?.toString())).toBe('2026-12-27T08:00:00Z');
  });

  it('is announced in other words when it returns', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    const words: string[] = [];
    for (const until of ['2026-12-16', '2027-01-13', '2027-02-10']) {
      const said = await me.until(`${until}T12:00`);
      words.push(...said.filter(({ key }) => key === 'word.quiet-month').map(({ text }) => text));
      await me.types('help');
    }
    expect(words).toHaveLength(3);
    for (const [index, text] of words.entries()) expect(text).not.toBe(words[index - 1]);
  });
});

describe('somebody who stays silent', () => {
  it('is tried once after the month and once after a quarter, and then left in peace for good', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await me.until('2027-01-14T12:00');
    expect(brief(await me.until('2027-04-20T12:00'))).toEqual(['2027-01-19T09:00 nudge.names']);
    expect(brief(await me.until('2027-07-20T12:00'))).toEqual(['2027-04-27T09:00 nudge.names']);
    expect(brief(await me.until('2029-11-20T12:00'))).toEqual([]);
    await me.types('today');
    await me.chooses('stop');
    expect(brief(await me.until('2029-11-28T12:00'))).toEqual(['2029-11-27T09:00 nudge.names']);
  });

  it('hears one thing when a quarter has passed, not what was old by then', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await promises(me, 'I send Anna my article by 1 March');
    await me.until('2027-02-01T12:00');
    const said = await me.until('2027-07-20T12:00');
    expect(said.map(({ key }) => key)).toEqual(['nudge.names']);
  });

  it('counts from the beginning once they say something', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await me.until('2027-01-20T12:00');
    await me.types('help');
    await me.chooses('stop').catch(() => undefined);
    const said = await me.until('2027-02-17T12:00');
    expect(brief(said).at(-1)).toBe('2027-02-16T09:00 word.quiet-month');
  });
});
