import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { sitsDown } from '../../moments/sitsDown.ts';
import { keys } from '../../scenarios/hearing.ts';
import type { Actor, Heard, Stage } from '../../scenarios/stage.ts';

let stage: Stage | undefined;
afterEach(async () => stage?.close());

/** At the question what was said that is worth keeping, after yesterday’s conversation with Marieke. */
async function looksBack(language: 'en' | 'nl'): Promise<Actor> {
  const seat = await sitsDown({ language, zone: 'Europe/Amsterdam', now: '2026-11-24T09:30:00Z' });
  stage = seat.stage;
  await seat.me.types(
    language === 'en' ? 'meet Marieke de Jong yesterday 10:00' : 'gesprek Marieke de Jong gisteren 10:00',
  );
  await seat.me.chooses('yes');
  await seat.me.chooses('yes');
  return seat.me;
}

/** Skips what is asked until a question, or the last one. */
async function to(me: Actor, key: string): Promise<Heard | undefined> {
  let last: Heard | undefined;
  for (let turns = 0; turns < 8 && last?.key !== key; turns += 1) last = (await me.chooses('skip')).at(-1);
  expect(last?.key).toBe(key);
  return last;
}

async function kept(me: Actor): Promise<Record<string, Record<string, unknown>[]>> {
  return JSON.parse(readFileSync((await me.types('export')).at(-1)?.file ?? '', 'utf8'));
}

const ACCOUNT = {
  en: 'Went really well! She said I should talk to Pieter Smit at Aedes, and she’ll introduce me to Fatima El Amrani. I promised to send her my squatters piece by Friday. Her tip was to read the Woonbond report.',
  nl: 'Ging goed! Ze noemde Saskia de Boer bij Rijkswaterstaat en ze stuurt me de lijst. Ik heb haar beloofd mijn cv te sturen. Ze raadde me aan om de opleiding te bekijken.',
} as const;

describe('an account of a conversation', () => {
  it('is said back as what to note, and a yes leaves out the questions it answered', async () => {
    const me = await looksBack('en');
    const asked = (await me.says(ACCOUNT.en)).at(-1);
    expect(asked?.key).toBe('evaluation.account');
    for (const part of ['squatters piece', 'introduce', 'Woonbond report', 'Pieter Smit'])
      expect(asked?.text).toContain(part);
    expect(keys(await me.says('yep, exactly'))).toEqual(['evaluation.good']);
    expect(keys(await me.says('I asked on'))).toEqual(['evaluation.better']);
    const more = (await me.says('Talk less')).at(-1);
    expect(more?.key).toBe('evaluation.referrals-more');
    expect(more?.text).toContain('Besides Pieter Smit: who else did Marieke de Jong suggest?');
    expect(keys(await me.says('nobody else'))).toEqual(['evaluation.closing']);
    const summary = (await me.says('1 and 2')).at(-1)?.text;
    for (const part of ['squatters piece', 'Woonbond report', 'Pieter Smit', 'Fatima El Amrani'])
      expect(summary).toContain(part);
  });

  it('noemt allen met waar ze werken, en vraagt wie er nog meer was; samen zijn ze één antwoord', async () => {
    const me = await looksBack('nl');
    const asked = (await me.says('ze noemde Henk Vos (Eneco), Marije Bos van Alliander en Tom')).at(-1);
    expect(asked?.text).toContain('Henk Vos (Eneco), Marije Bos (Alliander) en Tom');
    await me.says('ja');
    const more = await to(me, 'evaluation.referrals-more');
    expect(more?.text).toContain('En met wie nog, volgens Marieke de Jong, behalve Henk Vos, Marije Bos en Tom?');
    const names = (await me.says('ook nog Ilse van de provincie, en Tom Smit')).at(-1);
    expect(names?.text).toContain('Tom Smit en Ilse (provincie)');
    expect(keys(await me.says('ja'))).toEqual(['evaluation.closing']);
    await me.says('alle drie');
    const { contact, referral, answer } = await kept(me);
    expect(contact?.map(({ name, organisation }) => [name, organisation]).sort()).toEqual([
      ['Henk Vos', 'Eneco'],
      ['Ilse', 'provincie'],
      ['Marieke de Jong', null],
      ['Marije Bos', 'Alliander'],
      ['Tom Smit', null],
    ]);
    const last = answer?.filter(({ question }) => question === 'evaluation.referrals').at(-1);
    expect(last?.text).toContain('Marije Bos van Alliander en Tom\nook nog Ilse');
    expect(referral?.map(({ answerId }) => answerId)).toEqual(Array.from({ length: 4 }, () => last?.id));
  });

  it('keeps at once whom a yes was said to, also when the rest is never answered', async () => {
    const me = await looksBack('en');
    await me.says('She mentioned Marije Bos from Arcadis and Piet Smit');
    await me.says('yes, but Piet works at Ymere');
    await me.says('yes');
    await me.types('stop');
    const { referral, contact } = await kept(me);
    expect(referral).toHaveLength(2);
    expect(contact?.map(({ name, organisation }) => [name, organisation])).toContainEqual(['Piet Smit', 'Ymere']);
  });

  it('keeps somebody it named who is known already, whether or not there were more', async () => {
    const me = await looksBack('en');
    await me.says('She mentioned Marije Bos and Piet Smit');
    await me.says('yes');
    await to(me, 'evaluation.referrals-more');
    expect((await me.chooses('skip')).at(-1)?.key).toBe('evaluation.closing');
    expect((await kept(me)).referral).toHaveLength(2);
  });

  it('is said back once more where the answer to it cannot be read', async () => {
    const me = await looksBack('en');
    await me.says('I promised to send her my CV');
    expect(keys(await me.says('She said a lot'))).toEqual(['word.unclear', 'evaluation.account']);
    await me.says('yes');
    expect((await kept(me)).promise).toHaveLength(1);
  });

  it('that was all asks for nobody else', async () => {
    const me = await looksBack('en');
    await me.says('She mentioned Marije Bos and Piet Smit');
    await me.says('yes, that’s all');
    expect((await kept(me)).referral).toHaveLength(2);
    expect((await to(me, 'evaluation.closing'))?.key).toBe('evaluation.closing');
    expect(me.heard.map(({ key }) => key)).not.toContain('evaluation.referrals-more');
  });

  it('offers nothing of whom somebody else named', async () => {
    const me = await looksBack('en');
    const story =
      'It was a long talk about how the permits work and who decides on them in the end, in which the year ahead looked busy. Spoke to Anna, she knows Piet at TenneT';
    expect(keys(await me.says(story))).toEqual(['evaluation.promised']);
  });

  it('wordt na een nee gewoon per vraag doorlopen', async () => {
    const me = await looksBack('nl');
    expect(keys(await me.says(ACCOUNT.nl))).toEqual(['evaluation.account']);
    expect(keys(await me.says('nee'))).toEqual(['evaluation.promised']);
    expect(keys(await me.says('niets'))).toEqual(['evaluation.promised-them']);
  });

  it('told where it is asked whether there was a conversation is read too, also when nothing comes behind it', async () => {
    const seat = await sitsDown({ language: 'nl', zone: 'Europe/Amsterdam', now: '2026-11-24T09:30:00Z' });
    stage = seat.stage;
    await seat.me.types('gesprek Marieke de Jong vandaag 10:45');
    await seat.me.chooses('yes');
    await seat.me.chooses('yes');
    await seat.me.says('stop');
    await seat.me.waits('3h');
    const told = 'Het was leuk. Ze tipte me een boek over netten en noemde Saskia Kok van TenneT';
    expect(keys(await seat.me.says(told))).toEqual(['evaluation.notes-more']);
    const said = (await seat.me.chooses('skip')).at(-1);
    expect(said?.key).toBe('evaluation.account');
    expect(said?.text).toContain('Saskia Kok (TenneT)');
  });

  it('that tells nothing to note leads straight on', async () => {
    const me = await looksBack('en');
    expect(keys(await me.says('It was a good talk, she was in a hurry though'))).toEqual(['evaluation.promised']);
  });
});
