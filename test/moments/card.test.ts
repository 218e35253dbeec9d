import { afterEach, describe, expect, it } from 'vitest';
import { brief } from './said.ts';
import { type Life, meets, openLife } from './stage.ts';

/** Tuesday 24 November 2026, ten in the morning. */
const TUESDAY = '2026-11-24T10:00';
let me: Life;
afterEach(() => me.close());

describe('the conversation card', () => {
  it('comes an hour before the start, and names what is still open', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.until('2026-11-25T16:05');
    await me.says('How the market is changing');
    await me.chooses('stop');
    const [card, ...more] = await me.until('2026-11-26T10:00');
    expect(card).toMatchObject({ at: '2026-11-26T09:00', kind: 'card', choices: [] });
    expect(card?.text).toContain('How the market is changing');
    expect(card?.text).toContain('your opening');
    expect(more).toEqual([]);
  });

  it('comes at 21:45 the evening before when an hour before the start is in the quiet hours', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 08:30');
    await me.types('prep');
    await me.says('How the market is changing');
    await me.chooses('stop');
    expect(brief(await me.until('2026-11-26T08:30'))).toEqual(['2026-11-25T21:45 card.title']);
  });

  it('comes straight after the preparation when less than an hour is left, not in the middle of it', async () => {
    me = await openLife(TUESDAY);
    await me.types('meet Piet Jansen today 10:40');
    await me.chooses('yes');
    expect(brief(await me.chooses('yes'))).toEqual(['2026-11-24T10:00 meet.planned-soon', '2026-11-24T10:00 prep.why']);
    await me.until('2026-11-24T10:05');
    for (const answer of ['What moves there', 'A grid team', 'I come for information, not for a job.'])
      await me.says(answer);
    expect(me.said.filter(({ kind }) => kind === 'card')).toEqual([]);
    expect(brief(await me.says('Two names'))).toEqual([
      '2026-11-24T10:05 prep.done-now',
      '2026-11-24T10:05 card.title',
    ]);
    expect(brief(await me.until('2026-11-24T10:40'))).toEqual([]);
  });

  it('comes at once when a late preparation is stopped, and ten minutes before the start when it falls silent', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen today 10:45');
    expect(brief(await me.until('2026-11-24T10:45'))).toEqual(['2026-11-24T10:35 card.title']);
    await meets(me, 'Anna Bos today 11:30');
    await me.says('What moves there');
    expect(brief(await me.chooses('stop'))).toEqual(['2026-11-24T10:45 word.stopped', '2026-11-24T10:45 card.title']);
    expect((await me.until('2026-11-24T11:30')).filter(({ kind }) => kind === 'card')).toEqual([]);
  });

  it('waits for a preparation that is going on when its hour comes', async () => {
    me = await openLife('2026-11-24T08:30');
    await meets(me, 'Piet Jansen today 12:00');
    await me.chooses('later');
    await me.until('2026-11-24T10:50');
    await me.types('prep');
    await me.says('What moves there');
    expect(brief(await me.until('2026-11-24T11:05'))).toEqual([]);
    expect((await me.chooses('stop')).map(({ key }) => key)).toEqual(['word.stopped', 'card.title']);
  });

  it('comes at the end of the preparation, and again an hour before', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.types('prep');
    for (const answer of ['What moves there', 'A grid team', 'I come for information, not for a job.'])
      await me.says(answer);
    const done = await me.says('Two names');
    expect(done.map(({ key }) => key)).toEqual(['prep.done', 'card.title']);
    expect(done[0]?.text).toContain('again');
    expect(brief(await me.until('2026-11-26T10:00'))).toEqual(['2026-11-26T09:00 card.title']);
  });

  it('comes ten minutes before the start although the preparation is still going on', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen today 10:45');
    await me.until('2026-11-24T10:28');
    await me.says('What moves there');
    expect(brief(await me.until('2026-11-24T10:45'))).toEqual(['2026-11-24T10:35 card.title']);
  });

  it('is not sent once the meeting has begun, was moved or was cancelled', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    expect(brief(await me.downUntil('2026-11-26T10:00'))).toEqual([]);
    await meets(me, 'Anna Bos friday 14:00');
    await me.types('meetings');
    await me.chooses(me.said.at(-1)?.choices.find((id) => id.startsWith('moved')) ?? '');
    await me.says('friday 16:00');
    await me.chooses('yes');
    expect(await me.waiting('card')).toEqual(['2026-11-27T15:00']);
    await me.types('meetings');
    await me.chooses(me.said.at(-1)?.choices.find((id) => id.startsWith('cancelled')) ?? '');
    expect(await me.waiting('card')).toEqual([]);
  });

  it('does not arrive after the start when the platform was out of reach', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.until('2026-11-26T08:59');
    me.reachable = false;
    await me.until('2026-11-26T10:05');
    me.reachable = true;
    await me.coach.send(me.id);
    expect(me.said.filter(({ kind }) => kind === 'card')).toEqual([]);
  });

  describe('for a meeting whose hour for it has passed in the quiet hours', () => {
    it('comes with the confirmation when it is planned at night, before the preparation', async () => {
      me = await openLife('2026-11-24T23:00');
      await me.types('meet Piet Jansen tomorrow 07:30');
      await me.chooses('yes');
      expect((await me.chooses('yes')).map(({ key }) => key)).toEqual(['meet.planned-soon', 'card.title', 'prep.why']);
      expect((await me.says('What moves there')).map(({ key }) => key)).toEqual(['prep.partner']);
      expect((await me.chooses('stop')).map(({ key }) => key)).toEqual(['word.stopped', 'card.title']);
      expect(brief(await me.until('2026-11-25T07:30'))).toEqual([]);
    });

    it('is not said twice when nothing of the preparation was answered', async () => {
      me = await openLife('2026-11-24T23:00');
      await meets(me, 'Piet Jansen tomorrow 07:30');
      expect((await me.chooses('stop')).map(({ key }) => key)).toEqual(['word.stopped']);
    });

    it('comes with the confirmation when a prepared meeting is moved at night', async () => {
      me = await openLife(TUESDAY);
      await meets(me, 'Piet Jansen thursday 10:00');
      await me.types('prep');
      await me.says('How the market is changing');
      await me.chooses('stop');
      await me.until('2026-11-25T23:30');
      await me.types('meetings');
      await me.chooses(me.said.at(-1)?.choices.find((id) => id.startsWith('moved')) ?? '');
      await me.says('thursday 08:15');
      const said = await me.chooses('yes');
      expect(said.map(({ key }) => key)).toEqual(['meet.moved', 'card.title']);
      expect(said[1]?.text).toContain('How the market is changing');
      expect(said[0]?.choices).toEqual(['prep']);
      expect(brief(await me.until('2026-11-26T08:15'))).toEqual([]);
    });

    it('comes with the word that it is back in the diary', async () => {
      me = await openLife(TUESDAY);
      await meets(me, 'Piet Jansen wednesday 07:30');
      await me.chooses('stop');
      await me.types('meetings');
      await me.chooses(me.said.at(-1)?.choices.find((id) => id.startsWith('cancelled')) ?? '');
      await me.until('2026-11-24T22:30');
      expect((await me.chooses('undo')).map(({ key }) => key)).toContain('card.title');
    });

    it('comes when the quiet hours or the end of a pause, set at night, would make it too late', async () => {
      me = await openLife(TUESDAY);
      await me.types('settings quiet 23:00-06:00');
      await meets(me, 'Piet Jansen wednesday 08:00');
      await me.chooses('stop');
      await me.until('2026-11-24T23:30');
      expect((await me.types('settings quiet 22:00-08:00')).map(({ key }) => key)).toEqual([
        'settings.changed.quiet',
        'card.title',
      ]);
      expect(brief(await me.until('2026-11-25T08:00'))).toEqual([]);
      await meets(me, 'Anna Bos thursday 07:45');
      await me.chooses('stop');
      await me.types('pause 2 weeks');
      await me.until('2026-11-25T23:30');
      expect((await me.types('settings quiet 22:00-08:00')).map(({ key }) => key)).toEqual(['settings.changed.quiet']);
      expect((await me.types('pause off')).map(({ key }) => key)).toEqual(['word.welcome-back', 'card.title']);
      expect(brief(await me.until('2026-11-26T07:45'))).toEqual([]);
    });

    it('comes in the last minute before the quiet hours while the preparation is going on', async () => {
      me = await openLife('2026-11-24T21:20');
      await meets(me, 'Piet Jansen tomorrow 07:30');
      await me.until('2026-11-24T21:44');
      await me.says('What moves there');
      expect(brief(await me.until('2026-11-25T07:30'))).toEqual(['2026-11-24T21:59 card.title']);
    });
  });
});
