import { afterEach, describe, expect, it } from 'vitest';
import { brief, type Said } from '../moments/said.ts';
import { type Life, meets, openLife } from '../moments/stage.ts';

/** Tuesday 24 November 2026, ten in the morning. */
const TUESDAY = '2026-11-24T10:00';
let me: Life;
afterEach(() => me.close());

const keys = (said: readonly Said[]) => said.map(({ key }) => key);

/** A preparation that is being asked. */
async function preparing(): Promise<void> {
  me = await openLife(TUESDAY);
  await meets(me, 'Piet Jansen thursday 14:00');
  await me.types('prep');
}

/** An evaluation that is being answered. */
async function lookingBack(): Promise<void> {
  me = await openLife(TUESDAY);
  await meets(me, 'Piet Jansen yesterday 14:00');
}

async function answered(): Promise<Record<string, string>> {
  const all = await me.work(({ answers }) => answers.list({}, { by: 'at' }));
  return Object.fromEntries(all.map(({ question, text }) => [question, text]));
}

describe('a form', () => {
  it('that answers several questions is followed by one question: the next', async () => {
    await preparing();
    const said = await me.fills({ why: 'How the market moves', partner: 'A grid team' });
    expect(keys(said)).toEqual(['prep.opening']);
    expect(await answered()).toMatchObject({ 'prep.why': 'How the market moves', 'prep.partner': 'A grid team' });
  });

  it('that answers all of them ends the conversation', async () => {
    await preparing();
    const opening = 'I would like to learn how the market works. I am not here to ask for a job.';
    const said = await me.fills({ why: 'The market', partner: 'A grid team', opening, close: 'Two names' });
    expect(keys(said)).toEqual(['opening.fine', 'prep.done', 'card.title']);
  });

  it('keeps every answer when one of them is asked back, and asks just that', async () => {
    await preparing();
    const said = await me.fills({ why: 'The market', opening: 'Could you give me a job?', close: 'Two names' });
    expect(keys(said)).toEqual(['opening.asks']);
    expect(await answered()).toMatchObject({ 'prep.why': 'The market', 'prep.close': 'Two names' });
  });

  it('for a question that is behind us changes nothing', async () => {
    await preparing();
    const why = me.said.at(-1);
    await me.says('How the market moves');
    expect(keys(await me.fills({ why: 'Something else' }, why))).toEqual(['word.already-ended']);
    expect((await answered())['prep.why']).toBe('How the market moves');
  });
});

describe('an answer', () => {
  it('shows in the question it answered, whose buttons go, wherever that was said', async () => {
    await preparing();
    const first = me.said.at(-1);
    await me.types('start');
    const again = me.said.at(-1);
    expect(again?.text).toContain('your preparation');
    await me.says('How the market moves');
    expect(me.shownAnswered).toEqual([...new Set(me.shownAnswered)]);
    expect(me.shownAnswered).toEqual(expect.arrayContaining([first?.delivery, again?.delivery]));
    expect(me.shownAnswered).not.toContain(me.said.at(-1)?.delivery);
  });

  it('can be gone back to, also over a question that was skipped', async () => {
    await preparing();
    await me.says('How the market moves');
    await me.chooses('skip');
    expect(keys(await me.says('back'))).toEqual(['prep.partner']);
    expect(keys(await me.says('terug'))).toEqual(['prep.why']);
    expect(keys(await me.says('back'))).toEqual(['prep.why']);
    expect(keys(await me.says('Who decides'))).toEqual(['prep.partner']);
    expect((await answered())['prep.why']).toBe('Who decides');
  });

  it('can be gone back to, though it is known: the moment of a meeting', async () => {
    me = await openLife(TUESDAY);
    await me.types('meet');
    await me.says('Piet Jansen');
    await me.chooses('yes');
    expect(keys(await me.says('friday 4 december 10:00'))).toEqual(['meet.confirm']);
    expect(keys(await me.says('back'))).toEqual(['meet.when']);
    expect(keys(await me.says('back'))).toEqual(['meet.who']);
    expect(keys(await me.says('Anna Bos'))).toEqual(['contact.new']);
  });

  it('that is only a sign gets a short question back, and nothing is kept', async () => {
    await preparing();
    for (const sign of ['👍', '🙂🙂', '…', '-']) expect(keys(await me.says(sign))).toEqual(['word.in-words']);
    expect(await answered()).toEqual({});
    expect(keys(await me.says('How the market moves'))).toEqual(['prep.partner']);
  });

  it('that cannot be one is asked anew in one message', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    const [asked] = await me.types('erase Piet Jansen');
    const [again, ...more] = await me.says('purple');
    expect(again?.key).toBe(asked?.key);
    expect(again?.text).toMatch(/.\n\n./u);
    expect(again?.text.endsWith(asked?.text ?? '?')).toBe(true);
    expect(again?.text).not.toBe(asked?.text);
    expect(more).toEqual([]);
  });

  it('that cannot be one gets one line where a draft was shown, with its buttons', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    const [draft] = await me.types('request Piet');
    const [again, ...more] = await me.says('purple');
    expect(again?.key).toBe('request.draft.unclear');
    expect(again?.text).not.toContain('\n');
    expect(again?.choices).toEqual(draft?.choices);
    expect(more).toEqual([]);
  });

  it('that plainly tells something is taken for that where only a choice will do; the choice stays open', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    const [draft] = await me.types('thanks Piet');
    const said = await me.says('I rang Kees Mol yesterday');
    expect(said.map(({ key }) => key.split('.')[0])).toContain('told');
    expect(keys(await me.chooses('sent', draft))).toContain('thanks.done');
  });
});

describe('a message that is edited', () => {
  it('changes the answer it gave, as the command does, and leaves the open question open', async () => {
    await preparing();
    await me.says('How the market moves');
    const [done, ...more] = await me.edits('How the market moves', 'Who decides');
    expect(done).toMatchObject({ key: 'edit.done', text: expect.stringContaining('Who decides') });
    expect(more).toEqual([]);
    expect((await answered())['prep.why']).toBe('Who decides');
    expect(keys(await me.says('He runs a grid team'))).toEqual(['prep.opening']);
  });

  it('changes what came of the answer', async () => {
    await lookingBack();
    while (me.said.at(-1)?.key !== 'evaluation.promised') await me.chooses('skip');
    await me.says('I send Piet my CV');
    await me.edits('I send Piet my CV', 'I send Piet the report');
    const promises = await me.work((work) => work.promises.list());
    expect(promises.map(({ what }) => what)).toEqual(['send Piet the report']);
    expect(me.said.at(-2)?.key).toBe('evaluation.promised-them');
  });

  it('changes the answer as it stands now, however often it is edited', async () => {
    await preparing();
    await me.says('How the market moves');
    for (const text of ['Who decides', 'Who decides there', 'How the market moves']) {
      expect(keys(await me.edits('How the market moves', text))).toEqual(['edit.done']);
      expect((await answered())['prep.why']).toBe(text);
    }
    expect(keys(await me.says('He runs a grid team'))).toEqual(['prep.opening']);
  });

  it.each([
    ['to the same words', 'How the market moves'],
    ['to no words', ' '],
    ['to a sign', '👍'],
  ])('%s changes nothing and says nothing', async (_, text) => {
    await preparing();
    await me.says('How the market moves');
    expect(await me.edits('How the market moves', text)).toEqual([]);
    expect((await answered())['prep.why']).toBe('How the market moves');
  });

  it('is silent when nothing came of it, or nobody heard it', async () => {
    await preparing();
    await me.says('skip');
    expect(await me.edits('skip', 'Who decides')).toEqual([]);
    expect(await me.edits('never heard', 'Who decides')).toEqual([]);
    expect(await answered()).toEqual({});
    expect(keys(await me.says('He runs a grid team'))).toEqual(['prep.opening']);
  });

  it('does not bring back what was erased', async () => {
    await preparing();
    await me.says('How the market moves');
    await me.types('erase Piet');
    await me.chooses('yes');
    expect(await me.edits('How the market moves', 'Who decides')).toEqual([]);
    expect(await answered()).toEqual({});
  });

  it('is no first contact: the welcome waits for something said', async () => {
    me = await openLife(TUESDAY);
    await me.work((work) => work.changePerson({ welcomedAt: null }));
    expect(await me.edits('never heard', 'Who decides')).toEqual([]);
    expect(keys(await me.says('Hello'))).toEqual(['welcome.hello']);
  });
});

describe('what is put off', () => {
  it('comes back the next morning, whatever it was', async () => {
    me = await openLife(TUESDAY);
    await me.types('meet');
    await me.says('Piet Jansen');
    await me.chooses('yes');
    expect(keys(await me.chooses('later'))).toEqual(['word.later']);
    const [back, ...more] = await me.until('2026-11-26T12:00');
    expect(back).toMatchObject({ at: '2026-11-25T09:00', key: 'meet.when' });
    expect(back?.text).toContain('planning the conversation');
    expect(more).toEqual([]);
  });

  it('does not come back by itself before, and can be taken up at any time', async () => {
    await preparing();
    const why = me.said.at(-1);
    await me.chooses('later');
    await me.types('meet Anna Bos friday 4 december 10:00');
    await me.chooses('yes');
    expect(keys(await me.chooses('yes'))).toEqual(['meet.planned']);
    expect(keys(await me.chooses('skip', why))).toEqual(['prep.partner']);
    expect(brief(await me.until('2026-11-25T12:00'))).toEqual([]);
  });
});

describe('a conversation of an earlier version', () => {
  it('goes on at the same question, or behind the last one that is still there; answers are kept', async () => {
    await preparing();
    await me.says('How the market moves');
    await me.work(async ({ conversations }) => {
      const [prep] = await conversations.list({ script: 'prep' });
      if (prep)
        await conversations.change(prep.id, { version: 0, step: 'the-weather', data: { path: ['why', 'hat'] } });
    });
    expect(keys(await me.says('It rains'))).toEqual(['prep.partner']);
    expect(keys(await me.says('He runs a grid team'))).toEqual(['prep.opening']);
    expect((await answered())['prep.why']).toBe('How the market moves');
    const [prep] = await me.work(({ conversations }) => conversations.list({ script: 'prep' }));
    expect(prep?.version).toBeGreaterThan(0);
  });

  it('of a script that is no more ends calmly', async () => {
    await preparing();
    await me.work(async ({ conversations }) => {
      const [prep] = await conversations.list({ script: 'prep' });
      if (prep) await conversations.change(prep.id, { script: 'horoscope' });
    });
    expect(keys(await me.says('Leo'))).toEqual(['word.subject-gone']);
  });
});
