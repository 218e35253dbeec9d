import { describe, expect, it } from 'vitest';
import { readAskedOfCoach, readAskedWhetherNoted } from '../../../src/domain/told/askedOfCoach.ts';

describe('a question about the coach itself', () => {
  it.each([
    ['who sees this?', 'privacy', ''],
    ['go on then, who sees this by the way?', 'privacy', 'go on then'],
    ['Wie kan dit eigenlijk lezen?', 'privacy', ''],
    ['Kan mijn baas meelezen?', 'privacy', ''],
    ['Is dit vertrouwelijk?', 'privacy', ''],
    ['ja. wie is ‘wie het beheert’ als ik dit op mijn eigen laptop draai?', 'privacy', 'ja.'],
    ['who runs this?', 'privacy', ''],
    ['Is my coffee in the diary?', 'meetings', ''],
    ['Staat het gesprek met Henk in de agenda?', 'meetings', ''],
    ['is mijn gesprek genoteerd?', 'meetings', ''],
    ['waar spreken we ook alweer af?', 'meetings', ''],
    ['Heb je ook de namen onthouden?', 'referrals', ''],
    ['Did you get the names?', 'referrals', ''],
    ['mijn doel klopt niet zo, maak er maar van: iets met water', 'goal', ''],
    ['How do I change my goal?', 'goal', ''],
  ])('«%s» is answered by /%s', (text, command, rest) => {
    expect(readAskedOfCoach(text)).toEqual({ command, rest });
  });

  it.each([
    'Wie beslist er over het budget?',
    'Who reads the applications?',
    'Is the meeting of the board open to the public?',
    'I want to know who sees the budget first',
    'Kan iemand van HR mij verder helpen, denk je? Dat wil ik vragen.',
    'My goal keeper days are over',
    'ja',
    '',
  ])('«%s» is none', (text) => {
    expect(readAskedOfCoach(text)).toBeUndefined();
  });
});

describe('whether somebody is on the list', () => {
  it.each([
    ['heb je Youssef nu genoteerd?', 'Youssef'],
    ['Heb je Sanne Bakker al opgeslagen?', 'Sanne Bakker'],
    ['did you add Dan Okafor?', 'Dan Okafor'],
    ['Have you noted Priya Nair yet?', 'Priya Nair'],
  ])('«%s» asks after %s', (text, name) => {
    expect(readAskedWhetherNoted(text)).toBe(name);
  });

  it.each(['heb je een half uur?', 'did you add sugar?', 'Did you get the names?', 'heb je Youssef gesproken?'])(
    '«%s» asks something else',
    (text) => {
      expect(readAskedWhetherNoted(text)).toBeUndefined();
    },
  );
});
