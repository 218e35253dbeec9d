import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/entities.ts';
import type { Part } from '../../../src/domain/when/atoms.ts';
import { readChange } from '../../../src/domain/when/readChange.ts';
import { readHour } from '../../../src/domain/when/readHour.ts';
import { typedAt } from './read.ts';

/** What is answered to «dinsdag 1 december 14:30, klopt dat?», read from «volgende week dinsdag 14:30». */
function changed(text: string, language: Language = 'nl', phrase = 'volgende week dinsdag 14:30'): string {
  const reading = readChange(text, { start: '2026-12-01T14:30', phrase }, typedAt(undefined, language));
  if (reading.is === 'day') return [reading.day, reading.part].filter(Boolean).join(' ');
  if (reading.is === 'none') return 'none';
  return reading.minutes === undefined ? reading.start : `${reading.start} ${reading.minutes}`;
}

describe('a moment that was said back', () => {
  it.each([
    ['nee, woensdag', '2026-12-02T14:30'],
    ['woensdag', '2026-12-02T14:30'],
    ['nee, niet dinsdag maar woensdag', '2026-12-02T14:30'],
    ['zelfde tijd, donderdag', '2026-12-03T14:30'],
    ['nee, de 3e', '2026-12-03T14:30'],
    ['3 december', '2026-12-03T14:30'],
    ['woensdagmiddag', '2026-12-02T14:30'],
    ['morgen', '2026-11-25T14:30'],
    ['nee, een dag later', '2026-12-02T14:30'],
    ['de week erna', '2026-12-08T14:30'],
    ['volgende week', '2026-12-01T14:30'],
  ])('keeps its hour when the day is corrected: %j', (text, start) => {
    expect(changed(text)).toBe(start);
  });

  it.each([
    ['nee, 15:00', 'nl', '2026-12-01T15:00'],
    ['15 uur', 'nl', '2026-12-01T15:00'],
    ['nee, half drie', 'nl', '2026-12-01T14:30'],
    ['no, half three', 'en', '2026-12-01T15:30'],
    ['nee, 3', 'nl', '2026-12-01T15:00'],
    ['make it 4pm', 'en', '2026-12-01T16:00'],
    ['ja, maar om vier uur', 'nl', '2026-12-01T16:00'],
    ['dezelfde dag om 9 uur', 'nl', '2026-12-01T09:00'],
    ['een uur later', 'nl', '2026-12-01T15:30'],
    ['half an hour earlier', 'en', '2026-12-01T14:00'],
    ['van 3 tot 4', 'nl', '2026-12-01T15:00 60'],
    ['sorry, 10-11', 'en', '2026-12-01T10:00 60'],
  ] as const)('keeps its day when the hour is corrected: %j', (text, language, start) => {
    expect(changed(text, language)).toBe(start);
  });

  it.each([
    ['drie kwartier', 'nl', '2026-12-01T14:30 45'],
    ['nee, een half uurtje', 'nl', '2026-12-01T14:30 30'],
    ['no, 45 minutes', 'en', '2026-12-01T14:30 45'],
  ] as const)('keeps both when only the length is: %j', (text, language, start) => {
    expect(changed(text, language)).toBe(start);
  });

  it('makes way for another that is said whole', () => {
    expect(changed('nee, vrijdag 4 december 10:00')).toBe('2026-12-04T10:00');
    expect(changed('I meant the day after tomorrow at 4', 'en')).toBe('2026-11-26T16:00');
  });

  it('stays in its week or month when a bare weekday or day number is said, unless a bare weekday was said before', () => {
    expect(changed('woensdag 10 uur')).toBe('2026-12-02T10:00');
    expect(changed('woensdag 10 uur', 'nl', 'dinsdag 14:30')).toBe('2026-11-25T10:00');
    expect(changed('komende woensdag')).toBe('2026-11-25T14:30');
    const january = readChange('nee, de 16e', { start: '2027-01-15T10:00' }, typedAt());
    expect(january).toMatchObject({ start: '2027-01-16T10:00' });
    const passed = readChange('nee, maandag', { start: '2026-11-26T10:00', phrase: 'overmorgen 10 uur' }, typedAt());
    expect(passed).toMatchObject({ start: '2026-11-30T10:00' });
  });

  it('has its hour asked again when it does not fit the part of the day that is said', () => {
    expect(changed('woensdagochtend')).toBe('2026-12-02 morning');
    expect(changed('nee, ’s ochtends')).toBe('2026-12-01 morning');
  });

  it.each(['hoezo?', 'nee klopt niet', 'weet ik niet', 'dinsdag of woensdag', 'no'])('is not changed by %j', (text) => {
    expect(changed(text)).toBe('none');
  });
});

/** The hour read from an answer to «vrijdagmiddag 27 november: hoe laat?» or the like. */
function hour(text: string, part?: Part, language: Language = 'nl'): string {
  const reading = readHour(text, { day: '2026-11-27', ...(part ? { part } : {}) }, typedAt(undefined, language));
  if (reading.is === 'none') return 'none';
  return reading.is === 'day' ? [reading.day, reading.part].filter(Boolean).join(' ') : reading.start;
}

describe('an hour that is asked for', () => {
  it.each([
    ['3', 'afternoon', 'nl', '15:00'],
    ['8', 'evening', 'nl', '20:00'],
    ['8', 'morning', 'en', '08:00'],
    ['8', undefined, 'nl', '08:00'],
    ['half 3', 'afternoon', 'nl', '14:30'],
    ['half 3', 'afternoon', 'en', '15:30'],
    ['een uur', 'afternoon', 'nl', '13:00'],
    ['one', 'afternoon', 'en', '13:00'],
    ['drie uur', 'afternoon', 'nl', '15:00'],
    ['1530', undefined, 'nl', '15:30'],
    ['10-11', undefined, 'nl', '10:00'],
    ['van 3 tot half 5', 'afternoon', 'nl', '15:00'],
    ['7ish', 'evening', 'en', '19:00'],
    ['half 1', 'noon', 'nl', '12:30'],
    ['noon', undefined, 'en', '12:00'],
    ['10 uur', 'afternoon', 'nl', '10:00'],
  ] as const)('is read from %j, of the %s', (text, part, language, time) => {
    expect(hour(text, part, language)).toBe(`2026-11-27T${time}`);
  });

  it('may come with another day, or with no hour yet', () => {
    expect(hour('toch woensdag 10 uur', 'afternoon')).toBe('2026-11-25T10:00');
    expect(hour('maandag', 'afternoon')).toBe('2026-11-30');
    expect(hour('eind van de ochtend', 'afternoon')).toBe('2026-11-27 morning');
    for (const text of ['ja', 'geen idee', 'om 3 of 4', 'maakt niet uit', '25:00']) expect(hour(text)).toBe('none');
  });
});
