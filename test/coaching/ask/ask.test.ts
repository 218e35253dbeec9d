import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/entities.ts';
import { keepNetwork, readCorpus } from '../../corpora/searchCorpus.ts';
import type { Said } from '../../moments/said.ts';
import { type Life, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

const keys = (said: readonly Said[]) => said.map(({ key }) => key);

/** Somebody with the network of a corpus; gives the ids of the contacts. */
async function knows(language: Language = 'en'): Promise<(id: string) => string> {
  me = await openLife('2026-11-24T10:00', { language });
  const ids = await me.work((work) => keepNetwork(work, readCorpus(`${language}.seen`)));
  return (id) => ids.get(id) ?? '';
}

describe('asking your network', () => {
  it('names who may know, each with why, and those who know many people last', async () => {
    const id = await knows();
    const said = (await me.types('ask heat pumps')).at(-1);
    expect(said?.key).toBe('ask.who');
    expect(said?.text).toContain('You noted: “fits heat pumps in old terraces”');
    expect(said?.choices.slice(0, 2)).toEqual([id('ben'), id('tess')]);
    expect(said?.text).toContain('member of Rotary Leeds');
  });

  it.each([
    ['en', 'Who knows something about heat pumps?', 'Ben Okafor'],
    ['en', 'Do I know anyone at Monzo?', 'Kwame Mensah'],
    ['nl', 'Wie weet er iets van warmtepompen?', 'Bas Hendriks'],
    ['nl', 'Ken ik iemand bij TenneT?', 'Anna de Wit'],
    ['nl', 'Wie kan me helpen met mijn jaarrekening?', 'Roos Dijkstra'],
  ] as const)('is begun by a question as one says it (%s): %s', async (language, typed, name) => {
    await knows(language);
    const said = (await me.says(typed)).at(-1);
    expect(said?.key).toBe('ask.who');
    expect(said?.text.split('\n').find((line) => line.startsWith('- '))).toContain(name);
  });

  it('tells of whom one only knows through another, and says whose name to mention in the draft', async () => {
    const id = await knows();
    const said = (await me.types('ask battery storage')).at(-1);
    expect(said?.text).toContain('Alice Harper sent you there: “battery storage for factories”');
    expect(said?.text).toContain('You two haven’t talked yet');
    expect((await me.chooses(id('priya'))).at(-1)?.text).toContain('Alice Harper gave me your name.');
  });

  it('drafts the question in the language and tone of whom it is for', async () => {
    const id = await knows('nl');
    await me.work((work) => work.contacts.change(id('bas'), { address: 'u' }));
    await me.types('vraag warmtepompen');
    expect((await me.chooses(id('bas'))).at(-1)?.text).toContain('Beste Bas Hendriks,');
    await me.work((work) => work.contacts.change(id('bas'), { language: 'en' }));
    expect((await me.chooses('another')).at(-1)?.text).toContain('I thought of you when this came up: “warmtepompen”.');
  });

  it('says honestly that nobody is known, and whom else to ask who might know', async () => {
    const id = await knows();
    const said = (await me.types('ask opera')).at(-1);
    expect(said?.key).toBe('ask.nobody');
    expect(said?.choices[0]).toBe(id('tess'));
    expect((await me.chooses(id('tess'))).at(-1)?.text).toContain('I’m looking for somebody who knows about opera.');
  });

  it('says so without anything to choose when there is nobody at all', async () => {
    me = await openLife('2026-11-24T10:00');
    expect(keys(await me.types('ask opera'))).toEqual(['ask.nobody-at-all']);
  });

  it('takes a name, a number or another subject where it asks whom to ask', async () => {
    await knows();
    await me.types('ask battery storage');
    expect((await me.says('heat pumps')).at(-1)?.text).toContain('Ben Okafor');
    expect((await me.says('Ben')).at(-1)?.key).toBe('ask.draft');
    await me.chooses('someone-else');
    expect((await me.says('1')).at(-1)?.text).toContain('Hi Tess,');
  });

  it('asks for a conversation when no more than a name is given', async () => {
    await knows();
    expect((await me.types('ask Alice Harper')).at(-1)?.key).toBe('request.draft');
    await me.says('stop');
    expect((await me.types('ask Dev Patel for a talk')).at(-1)?.key).toBe('request.draft');
  });

  it('asks for the subject when none was given', async () => {
    await knows('nl');
    expect(keys(await me.types('vraag'))).toEqual(['ask.topic']);
    expect((await me.says('een advocaat')).at(-1)?.text).toContain('Hugo Brandsma');
  });
});

describe('a question that was sent', () => {
  async function sends(): Promise<(id: string) => string> {
    const id = await knows();
    await me.types('ask heat pumps');
    await me.chooses(id('ben'));
    expect((await me.chooses('sent')).at(-1)?.text).toBe(
      'Noted. On Tuesday 1 December I’ll ask whether Ben Okafor was able to help.',
    );
    return id;
  }

  it('is a moment of contact, and asked after a week later', async () => {
    const id = await sends();
    const touches = await me.work((work) => work.touches.list({ contactId: id('ben') }));
    expect(touches).toMatchObject([{ kind: 'asked', direction: 'out', note: 'heat pumps' }]);
    expect(keys(await me.until('2026-12-01T08:59'))).toEqual([]);
    expect(keys(await me.until('2026-12-01T09:00'))).toEqual(['follow-up.helped']);
  });

  it('is kept as how they helped when it did, found again, and thanks are offered', async () => {
    const id = await sends();
    await me.until('2026-12-01T09:00');
    expect(keys(await me.chooses('yes'))).toEqual(['follow-up.how']);
    expect(keys(await me.says('He told me to insulate first'))).toEqual(['ask.helped']);
    expect(keys(await me.says('yes'))).toEqual(['thanks.draft']);
    await me.says('stop');
    const found = (await me.types('ask insulating')).at(-1);
    expect(found?.choices[0]).toBe(id('ben'));
    expect(found?.text).toContain('Has helped you before: “He told me to insulate first”');
    expect(await me.waiting('follow-up')).toEqual([]);
  });

  it.each([
    ['Yes, he gave me two names in Leeds', 'ask.helped'],
    ['No, he had no idea', 'ask.no-help'],
    ['He didn’t know either', 'ask.no-help'],
    ['Nothing yet', 'follow-up.not-yet'],
  ])('is answered in a line: %s', async (typed, key) => {
    await sends();
    await me.until('2026-12-01T09:00');
    expect(keys(await me.says(typed))).toEqual([key]);
  });

  it('is asked after once more a week later, and then left', async () => {
    await sends();
    await me.until('2026-12-01T09:00');
    await me.chooses('not-yet');
    expect(await me.waiting('follow-up')).toEqual(['2026-12-08T09:00']);
    await me.until('2026-12-08T09:00');
    await me.chooses('not-yet');
    expect(await me.waiting('follow-up')).toEqual([]);
  });

  it('is not asked after any more once the other was thanked', async () => {
    const id = await sends();
    await me.runs('thanks', { contact: id('ben') });
    await me.chooses('sent');
    expect(keys(await me.until('2026-12-03T12:00'))).not.toContain('follow-up.helped');
  });

  it('goes with whom it was asked of, without a trace', async () => {
    const id = await sends();
    await me.runs('erase', { contact: id('ben') });
    await me.chooses('yes');
    expect(keys(await me.until('2026-12-03T12:00'))).not.toContain('follow-up.helped');
    expect(await me.work((work) => work.touches.count({ note: 'heat pumps' }))).toBe(0);
  });
});
