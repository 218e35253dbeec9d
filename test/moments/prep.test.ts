import { afterEach, describe, expect, it } from 'vitest';
import { brief } from './said.ts';
import { type Life, meets, openLife } from './stage.ts';

/** Tuesday 24 November 2026, ten in the morning. */
const TUESDAY = '2026-11-24T10:00';
let me: Life;
afterEach(() => me.close());

describe('the preparation', () => {
  it('comes at four on the last working day before', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    expect(brief(await me.until('2026-11-26T08:30'))).toEqual(['2026-11-25T16:00 prep.why']);
  });

  it('of a Monday comes on Friday', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen monday 30 november 14:00');
    expect(brief(await me.until('2026-11-30T08:00'))).toEqual(['2026-11-27T16:00 prep.why']);
  });

  it('comes at the hour the person set, and before their quiet hours when that is in them', async () => {
    me = await openLife(TUESDAY);
    await me.types('settings prep 12:30');
    await meets(me, 'Piet Jansen thursday 10:00');
    expect(await me.waiting('prep')).toEqual(['2026-11-25T12:30']);
    await me.types('settings prep 23:00');
    expect(await me.waiting('prep')).toEqual(['2026-11-25T21:45']);
    expect(brief(await me.until('2026-11-26T08:30'))).toEqual(['2026-11-25T21:45 prep.why']);
  });

  it('is at once when the meeting is planned later than that', async () => {
    me = await openLife('2026-11-24T17:20');
    await me.types('meet Piet Jansen tomorrow 15:00');
    await me.chooses('yes');
    expect(brief(await me.chooses('yes'))).toEqual(['2026-11-24T17:20 meet.planned-soon', '2026-11-24T17:20 prep.why']);
    expect(brief(await me.until('2026-11-25T13:59'))).toEqual([]);
  });

  it('is at once, too, when the coach has spoken by itself today already', async () => {
    me = await openLife('2026-11-24T08:00', { nudged: true });
    expect(brief(await me.until('2026-11-24T10:00'))).toEqual(['2026-11-24T09:00 nudge.names']);
    await me.chooses('stop');
    await me.types('meet Piet Jansen tomorrow 08:40');
    await me.chooses('yes');
    expect(brief(await me.chooses('yes'))).toEqual(['2026-11-24T10:00 meet.planned-soon', '2026-11-24T10:00 prep.why']);
  });

  it('is at once, too, when the card would come before it the next morning', async () => {
    me = await openLife('2026-11-24T08:00', { nudged: true });
    await me.until('2026-11-24T10:00');
    await me.chooses('stop');
    await me.types('meet Piet Jansen tomorrow 10:00');
    await me.chooses('yes');
    expect((await me.chooses('yes')).map(({ key }) => key)).toEqual(['meet.planned-soon', 'prep.why']);
  });

  it('waits for the morning when the coach has spoken today already and the morning is in time', async () => {
    me = await openLife('2026-11-24T08:00', { nudged: true });
    await me.until('2026-11-24T10:00');
    await me.chooses('stop');
    await me.types('meet Piet Jansen tomorrow 14:30');
    await me.chooses('yes');
    const [planned] = await me.chooses('yes');
    expect(planned?.text).toContain('tomorrow at 09:00');
    expect(brief(await me.until('2026-11-25T10:00'))).toEqual(['2026-11-25T09:00 prep.why']);
  });

  it('moves with the meeting, and is asked anew when nothing was answered', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.until('2026-11-25T16:10');
    await me.types('meetings');
    await me.chooses(me.said.at(-1)?.choices.find((id) => id.startsWith('moved')) ?? '');
    await me.says('friday 4 december 11:00');
    await me.chooses('yes');
    expect(await me.waiting('prep')).toEqual(['2026-12-03T16:00']);
    expect(await me.waiting('card')).toEqual(['2026-12-04T10:00']);
    expect(await me.waiting('evaluation')).toEqual(['2026-12-04T12:15']);
  });

  it('is not asked when it was answered already', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.types('prep');
    await me.says('How the market is changing');
    await me.chooses('stop');
    expect(brief(await me.until('2026-11-26T08:30'))).toEqual([]);
  });

  it('is taken up again when it was begun early and only fell silent', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen friday 10:00');
    await me.types('prep');
    await me.says('How the market is changing');
    expect(brief(await me.until('2026-11-27T09:30'))).toEqual([
      '2026-11-26T16:00 prep.partner',
      '2026-11-27T09:00 card.title',
    ]);
  });

  it('ends when the conversation begins: what is told then is no answer to it', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.until('2026-11-26T10:40');
    await me.says('He gave me three names and a report');
    expect(await me.work(({ answers }) => answers.list({}))).toEqual([]);
  });

  it('is called off when the meeting is cancelled, and comes back with it', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.types('meetings');
    await me.chooses(me.said.at(-1)?.choices.find((id) => id.startsWith('cancelled')) ?? '');
    expect(await me.waiting('prep')).toEqual([]);
    await me.chooses('undo');
    expect(await me.waiting('prep')).toEqual(['2026-11-25T16:00']);
  });

  it('stays unsaid once the meeting has begun', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    expect(brief(await me.downUntil('2026-11-26T10:00'))).toEqual([]);
  });

  it('put off until later comes the next morning, or leaves the rest to the card', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    await meets(me, 'Anna Bos thursday 08:40');
    await me.until('2026-11-25T16:10');
    const [, annas] = me.said.at(-1)?.choices ?? [];
    await me.chooses(me.said.at(-1)?.choices[0] ?? '');
    expect((await me.chooses('later')).map(({ key }) => key)).toEqual(['prep.later-card']);
    await me.chooses(annas ?? '');
    expect((await me.chooses('later')).map(({ key }) => key)).toEqual(['prep.later']);
  });

  it.each([
    ['while the meeting is going on', '2026-11-26T10:10'],
    ['once it is asked how the meeting went', '2026-11-26T11:20'],
  ])('carried on with %s, leads to looking back', async (_when, now) => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.until('2026-11-25T16:10');
    await me.says('What moves there');
    const [list] = await me.types('today');
    const carryOn = list?.choices[0] ?? '';
    expect(list?.labels[0]).toBe('Carry on: your preparation');
    await me.until(now);
    const [said] = await me.chooses(carryOn, list);
    expect(said?.text).toBe('There’s nothing left to prepare: your conversation with Piet Jansen was today at 10:00.');
    expect(said?.choices).toEqual(['evaluate']);
    expect((await me.chooses('evaluate', said)).map(({ key }) => key)).toEqual(['evaluation.held']);
    await me.chooses('yes');
    await me.chooses('stop');
    await me.chooses(carryOn, list);
    expect(me.said.at(-1)?.key).toBe('prep.past');
  });

  describe('that was put off', () => {
    async function movesTo(line: string): Promise<void> {
      await me.types('meetings');
      await me.chooses(me.said.at(-1)?.choices.find((id) => id.startsWith('moved')) ?? '');
      await me.says(line);
      await me.chooses('yes');
    }

    it('moves with the meeting, whatever of it was answered', async () => {
      me = await openLife(TUESDAY);
      await meets(me, 'Piet Jansen thursday 10:00');
      await me.types('prep');
      await me.says('How the market is changing');
      await me.chooses('later');
      expect(await me.waiting('later')).toEqual(['2026-11-25T09:00']);
      await movesTo('thursday 3 december 10:00');
      expect(await me.waiting('later')).toEqual(['2026-12-02T16:00']);
      expect(brief(await me.until('2026-12-02T16:00'))).toEqual(['2026-12-02T16:00 prep.partner']);
    });

    it('is asked once when the meeting moves and nothing of it was answered', async () => {
      me = await openLife(TUESDAY);
      await meets(me, 'Piet Jansen thursday 10:00');
      await me.types('prep');
      await me.chooses('later');
      await movesTo('friday 14:00');
      expect([await me.waiting('prep'), await me.waiting('later')]).toEqual([['2026-11-26T16:00'], []]);
    });

    it('leaves the rest to the card when the meeting moves to before it would come', async () => {
      me = await openLife(TUESDAY);
      await meets(me, 'Piet Jansen thursday 10:00');
      await me.types('prep');
      await me.says('How the market is changing');
      await me.chooses('later');
      await movesTo('today 16:00');
      expect(await me.waiting('later')).toEqual([]);
      expect(brief(await me.until('2026-11-24T16:00'))).toEqual(['2026-11-24T15:00 card.title']);
    });
  });
});
