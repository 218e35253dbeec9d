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

describe('somebody else', () => {
  it('is not the one who was just passed over', async () => {
    const id = await knows();
    await me.types('ask heat pumps');
    await me.chooses(id('ben'));
    const said = (await me.chooses('someone-else')).at(-1);
    expect(said?.choices).not.toContain(id('ben'));
    expect(said?.text).not.toContain('Ben Okafor —');
  });

  it('there may not be: that is said, and what one can do', async () => {
    me = await openLife('2026-11-24T10:00');
    for (const name of ['Lies van Dijk', 'Piet Jansen']) {
      await me.types(`contact ${name}`);
      await me.chooses('yes');
    }
    await me.types('contact Lies: knows all about wind energy');
    const [lies] = (await me.types('ask wind energy')).at(-1)?.choices ?? [];
    await me.chooses(lies ?? '');
    const said = (await me.chooses('someone-else')).at(-1);
    expect(said?.key).toBe('ask.nobody-else');
    expect(said?.text).toContain('Apart from Lies van Dijk,');
    expect(said?.text).toContain('Type a name from your list');
    expect((await me.says('hmm')).at(-1)?.text).toContain('I can’t find that name');
    expect((await me.says('Piet')).at(-1)?.text).toContain('Hi Piet,');
  });

  it('is not the one who was asked and did not know', async () => {
    me = await openLife('2026-11-24T10:00', { language: 'nl' });
    await me.types('contact Lies van Dijk');
    await me.chooses('yes');
    await me.types('contact Lies: weet veel van subsidies');
    const [lies] = (await me.types('vraag subsidies')).at(-1)?.choices ?? [];
    await me.chooses(lies ?? '');
    await me.chooses('sent');
    await me.until('2026-12-01T09:00');
    await me.says('nee, wist ze ook niet');
    expect((await me.chooses('someone-else')).at(-1)?.key).toBe('ask.nobody-else');
    expect((await me.says('hoezo')).at(-1)?.text).toContain('Die naam vind ik niet');
    expect(keys(await me.says('tja weet niet'))).toEqual(['ask.nobody-at-all']);
  });
});

describe('at the question whom to ask', () => {
  it.each([
    ['en', 'she said tuesday 2 o clock'],
    ['en', 'friday at 3'],
    ['nl', 'ze kan dinsdag om 2'],
  ] as const)('a date is no subject (%s): %s', async (language, line) => {
    await knows(language);
    await me.types(language === 'nl' ? 'vraag warmtepompen' : 'ask heat pumps');
    const said = (await me.says(line)).at(-1);
    expect(said?.key).toBe('ask.who');
    expect(said?.text).toContain(language === 'nl' ? 'Dat klinkt als een afspraak' : 'That sounds like a date');
  });

  it.each([
    ['she said tuesday 2 o clock', ['referral.date-set', 'meet.confirm']],
    ['she said no', ['referral.dropped']],
  ])('the answer to the only request that is out is taken for that: %s', async (line, expected) => {
    const id = await knows();
    await me.runs('request', { contact: id('ben') });
    if (me.said.at(-1)?.key === 'request.draft') await me.chooses('sent');
    await me.types('ask battery storage');
    expect(keys(await me.says(line))).toEqual(expected);
  });

  it('says what to do when nobody is known', async () => {
    me = await openLife('2026-11-24T10:00');
    for (const name of ['Oom Wim', 'Tante Truus', 'Nicht Els']) {
      await me.types(`contact ${name}, familie`);
      await me.chooses('yes');
    }
    const said = (await me.types('ask opera')).at(-1);
    expect(said?.key).toBe('ask.nobody');
    expect(said?.text).toContain('type that name and I’ll draft your question');
    expect((await me.says('Els')).at(-1)?.key).toBe('ask.draft');
  });

  it('the draft is not said again for a word that is not understood', async () => {
    const id = await knows();
    await me.types('ask heat pumps');
    await me.chooses(id('ben'));
    const said = (await me.says('hmm what')).at(-1);
    expect(said?.key).toBe('ask.draft.unclear');
    expect(said?.text).not.toContain('\n');
    expect(said?.choices).toContain('sent');
  });
});
