import { afterEach, describe, expect, it } from 'vitest';
import { brief, type Said } from '../moments/said.ts';
import { type Life, meets, openLife } from '../moments/stage.ts';

/** Tuesday 24 November 2026, ten in the morning. */
const TUESDAY = '2026-11-24T10:00';
let me: Life;
afterEach(() => me.close());

const keys = (said: readonly Said[]) => said.map(({ key }) => key);

describe('several conversations at once', () => {
  it('a conversation that is going on is not interrupted; what fell due comes when it ends', async () => {
    me = await openLife('2026-11-25T15:50');
    await meets(me, 'Piet Jansen thursday 14:00');
    await me.types('meet Anna Bos friday 4 december 10:00');
    await me.until('2026-11-25T15:58');
    expect(keys(await me.chooses('yes'))).toEqual(['meet.confirm']);
    expect(brief(await me.until('2026-11-25T16:10'))).toEqual([]);
    expect(keys(await me.chooses('yes'))).toEqual(['meet.planned', 'prep.why']);
  });

  it('after half an hour of silence it rests, and yields; afterwards the coach goes back to it', async () => {
    me = await openLife('2026-11-25T15:50');
    await meets(me, 'Piet Jansen thursday 14:00');
    await me.types('meet Anna Bos friday 4 december 10:00');
    await me.until('2026-11-25T15:58');
    await me.chooses('yes');
    expect(brief(await me.until('2026-11-25T18:00'))).toEqual(['2026-11-25T16:28 prep.why']);
    const [stopped, back] = await me.chooses('stop');
    expect(stopped?.key).toBe('prep.stopped');
    expect(back?.text).toMatch(/planning the conversation[\s\S]*Anna Bos/u);
  });

  it('goes back to an evaluation first, then to a preparation', async () => {
    me = await openLife('2026-11-24T09:00');
    await meets(me, 'Kees Mol today 09:45');
    await me.chooses('stop');
    await meets(me, 'Piet Jansen thursday 14:00');
    await me.types('prep Piet');
    await me.until('2026-11-24T11:00');
    await me.types('refer Els Vos via Piet');
    expect(keys(await me.chooses('yes'))).not.toContain('prep.why');
    await me.types('goal');
    const order: string[] = [];
    for (let turns = 0; turns < 8; turns += 1) {
      const before = me.said.at(-1)?.delivery;
      await me.says('stop');
      const last = me.said.at(-1);
      if (!last || last.delivery === before || !last.choices.includes('stop')) break;
      order.push(last.kind);
    }
    expect(order).toEqual(['evaluation', 'prep']);
  });

  it('plain text answers the last question asked, a button its own, however old', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    const [why] = await me.types('prep');
    const [when] = await me.types('meet Piet');
    expect(when?.key).toBe('meet.when');
    expect(keys(await me.chooses('skip', why))).toEqual(['prep.partner']);
    expect(keys(await me.says('He runs a grid team'))).toEqual(['prep.opening']);
    const said = await me.chooses('stop');
    expect(keys(said)).toEqual(['prep.stopped', 'meet.when']);
    expect(said[1]?.text).toContain('planning the conversation');
  });

  it('an old button of a question that was answered has no effect any more', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    const [why] = await me.types('prep');
    await me.says('How the market moves');
    expect(keys(await me.chooses('skip', why))).toEqual(['word.already-ended']);
    expect(keys(await me.chooses('stop', why))).toEqual(['word.already-ended']);
    expect(keys(await me.says('He runs a grid team'))).toEqual(['prep.opening']);
    const answers = await me.work(({ answers: all }) => all.list({ question: 'prep.why' }));
    expect(answers.map(({ text }) => text)).toEqual(['How the market moves']);
  });

  it('the same button twice does it once', async () => {
    me = await openLife(TUESDAY);
    const confirm = (await meetAsked()).at(-1);
    expect(keys(await me.chooses('yes', confirm))).toEqual(['meet.planned']);
    expect(keys(await me.chooses('yes', confirm))).toEqual(['word.already-ended']);
    expect(await me.work(({ meetings }) => meetings.count())).toBe(1);
  });

  async function meetAsked(): Promise<readonly Said[]> {
    await me.types('meet Piet Jansen friday 4 december 10:00');
    return me.chooses('yes');
  }

  it('a command is answered and the open question stays open, without being asked again', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    await me.types('prep');
    expect(keys(await me.types('today'))).toEqual(['today.list']);
    expect(keys(await me.types('settings prep 08:30'))).not.toContain('prep.why');
    expect(keys(await me.says('How the market moves'))).toEqual(['prep.partner']);
  });

  it('an earlier answer that is amended in passing leaves the open question open', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    await me.types('prep');
    await me.says('How the market moves');
    const [why] = await me.work(({ answers }) => answers.list({ question: 'prep.why' }));
    expect(keys(await me.runs('edit', { answer: why?.id ?? '', text: 'Who decides' }))).toEqual(['edit.done']);
    expect(keys(await me.says('He runs a grid team'))).toEqual(['prep.opening']);
  });

  it('what a command told is not asked any more', async () => {
    me = await openLife(TUESDAY, { welcomed: false });
    await me.chooses('yes');
    expect(keys(await me.types('goal A job in the energy sector')).at(-1)).toBe('welcome.talk');
  });

  it('ends with one line when its subject is cancelled, and the next goes on', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    await me.types('meet Anna Bos friday 4 december 10:00');
    await me.chooses('yes');
    const [why] = await me.types('prep Piet');
    await me.types('meetings');
    const said = await me.chooses(me.said.at(-1)?.choices.find((id) => id.startsWith('cancelled')) ?? '');
    expect(keys(said)).toEqual(['meeting.cancelled', 'word.dropped-too', 'meet.confirm']);
    expect(said[1]?.text).toBe('So we’ll leave your preparation as well.');
    expect(keys(await me.chooses('skip', why))).toEqual(['word.already-ended']);
  });

  it('ends with one line when its subject is erased', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    await me.types('prep Piet');
    await me.types('erase Piet');
    expect(keys(await me.chooses('yes'))).toEqual(['erase.done', 'word.dropped-too']);
    expect(keys(await me.says('How the market moves'))).not.toContain('prep.partner');
  });

  it('ends calmly when its subject went without a word', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    const [why] = await me.types('prep Piet');
    await me.work(async ({ meetings }) => {
      for (const { id } of await meetings.list()) await meetings.change(id, { state: 'cancelled' });
    });
    expect(keys(await me.chooses('skip', why))).toEqual(['word.subject-gone']);
  });
});
