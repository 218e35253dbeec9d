import { afterEach, describe, expect, it } from 'vitest';
import { sitsDown } from '../../moments/sitsDown.ts';
import { keys } from '../../scenarios/hearing.ts';
import type { Actor, Stage } from '../../scenarios/stage.ts';

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
    const names = (await me.says('Talk less')).at(-1);
    expect([names?.key, names?.text]).toEqual(['evaluation.named-all', expect.stringMatching(/Pieter Smit.*Fatima/u)]);
    expect(keys(await me.says('yes both please'))).toEqual(['evaluation.closing']);
    const summary = (await me.says('1 and 2')).at(-1)?.text;
    for (const part of ['squatters piece', 'Woonbond report', 'Pieter Smit', 'Fatima El Amrani'])
      expect(summary).toContain(part);
  });

  it('wordt na een nee gewoon per vraag doorlopen', async () => {
    const me = await looksBack('nl');
    expect(keys(await me.says(ACCOUNT.nl))).toEqual(['evaluation.account']);
    expect(keys(await me.says('nee'))).toEqual(['evaluation.promised']);
    expect(keys(await me.says('niets'))).toEqual(['evaluation.promised-them']);
  });

  it('that tells nothing to note leads straight on', async () => {
    const me = await looksBack('en');
    expect(keys(await me.says('It was a good talk, she was in a hurry though'))).toEqual(['evaluation.promised']);
  });
});
