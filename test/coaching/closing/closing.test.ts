import { afterEach, describe, expect, it } from 'vitest';
import { sitsDown } from '../../moments/sitsDown.ts';
import { answers, keys } from '../../scenarios/hearing.ts';
import type { Actor, Stage } from '../../scenarios/stage.ts';

let stage: Stage | undefined;
afterEach(async () => stage?.close());

/** Looks back on yesterday’s conversation with Piet about wind; the thank-you is on the screen. */
async function looksBack(language: 'en' | 'nl', given: Readonly<Record<string, string>>): Promise<Actor> {
  const seat = await sitsDown({ language, zone: 'Europe/Amsterdam', now: '2026-11-24T09:30:00Z' });
  stage = seat.stage;
  const { me } = seat;
  const plan =
    language === 'en' ? 'meet Piet Jansen yesterday 10:00 about wind' : 'gesprek Piet Jansen gisteren 10:00 over wind';
  await answers(me, await me.types(plan), { 'contact.new': '#yes', 'meet.confirm-past': '#yes', ...given });
  await me.types(language === 'en' ? 'thanks Piet' : 'bedank Piet');
  return me;
}

describe('a closing question that was not asked', () => {
  it('is offered as a message of its own once the thank-you has gone out', async () => {
    const me = await looksBack('en', { 'evaluation.closing': 'only the first' });
    const heard = await me.says('sent it just now');
    expect(keys(heard)).toEqual(['thanks.done', 'closing.draft']);
    expect(heard.at(-1)?.text).toContain('who else would you talk to about wind if you were me?');
    expect(keys(await me.says('done, thanks'))).toEqual(['closing.sent']);
  });

  it('vraagt naar een introductie wanneer er al een naam viel', async () => {
    const me = await looksBack('nl', {
      'evaluation.referrals': 'Anna de Wit bij TenneT',
      'contact.new': '#yes',
      'evaluation.closing': '1 en 2',
    });
    const heard = await me.says('verstuurd');
    expect(heard.at(-1)?.text).toContain('ik wil graag in gesprek met Anna de Wit, zoals je aanraadde');
    expect(keys(await me.says('overslaan'))).toEqual(['closing.left']);
  });

  it('asks for no introduction that was offered already', async () => {
    const me = await looksBack('en', {
      'evaluation.promised-them': "she'll introduce me to Pieter Smit",
      'evaluation.referrals': 'Joke de Vries',
      'evaluation.closing': '1 and 2',
      'contact.new': '#yes',
      'evaluation.named-all': '#yes',
    });
    const draft = (await me.says('sent')).at(-1)?.text;
    expect(draft).toContain('I’d like to talk to Joke de Vries, as you suggested');
    expect(draft).not.toContain('Pieter Smit');
  });

  it.each([['all three'], ['skip']])('is none after «%s»', async (closing) => {
    const me = await looksBack('en', { 'evaluation.closing': closing === 'skip' ? '#skip' : closing });
    expect(keys(await me.says('sent'))).toEqual(['thanks.done']);
  });
});
