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
