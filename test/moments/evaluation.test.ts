import { afterEach, describe, expect, it } from 'vitest';
import { brief, type Said } from './said.ts';
import { type Life, meets, openLife } from './stage.ts';

/** Tuesday 24 November 2026, ten in the morning. */
const TUESDAY = '2026-11-24T10:00';
let me: Life;
afterEach(() => me.close());

/** Everything until a time but what prepares. */
async function heardUntil(wall: string): Promise<readonly Said[]> {
  return (await me.until(wall)).filter(({ kind }) => kind !== 'prep' && kind !== 'card');
}

describe('the evaluation', () => {
  it('is asked a quarter after the end, once more in the list of the next morning, and then never', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    expect(brief(await heardUntil('2026-11-26T20:00'))).toEqual(['2026-11-26T11:15 evaluation.held']);
    const [list, ...more] = await heardUntil('2026-12-11T12:00');
    expect(list).toMatchObject({ at: '2026-11-27T09:00', key: 'today.morning' });
    expect(list?.items[0]).toMatch(/^evaluate: .*Piet Jansen/u);
    expect(list?.items[1]).toMatch(/^thanks: .*Piet Jansen/u);
    expect(brief(more)).toEqual([]);
  });

  it('keeps to the length that was given', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00-10:30');
    expect(await me.waiting('evaluation')).toEqual(['2026-11-26T10:45']);
  });

  it('of a meeting that ends at 21:50 is asked at 08:30, half an hour after the quiet hours', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 20:50');
    expect(brief(await heardUntil('2026-11-27T08:45'))).toEqual(['2026-11-27T08:30 evaluation.held']);
    await me.chooses('stop');
    expect(brief(await heardUntil('2026-11-27T12:00'))).toEqual(['2026-11-27T09:00 thanks.draft']);
  });

  it('is not asked once more when anything of it was answered', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.until('2026-11-26T11:20');
    await me.chooses('yes');
    expect(brief(await heardUntil('2026-11-27T12:00'))).toEqual(['2026-11-27T09:00 thanks.draft']);
  });

  it('is asked half an hour later when it is still going on', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.until('2026-11-26T11:15');
    await me.chooses('still-going');
    expect(brief(await heardUntil('2026-11-26T13:00'))).toEqual(['2026-11-26T11:45 evaluation.held']);
  });

  it('moves with the meeting, and takes the thank-you along', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.until('2026-11-26T11:20');
    await me.types('meetings');
    await me.chooses(me.said.at(-1)?.choices.find((id) => id.startsWith('moved')) ?? '');
    await me.says('thursday 3 december 10:00');
    expect((await me.chooses('yes')).map(({ key }) => key)).toEqual(['meet.moved']);
    expect(brief(await heardUntil('2026-12-03T12:00'))).toEqual(['2026-12-03T11:15 evaluation.held']);
    expect(await me.waiting('thanks')).toEqual(['2026-12-04T09:00']);
  });

  it('of a meeting that is cancelled afterwards leaves no trace: no touch, no thank-you; undone, all comes back', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.until('2026-11-26T11:20');
    await me.chooses('yes');
    expect((await me.says('back')).map(({ key }) => key)).toEqual(['evaluation.held']);
    expect((await me.chooses('cancelled')).map(({ key }) => key)).toEqual(['meeting.cancelled']);
    expect(await me.work(({ touches }) => touches.list())).toEqual([]);
    expect(await me.waiting('thanks')).toEqual([]);
    await me.chooses('undo');
    await me.chooses('yes');
    expect(await me.waiting('thanks')).toEqual(['2026-11-27T09:00']);
  });

  it('is not asked of somebody who is looking back already', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.until('2026-11-26T11:10');
    await me.types('evaluate');
    expect(brief(await heardUntil('2026-11-26T18:00'))).toEqual([]);
    expect((await heardUntil('2026-11-27T12:00'))[0]?.items).toHaveLength(2);
  });

  it('of two meetings starts with the older, and names the other in one line', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00-12:00');
    await meets(me, 'Anna Bos thursday 11:00-11:45');
    await me.until('2026-11-26T09:00');
    const both = await heardUntil('2026-11-26T12:20');
    expect(brief(both)).toEqual(['2026-11-26T12:00 evaluation.held', '2026-11-26T12:15 evaluation.also']);
    expect(both[0]?.text).toContain('Anna Bos');
    expect(both[1]?.text).toContain('Piet Jansen');
    const next = await me.chooses('stop', both[0]);
    expect(next.map(({ key }) => key)).toEqual(['word.stopped', 'evaluation.held']);
    expect(next[1]?.text).not.toContain('the evaluation');
  });

  it('goes back to the older one first when that rests, naming the one that is new', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 10:00-10:45');
    await meets(me, 'Anna Bos thursday 11:00-11:45');
    await me.until('2026-11-26T11:02');
    await me.chooses('yes');
    const [again, ...more] = await heardUntil('2026-11-26T20:00');
    expect(again).toMatchObject({ at: '2026-11-26T12:00', key: 'evaluation.notes' });
    expect(again?.text).toContain('We’ll come to your conversation with Anna Bos');
    expect(more).toEqual([]);
  });
});
