import { afterEach, describe, expect, it } from 'vitest';
import { brief, type Said } from '../moments/said.ts';
import { type Life, meets, openLife } from '../moments/stage.ts';

/** Tuesday 24 November 2026, ten in the morning. */
const TUESDAY = '2026-11-24T10:00';
let me: Life;
afterEach(() => me.close());

const keys = (said: readonly Said[]) => said.map(({ key }) => key);

describe('an evaluation that is due during the welcome', () => {
  /** Somebody who plans a conversation before the welcome has asked for a goal; it ends at 10:07. */
  async function planning(): Promise<void> {
    me = await openLife(TUESDAY, { welcomed: false });
    await me.chooses('yes');
    await me.types('meet Piet Jansen today 10:02 for 5 minutes');
    await me.chooses('yes');
    await me.chooses('yes');
    for (let turns = 0; turns < 3 && me.said.at(-1)?.key !== 'welcome.goal'; turns += 1) await me.says('stop');
    expect(me.said.at(-1)?.key).toBe('welcome.goal');
  }

  it('waits as long as the welcome goes on, and comes when that is done', async () => {
    await planning();
    expect(brief(await me.until('2026-11-24T10:25'))).toEqual([]);
    expect(keys(await me.says('A job in the energy sector'))).toEqual(['welcome.talk']);
    expect(keys(await me.chooses('no'))).toEqual(['welcome.done', 'evaluation.held']);
  });

  it('comes when the welcome has rested, and the welcome can be taken up behind it', async () => {
    await planning();
    expect(brief(await me.until('2026-11-24T10:45'))).toEqual(['2026-11-24T10:30 evaluation.held']);
    expect(keys(await me.chooses('stop'))).toEqual(['word.stopped']);
    expect(keys(await me.types('start'))).toEqual(['welcome.goal']);
    expect(keys(await me.says('A job in the energy sector'))).toEqual(['welcome.talk']);
  });
});

describe('a button', () => {
  it('that is pressed a month late still answers its question, when that is open', async () => {
    me = await openLife(TUESDAY);
    await me.types('meet');
    await me.says('Piet Jansen');
    const added = await me.chooses('yes');
    await me.until('2026-12-24T10:00');
    expect(keys(await me.chooses('stop', added.at(-1)))).toEqual(['word.stopped']);
    expect(keys(await me.chooses('stop', added.at(-1)))).toEqual(['word.already-ended']);
  });

  it('that is pressed a month late says so when its subject is past', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    const [why] = await me.types('prep');
    const [cancelled] = (await me.types('meetings')).at(-1)?.choices.filter((id) => id.startsWith('cancelled')) ?? [];
    const list = me.said.at(-1);
    await me.until('2026-12-24T10:00');
    expect(keys(await me.chooses('skip', why))).toEqual(['word.already-ended']);
    expect(keys(await me.chooses(cancelled ?? '', list))).toEqual(['meeting.cancelled', 'word.dropped-too']);
  });

  it('that is pressed on two devices at once has one effect', async () => {
    me = await openLife(TUESDAY);
    await me.types('meet Piet Jansen friday 4 december 10:00');
    const [confirm] = await me.chooses('yes');
    const before = me.said.length;
    const press = { is: 'choice', delivery: confirm?.delivery ?? '', choice: 'yes' } as const;
    await Promise.all([me.does(press), me.does(press)]);
    await me.coach.send(me.id);
    expect(keys(me.said.slice(before))).toEqual(['meet.planned', 'word.already-ended']);
    expect(await me.work(({ meetings }) => meetings.count())).toBe(1);
  });
});

describe('a reply', () => {
  it.each(['', ' ', '👍', '🙏🏽❤️', '👩‍👩‍👧'])(
    'of only a file or a sign, «%s», is asked for in words, and the question stays open',
    async (text) => {
      me = await openLife(TUESDAY);
      await meets(me, 'Piet Jansen thursday 14:00');
      await me.types('prep');
      expect(keys(await me.says(text))).toEqual(['word.in-words']);
      expect(keys(await me.says('How the market moves'))).toEqual(['prep.partner']);
    },
  );
});

it('a conversation with somebody unnamed is prepared and looked back on; who it was is asked once, and then left', async () => {
  me = await openLife(TUESDAY);
  await me.types('meet');
  await me.chooses('skip');
  await me.says('thursday 14:00');
  await me.chooses('yes');
  const before = me.said.length;
  await me.until('2026-11-26T15:20');
  expect(keys(me.said.slice(before))).toEqual(['prep.why-nobody', 'card.title', 'evaluation.held-nobody']);
  expect(keys(await me.says('yes'))).toEqual(['evaluation.who']);
  while (me.said.at(-1)?.choices.includes('skip')) await me.chooses('skip');
  await me.until('2026-12-01T12:00');
  expect(keys(me.said).filter((key) => key === 'evaluation.who')).toHaveLength(1);
});
