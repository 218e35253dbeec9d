import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readToldDay } from '../../../src/domain/told/toldDay.ts';

/** A Tuesday, ten in the morning. */
const now = Temporal.ZonedDateTime.from('2026-11-24T10:00[Europe/Amsterdam]');
const read = (text: string, language: 'nl' | 'en') => readToldDay(text, { now, language });

/** What was read, in short: "2026-11-23 14:00 [gisteren om 14:00]". */
function inShort(text: string, language: 'nl' | 'en'): string {
  const day = read(text, language);
  if (day.is !== 'day' && day.is !== 'ahead') return day.is;
  const { from, to } = day.matched;
  const said = day.is === 'day' ? [day.around ? 'around' : '', day.day, day.time] : ['ahead', day.day];
  return [...said, `[${text.slice(from, to)}]`].filter(Boolean).join(' ');
}

describe('the day something was, in Dutch', () => {
  it.each([
    ['Kees gisteren gebeld', '2026-11-23 [gisteren]'],
    ['eergisteren Anna', '2026-11-22 [eergisteren]'],
    ['Anna vanochtend', '2026-11-24 [vanochtend]'],
    ['Anna maandag', '2026-11-23 [maandag]'],
    ['Anna op vrijdag: lunch', '2026-11-20 [op vrijdag]'],
    ['lunch maandag met Anna', '2026-11-23 [maandag]'],
    ['afgelopen maandag Anna gesproken', '2026-11-23 [afgelopen maandag]'],
    ['Anna vorige week donderdag', '2026-11-19 [vorige week donderdag]'],
    ['twee weken geleden Anna', '2026-11-10 [twee weken geleden]'],
    ['3 november Anna', '2026-11-03 [3 november]'],
    ['Anna 24 november', '2026-11-24 [24 november]'],
    ['gisteren om 14:00 Anna', '2026-11-23 14:00 [gisteren om 14:00]'],
  ])('«%s»', (text, day) => {
    expect(inShort(text, 'nl')).toBe(day);
  });

  it('takes a weekday for the last one, and on that very day for the one a week ago', () => {
    expect(inShort('Anna dinsdag gesproken', 'nl')).toBe('2026-11-17 [dinsdag]');
  });

  it.each([
    ['Anna vorige week gesproken', 'around 2026-11-18 [vorige week]'],
    ['afgelopen weekend Anna', 'around 2026-11-21 [afgelopen weekend]'],
    ['vorige maand Anna', 'around 2026-10-15 [vorige maand]'],
    ['een paar dagen geleden Anna', 'around 2026-11-21 [een paar dagen geleden]'],
  ])('«%s» is in the middle of that', (text, day) => {
    expect(inShort(text, 'nl')).toBe(day);
  });

  it.each([
    ['Anna morgen', 'ahead 2026-11-25 [morgen]'],
    ['Anna komende vrijdag', 'ahead 2026-11-27 [komende vrijdag]'],
    ['Anna volgende week dinsdag', 'ahead 2026-12-01 [volgende week dinsdag]'],
    ['Anna volgende week', 'ahead [volgende week]'],
    ['Anna 27/11', 'ahead 2026-11-27 [27/11]'],
    ['vandaag om 14:00 Anna', 'ahead 2026-11-24 [vandaag om 14:00]'],
  ])('«%s» has still to come', (text, day) => {
    expect(inShort(text, 'nl')).toBe(day);
  });

  it.each([
    ['Anna en Kees gebeld', 'none'],
    ['net Anna gesproken', 'none'],
    ['Anna: over de planning van vrijdag', 'none'],
    ['met Jan en May gesproken', 'none'],
    ['Anna 31 februari', 'none'],
    ['zaterdag Anna en zondag Kees', 'unclear'],
  ])('«%s» does not say', (text, is) => {
    expect(read(text, 'nl').is).toBe(is);
  });
});

describe('the day something was, in English', () => {
  it.each([
    ['called Anna yesterday about the fair', '2026-11-23 [yesterday]'],
    ['called Anna this morning', '2026-11-24 [this morning]'],
    ['spoke to Anna last Monday', '2026-11-23 [last Monday]'],
    ['Spoke to Anna Thursday about Friday', '2026-11-19 [Thursday]'],
    ['two days ago Anna', '2026-11-22 [two days ago]'],
    ['Anna an hour ago', '2026-11-24 09:00 [an hour ago]'],
    ['Anna on 3 November: lunch', '2026-11-03 [on 3 November]'],
    ['Thursday last week', '2026-11-19 [Thursday last week]'],
    ['Anna last week', 'around 2026-11-18 [last week]'],
    ['a few weeks ago Anna', 'around 2026-11-03 [a few weeks ago]'],
    ['Anna tomorrow', 'ahead 2026-11-25 [tomorrow]'],
    ['Anna this Friday', 'ahead 2026-11-27 [this Friday]'],
  ])('«%s»', (text, day) => {
    expect(inShort(text, 'en')).toBe(day);
  });

  it('takes a date without a year for the nearer one', () => {
    const inJanuary = Temporal.ZonedDateTime.from('2027-01-10T10:00[Europe/London]');
    expect(readToldDay('Anna on 3 December', { now: inJanuary, language: 'en' })).toMatchObject({ day: '2026-12-03' });
  });

  it('takes a date without a year for the one that has been, when it did happen', () => {
    const called = { now, language: 'en', past: true } as const;
    expect(readToldDay('called Anna on 10 February', called)).toMatchObject({ is: 'day', day: '2026-02-10' });
    expect(readToldDay('called Anna tomorrow', called)).toMatchObject({ is: 'ahead', day: '2026-11-25' });
  });
});

describe('whatever is typed', () => {
  it('gives a day that is not ahead, within the text', () => {
    const words = fc.constantFrom(
      'Anna',
      'gisteren',
      'maandag',
      'vorige',
      'week',
      '3',
      'november',
      'om',
      '14:00',
      'last',
      'ago',
      'over',
      ',',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        const day = read(text, 'nl');
        if (day.is === 'day') expect(day.day <= now.toPlainDate().toString()).toBe(true);
        if (day.is !== 'day' && day.is !== 'ahead') return;
        expect(day.matched.from).toBeGreaterThanOrEqual(0);
        expect(day.matched.to).toBeLessThanOrEqual(text.length);
        expect(day.matched.from).toBeLessThanOrEqual(day.matched.to);
      }),
      { numRuns: 300 },
    );
  });
});
