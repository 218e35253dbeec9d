import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/entities.ts';
import { readNear } from '../../../src/domain/when/readNear.ts';
import { typedAt } from './read.ts';

const dayOf = (text: string, language: Language) => {
  const reading = readNear(text, typedAt('2026-11-24T10:00', language));
  return reading.is === 'moment' ? reading.start : reading.is === 'day' ? reading.day : reading.is;
};

describe('a date without its year', () => {
  it.each([
    ['Kees Bakker on Friday 20 November 14:30', 'en', '2026-11-20T14:30'],
    ['Kees Bakker 20 November at 2.30pm', 'en', '2026-11-20T14:30'],
    ['dinsdag 17 november om 14:30', 'nl', '2026-11-17T14:30'],
    ['vrijdag 20 november', 'nl', '2026-11-20'],
    ['1/10 om 10:00', 'nl', '2026-10-01T10:00'],
  ] as const)('that has just been is this year’s: «%s»', (text, language, day) => {
    expect(dayOf(text, language)).toBe(day);
  });

  it.each([
    ['1 March at 10:00', 'en', '2027-03-01T10:00'],
    ['20 november 2027 om 10 uur', 'nl', '2027-11-20T10:00'],
    ['1 september om 10:00', 'nl', '2027-09-01T10:00'],
    ['Friday 18 November 10:00', 'en', 'none'],
    ['14:30', 'en', '2026-11-24T14:30'],
    ['yesterday at 10', 'en', '2026-11-23T10:00'],
    ['vrijdag om 10 uur', 'nl', '2026-11-27T10:00'],
  ] as const)('is the next one otherwise, and what contradicts itself is asked: «%s»', (text, language, day) => {
    expect(dayOf(text, language)).toBe(day);
  });
});
