import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { sitsDown } from '../../moments/sitsDown.ts';
import { keys } from '../../scenarios/hearing.ts';
import type { Actor, Stage } from '../../scenarios/stage.ts';

let stage: Stage | undefined;
afterEach(async () => stage?.close());

async function kept(me: Actor) {
  const file = (await me.types('export')).at(-1)?.file;
  const { contact, referral } = JSON.parse(readFileSync(file ?? '', 'utf8'));
  const name = new Map<string, string>(contact.map(({ id, name }: { id: string; name: string }) => [id, name]));
  return {
    from: referral
      .map(({ toId, fromId }: Record<string, string>) => `${name.get(toId ?? '')} < ${name.get(fromId ?? '')}`)
      .sort(),
    reach: contact.map(({ name, email, phone }: Record<string, string>) => [name, email, phone]),
    list: contact.map(({ name, organisation }: Record<string, string>) => [name, organisation]),
    sentTo: referral.map(({ toId }: { toId: string }) => name.get(toId)).sort(),
  };
}

/** At the question whom one was sent to, after yesterday’s conversation with Piet. */
async function looksBack(language: 'en' | 'nl', who = 'Piet Jansen'): Promise<Actor> {
  const seat = await sitsDown({ language, zone: 'Europe/Amsterdam', now: '2026-11-24T09:30:00Z' });
  stage = seat.stage;
  let heard = await seat.me.types(language === 'en' ? `meet ${who} yesterday 10:00` : `gesprek ${who} gisteren 10:00`);
  for (let turns = 0; turns < 20 && heard.at(-1)?.key !== 'evaluation.referrals'; turns += 1) {
    const yes = heard.at(-1)?.choices.some(({ id }) => id === 'yes');
    heard = await seat.me.chooses(yes ? 'yes' : 'skip');
  }
  return seat.me;
}

describe('new names in an evaluation', () => {
  it('are added together with one yes, each with where they work', async () => {
    const me = await looksBack('nl');
    const [asked] = await me.says('Sanne Vos, Bart Mulder bij Philips');
    expect(asked?.key).toBe('evaluation.named-all');
    expect(asked?.text).toContain('Sanne Vos en Bart Mulder (Philips)');
    expect((await kept(me)).sentTo).toEqual([]);
    expect(keys(await me.says('ja'))).toEqual(['evaluation.closing']);
    const { list, sentTo } = await kept(me);
    expect(sentTo).toEqual(['Bart Mulder', 'Sanne Vos']);
    expect(list).toContainEqual(['Bart Mulder', 'Philips']);
  });

  it('are kept with the address and the number told behind them', async () => {
    const me = await looksBack('en');
    const [asked] = await me.says('Anna de Wit at TenneT, anna@tennet.nl. And Bob Smit (06 1234 5678)');
    expect(asked?.text).toContain('Anna de Wit (TenneT) and Bob Smit');
    await me.says('yes');
    const { reach } = await kept(me);
    expect(reach).toContainEqual(['Anna de Wit', 'anna@tennet.nl', null]);
    expect(reach).toContainEqual(['Bob Smit', null, '06 1234 5678']);
  });

  it('are thanked for in the order in which they were named', async () => {
    const me = await looksBack('nl');
    await me.says('Sanne Vos, Bart Mulder, Cem Yilmaz, Anna Wit');
    await me.says('ja');
    await me.says('alle drie');
    const [draft] = await me.types('thanks');
    expect(draft?.text).toContain('op Sanne Vos, Bart Mulder, Cem Yilmaz en Anna Wit wees');
  });

  it.each([
    ['en', 'Pieter Smit at Aedes and Fatima El Amrani from the tenants club, as I said', 'yes both please', 2],
    ['nl', 'Saskia de Boer (HR bij Rijkswaterstaat)', 'ja doe maar, en Bart ook', 2],
    ['nl', 'Saskia de Boer, Pieter-Jan Hofstra', 'ja graag, en Bart Mulder ook', 3],
    ['en', 'Tom Becker', 'go on then', 1],
  ] as const)('%s: «%s» and «%s» are all kept', async (language, names, yes, count) => {
    const me = await looksBack(language);
    await me.says(names);
    let heard = await me.says(yes);
    while (heard.at(-1)?.key === 'contact.new') heard = await me.says('jep');
    expect(keys(heard)).toEqual(['evaluation.closing']);
    expect((await kept(me)).sentTo).toHaveLength(count);
  });

  it('are asked about again while the answer is unclear, and changed by a no with another name', async () => {
    const me = await looksBack('nl');
    await me.says('Pieter Smid');
    expect(keys(await me.says('dat is die van de bond geloof ik'))).toEqual(['contact.no-name', 'contact.new']);
    expect(keys(await me.says('nee, Pieter Smit'))).toEqual(['contact.new']);
    await me.says('ja');
    expect((await kept(me)).sentTo).toEqual(['Pieter Smit']);
  });

  it('are asked about once more the next morning when there was no answer', async () => {
    const me = await looksBack('en');
    await me.says('Tom Becker');
    const heard = await me.waits('1d');
    expect(heard.some(({ text }) => /Tom Becker|going over/u.test(text))).toBe(true);
  });

  it('are asked about one by one after a no, and nobody is added without a yes', async () => {
    const me = await looksBack('en');
    await me.says('Tom Becker at Skanska, and her colleague Priya');
    expect(keys(await me.says('no'))).toEqual(['contact.new']);
    expect(keys(await me.says('yes'))).toEqual(['contact.new']);
    expect(keys(await me.says('no'))).toEqual(['evaluation.named']);
    expect(keys(await me.says('skip'))).toEqual(['evaluation.closing']);
    expect((await kept(me)).sentTo).toEqual(['Tom Becker']);
  });

  it('come from the partner before the colon', async () => {
    const me = await looksBack('en', 'Piet Jansen and Anna Bos');
    expect(keys(await me.says('Piet: Eva Mol at TenneT; Anna: Jan Smit'))).toEqual(['evaluation.named-all']);
    expect(keys(await me.says('yes'))).toEqual(['evaluation.closing']);
    expect((await kept(me)).from).toEqual(['Eva Mol < Piet Jansen', 'Jan Smit < Anna Bos']);
  });

  it('are asked about when somebody of that name is known at another organisation', async () => {
    const me = await looksBack('en', 'Kees Bos');
    await me.types('contact add Piet Jansen, Stedin');
    await me.chooses('yes');
    await me.types('evaluate');
    const [asked] = await me.says('Piet at TenneT');
    expect([asked?.key, asked?.text]).toEqual(['contact.near', expect.stringContaining('Piet')]);
    expect((await kept(me)).sentTo).toEqual([]);
    expect(keys(await me.chooses('new'))).toEqual(['evaluation.closing']);
    const { list, sentTo } = await kept(me);
    expect(sentTo).toEqual(['Piet']);
    expect(list).toContainEqual(['Piet', 'TenneT']);
    expect(list).toContainEqual(['Piet Jansen', 'Stedin']);
  });

  it('are asked for again with a word of help when it is not one of the partners who named them', async () => {
    const me = await looksBack('en', 'Piet Jansen and Anna Bos');
    await me.says('Eva Mol');
    expect(keys(await me.says('yes'))).toEqual(['evaluation.from-which']);
    expect(keys(await me.says('the tall one'))).toEqual(['evaluation.from-unclear', 'evaluation.from-which']);
    await me.says('Anna');
    expect((await kept(me)).from).toEqual(['Eva Mol < Anna Bos']);
  });

  it('are only those that are named again', async () => {
    const me = await looksBack('en');
    await me.says('Tom Becker; Priya Shah; Piet Jansen');
    expect(keys(await me.says('hmm'))).toEqual(['evaluation.named-all']);
    expect(keys(await me.says('only Priya'))).toEqual(['evaluation.closing']);
    const { list, sentTo } = await kept(me);
    expect(sentTo).toEqual(['Piet Jansen', 'Priya Shah']);
    expect(list.map(([name]: string[]) => name)).not.toContain('Tom Becker');
  });

  it('are confirmed as anywhere when there is one, and left out when skipped', async () => {
    const me = await looksBack('en');
    expect(keys(await me.says('Tom Becker'))).toEqual(['contact.new']);
    expect(keys(await me.says('yes'))).toEqual(['evaluation.closing']);
    expect((await kept(me)).sentTo).toEqual(['Tom Becker']);
  });
});

describe('a line that is nobody’s name', () => {
  it('is shown and asked about, and left out when skipped', async () => {
    const me = await looksBack('nl');
    const [asked] = await me.says('Ga naar de netwerkborrel; Lees het jaarverslag');
    expect(asked?.text).toContain('Je schreef ‘Ga naar de netwerkborrel’. Wie is dat?');
    expect(keys(await me.says('overslaan'))).toEqual(['evaluation.named']);
    expect(keys(await me.says('overslaan'))).toEqual(['evaluation.closing']);
    expect((await kept(me)).sentTo).toEqual([]);
  });
});

describe('words that are nobody’s name', () => {
  it('are asked about once more, and then left out', async () => {
    const me = await looksBack('nl');
    await me.says('1 en 3');
    expect((await kept(me)).list.map(([name = '']: string[]) => name)).toEqual(['Piet Jansen']);
    let heard = await me.says('wie is dat nou ook alweer');
    for (let turns = 0; turns < 4 && heard.at(-1)?.key.startsWith('evaluation.named'); turns += 1)
      heard = await me.says('wie is dat nou ook alweer');
    expect(heard.at(-1)?.key).toBe('evaluation.closing');
    expect((await kept(me)).list.map(([name = '']: string[]) => name)).toEqual(['Piet Jansen']);
  });

  it('are not taken along behind a yes', async () => {
    const me = await looksBack('nl');
    await me.says('Petra Smit');
    await me.says('ja verstuurd');
    expect((await kept(me)).list.map(([name = '']: string[]) => name).toSorted()).toEqual([
      'Petra Smit',
      'Piet Jansen',
    ]);
  });
});
