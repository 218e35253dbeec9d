import { describe, expect, it } from 'vitest';
import { goalPhrase } from '../../../src/coaching/request/requestGoal.ts';

describe('a goal as it can stand behind «ik zoek»', () => {
  it.each([
    ['Een baan in de energiesector', 'een baan in de energiesector'],
    ['Baan in de zorg', 'een baan in de zorg'],
    ['nieuwe functie als programmamanager', 'een nieuwe functie als programmamanager'],
    ['Ik ben op zoek naar een stage', 'een stage'],
    ['Ik wil een baan in de energiesector vinden.', 'een baan in de energiesector'],
    ['Opdrachten als zzp’er in de zorg', 'opdrachten als zzp’er in de zorg'],
    ['werk', 'werk'],
    ['nieuwe baan in de marketing, liefst iets duurzaams. voor de kerst!', 'een nieuwe baan in de marketing'],
    ['Draagvlak voor het nieuwe rooster', 'draagvlak voor het nieuwe rooster'],
  ])('«%s»', (words, phrase) => {
    expect(goalPhrase(words, 'nl')).toBe(phrase);
  });

  it.each([
    'Weten hoe de energiemarkt werkt',
    'Ik wil weten wat ik kan',
    'Groeien. En een baan',
    'A job in the energy sector',
    'een baan waarin ik mezelf kwijt kan',
    `een baan ${'bij een heel mooi bedrijf '.repeat(6)}`,
    '',
  ])('«%s» stays out of it', (words) => {
    expect(goalPhrase(words, 'nl')).toBeUndefined();
  });
});

describe('a goal as it can stand behind “I’m looking for”', () => {
  it.each([
    ['A job in the energy sector', 'a job in the energy sector'],
    ['job in policy', 'a job in policy'],
    ['internship', 'an internship'],
    ["I'm looking for a job in policy", 'a job in policy'],
    ['I want to find new clients in healthcare', 'new clients in healthcare'],
    ['Getting more assignments', 'more assignments'],
    ['Find a flat', 'a flat'],
    ['find a new job in marketing, pref in something green. before xmas pls…', 'a new job in marketing'],
    ['a job in marketing, something green', 'a job in marketing'],
    ['new clients in healthcare and education', 'new clients in healthcare and education'],
  ])('«%s»', (words, phrase) => {
    expect(goalPhrase(words, 'en')).toBe(phrase);
  });

  it.each(['Een baan in de energiesector', 'I want to understand the market', 'be happy', 'a job I can be proud of'])(
    '«%s» stays out of it',
    (words) => {
      expect(goalPhrase(words, 'en')).toBeUndefined();
    },
  );
});
