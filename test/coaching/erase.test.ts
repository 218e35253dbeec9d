import { afterEach, describe, expect, it } from 'vitest';
import type { Said } from '../moments/said.ts';
import { type Life, meets, openLife } from '../moments/stage.ts';

/** Tuesday 24 November 2026, ten in the morning. */
const TUESDAY = '2026-11-24T10:00';
let me: Life;
afterEach(() => me.close());

const keys = (said: readonly Said[]) => said.map(({ key }) => key);
const people = () => me.work(async ({ contacts }) => (await contacts.list()).map(({ name }) => name));

describe('erasing', () => {
  it('takes a typed yes right after the question', async () => {
    me = await openLife(TUESDAY);
    await me.types('contact Anna Bos');
    await me.types('erase everything');
    expect(keys(await me.says('yes'))).toEqual(['erase.everything-done']);
    expect(await me.work(async () => true).catch(() => false)).toBeFalsy();
  });

  it('asks again when a casual yes comes days later', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen friday 4 december 14:00');
    await me.types('erase everything');
    await me.until('2026-11-27T10:00');
    const [again] = await me.says('ok');
    expect(again?.key).toBe('erase.everything');
    expect(again?.text).toMatch(/Nothing has been erased/u);
    expect(await people()).toEqual(['Piet Jansen']);
  });

  it('asks again when something else was said in between', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen friday 4 december 14:00');
    await me.types('erase everything');
    await me.types('today');
    expect(keys(await me.says('ok'))).toEqual(['erase.everything']);
    expect(await people()).toEqual(['Piet Jansen']);
  });

  it('offers a copy first, before somebody, a conversation or everything goes', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen friday 4 december 14:00');
    const [meeting = ''] = await me.work(async ({ meetings }) => (await meetings.list()).map(({ id }) => id));
    const asked = [
      await me.types('erase Piet'),
      await me.runs('erase', { meeting }),
      await me.types('erase everything'),
    ].flat();
    expect(keys(asked)).toEqual(['erase.contact', 'erase.meeting', 'erase.everything']);
    expect(asked.map(({ choices }) => choices)).toEqual(Array(3).fill(['yes', 'no', 'export', 'stop']));
  });

  it('takes its own button, however old', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen friday 4 december 14:00');
    const [asked] = await me.types('erase Piet');
    await me.until('2026-11-27T10:00');
    expect(keys(await me.chooses('yes', asked))).toContain('erase.done');
    expect(await people()).toEqual([]);
  });

  it('ends the open edit of an answer that goes', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    await me.types('prep Piet');
    await me.says('How the grid is changing');
    await me.chooses('stop');
    await me.types('edit grid');
    const edit = me.said.at(-1)?.choices[0] ?? '';
    expect(keys(await me.chooses(edit))).toEqual(['edit.text']);
    await me.types('erase Piet');
    expect(keys(await me.chooses('yes'))).toEqual(['erase.done', 'word.dropped-too']);
    expect(await people()).toEqual([]);
  });

  it('ends an open edit calmly when its answer went without a word', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    await me.types('prep Piet');
    await me.says('How the grid is changing');
    await me.chooses('stop');
    await me.types('edit grid');
    const [asked] = await me.chooses(me.said.at(-1)?.choices[0] ?? '');
    await me.work(async ({ answers }) => {
      for (const { id } of await answers.list()) await answers.remove(id);
    });
    expect(keys(await me.chooses('skip', asked))).toEqual(['word.subject-gone']);
  });

  describe('leaves nothing of what was said', () => {
    /** A conversation from its preparation to its evaluation, and what is told beside it. */
    async function livesThrough(name: string, first: string, secret: string): Promise<void> {
      await meets(me, `${name} today 12:00`);
      for (const answer of [
        `${secret} why`,
        secret,
        `I come for information on ${secret}, not a job.`,
        `${secret} close`,
      ])
        await me.says(answer);
      await me.until('2026-11-24T13:20');
      await me.chooses('yes');
      for (const answer of [`the ${secret} note`, `send the ${secret} report`, `ask the ${secret} boss`])
        await me.says(answer);
      for (const answer of [`a ${secret} laugh`, `less ${secret} talk`, `read the ${secret} book`])
        await me.says(answer);
      await me.chooses('skip');
      await me.says('1 and 3');
      await me.types(`touch called ${first} today about the ${secret} illness`);
      await me.types(`promises I send ${first} the ${secret} photographs`);
      await me.types(`contact ${name}, knows much of ${secret} matters`);
    }
    const all = async () => JSON.stringify(await me.work((work) => work.everything()));

    it('with and about somebody who is erased', async () => {
      me = await openLife(TUESDAY);
      await livesThrough('Piet Jansen', 'Piet', 'grid');
      await me.types('contact Anna Bos');
      await me.types('promises I send Anna the wind papers');
      await me.types('erase Piet');
      expect(keys(await me.chooses('yes'))).toContain('erase.done');
      const left = await all();
      expect(left.match(/wind papers/gu)?.length).toBe(2);
      expect(left.match(/.{60}(grid|Piet).{60}/giu) ?? []).toEqual([]);
      expect(left).toContain('Anna Bos');
    });

    it('in a meeting that is erased; who was there stays', async () => {
      me = await openLife(TUESDAY);
      await livesThrough('Piet Jansen', 'Piet', 'grid');
      const id = await me.work(async ({ meetings }) => (await meetings.list())[0]?.id ?? '');
      await me.runs('erase', { meeting: id });
      expect(keys(await me.chooses('yes'))).toContain('erase.done');
      expect(
        (await all()).match(/.{60}grid.{60}/giu)?.filter((each) => !/illness|photographs|matters/u.test(each)),
      ).toEqual([]);
      expect(await people()).toEqual(['Piet Jansen']);
    });
  });

  it('takes the name of somebody who is erased out of what was said and heard', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    await me.types('prep Piet');
    await me.types('erase Piet');
    await me.chooses('yes');
    expect(JSON.stringify(await me.work((work) => work.everything()))).not.toMatch(/Piet Jansen/iu);
  });
});

describe('exporting', () => {
  it('does not take an earlier export along', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    const size = async () => {
      await me.types('export');
      return JSON.stringify(await me.work((work) => work.everything())).length;
    };
    const first = await size();
    expect((await size()) - first).toBeLessThan(2000);
  });

  it('keeps no copy of a file that was sent', async () => {
    me = await openLife(TUESDAY);
    const [file] = await me.types('export');
    const said = await me.work((work) => work.said(file?.delivery ?? ''));
    expect(said?.message.file).toMatchObject({ name: 'spoor-2026-11-24.json', text: '' });
  });
});

describe('finding an answer to change', () => {
  it('looks through all of them when words are given', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen thursday 14:00');
    await me.types('prep Piet');
    await me.says('How the grid is changing');
    await me.chooses('stop');
    await me.work(async ({ answers }) => {
      const [first] = await answers.list();
      if (!first) throw new Error('nothing was answered');
      const { id: _, ...row } = first;
      for (let n = 1; n <= 205; n += 1)
        await answers.add({
          ...row,
          aboutId: row.conversationId,
          text: `later ${n}`,
          at: first.at.add({ minutes: n }),
        });
    });
    await me.types('edit grid');
    const [asked] = await me.chooses(me.said.at(-1)?.choices[0] ?? '');
    expect(asked?.text).toMatch(/How the grid/u);
  });
});

describe('everything to erase', () => {
  it.each(['no wait', 'nee wacht', 'wait', "don't"])('is kept with «%s»', async (words) => {
    me = await openLife(TUESDAY);
    await me.types('erase everything');
    expect(keys(await me.says(words))).toEqual(['erase.kept']);
  });

  it.each(['yes, erase everything', 'ja, wis alles'])('is gone with «%s»', async (words) => {
    me = await openLife(TUESDAY);
    await me.types('erase everything');
    expect(keys(await me.says(words))).toEqual(['erase.everything-done']);
  });

  it('is kept with what only looks like a yes', async () => {
    me = await openLife(TUESDAY);
    await me.types('erase everything');
    expect(keys(await me.says('yes, but can I take a copy?'))).toEqual(['erase.everything']);
  });
});

describe('a conversation to erase', () => {
  it.each(['erase meeting with Kees', 'erase conversation Kees', 'wis gesprek Kees', 'wis het gesprek met Kees'])(
    'is found with /%s',
    async (line) => {
      me = await openLife(TUESDAY);
      await meets(me, 'Kees Smit friday 4 december 14:00');
      await meets(me, 'Piet Jansen friday 4 december 16:00');
      const [asked] = await me.types(line);
      expect(asked?.key).toBe('erase.talks');
      expect(asked?.text).toContain('Kees Smit');
      expect(asked?.text).not.toContain('Piet');
      const [button = ''] = asked?.choices.filter((id) => id.startsWith('erase:')) ?? [];
      expect(keys(await me.chooses(button))).toEqual(['erase.meeting']);
      expect(keys(await me.chooses('yes'))).toContain('erase.done');
      expect(await me.work(({ meetings }) => meetings.count())).toBe(1);
    },
  );

  it('may be one without anybody, and is offered by the bare command', async () => {
    me = await openLife(TUESDAY);
    await me.types('meet interview at Philips friday 4 december 14:00');
    for (let said = 0; said < 3 && (await me.work(({ meetings }) => meetings.count())) === 0; said += 1)
      await me.chooses(me.said.at(-1)?.choices.includes('yes') ? 'yes' : 'skip');
    await me.types('stop');
    const [what] = await me.types('erase');
    expect(what?.choices).toEqual(['talks', 'everything']);
    const [list] = await me.chooses('talks');
    expect(list?.choices).toHaveLength(1);
    expect(list?.text).toContain('Philips');
    expect(keys(await me.types('erase meeting Philips'))).toEqual(['erase.talks']);
    expect(keys(await me.types('erase meeting with Tom'))).toEqual(['erase.no-talks-with']);
  });
});
