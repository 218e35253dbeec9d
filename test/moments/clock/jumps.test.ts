import { afterEach, describe, expect, it } from 'vitest';
import { brief, type Said } from '../said.ts';
import { type Life, meets, openLife } from '../stage.ts';

let me: Life;
afterEach(() => me.close());

const keys = (said: readonly Said[]) => said.map(({ key }) => key);

/** Tuesday: an evaluation of 10:00–11:00 is due at 11:15, a preparation for Thursday tomorrow at 16:00. */
async function tuesday(): Promise<void> {
  me = await openLife('2026-11-23T10:00');
  await meets(me, 'Piet Jansen tuesday 10:00');
  await meets(me, 'Anna Bos thursday 14:00');
  await me.until('2026-11-24T11:10');
}
/** The machine's clock is another at once, and the heart beats. */
const jumpsTo = (wall: string) => me.downUntil(wall);

describe('a clock that jumps forward', () => {
  it('by an hour: what became due is said once', async () => {
    await tuesday();
    expect(brief(await jumpsTo('2026-11-24T12:10'))).toEqual(['2026-11-24T12:10 evaluation.held']);
    expect(keys(await me.until('2026-11-24T20:00'))).toEqual([]);
  });

  it('by a day: what became due is said once, each thing in its place', async () => {
    await tuesday();
    expect(brief(await jumpsTo('2026-11-25T11:10'))).toEqual(['2026-11-25T11:10 evaluation.held']);
    await me.chooses('stop');
    expect(brief(await me.until('2026-11-25T20:00'))).toEqual(['2026-11-25T16:00 prep.why']);
  });
});

describe('a clock that jumps back', () => {
  it.each([
    ['an hour', '2026-11-24T10:15'],
    ['a day', '2026-11-23T11:15'],
  ])('by %s: what was said is not said again, and what comes keeps its hour', async (_, wall) => {
    await tuesday();
    expect(brief(await me.until('2026-11-24T11:15'))).toEqual(['2026-11-24T11:15 evaluation.held']);
    expect(keys(await jumpsTo(wall))).toEqual([]);
    expect(keys(await me.says('Yes'))).toEqual(['evaluation.notes']);
    await me.chooses('stop');
    expect(keys(await me.until('2026-11-24T20:00'))).toEqual([]);
    const [list, ...more] = await me.until('2026-11-25T20:00');
    expect(list).toMatchObject({ at: '2026-11-25T09:00', key: 'today.morning' });
    expect(list?.items.map((item) => item.split(':')[0])).toEqual(['prep', 'thanks']);
    expect(more).toEqual([]);
  });

  it('by a day: a message that is to be tried again waits no day for it, nor does what comes behind it', async () => {
    await tuesday();
    await me.until('2026-11-25T12:00');
    me.reachable = false;
    await me.types('meetings');
    me.reachable = true;
    await jumpsTo('2026-11-24T12:00');
    expect(keys(await me.types('promises'))).toEqual(['meeting.list', 'promise.none']);
  });
});
