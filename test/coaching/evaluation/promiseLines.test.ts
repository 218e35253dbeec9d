import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readPromise } from '../../../src/coaching/evaluation/promiseLines.ts';
import { isNone, linesOf } from '../../../src/domain/line/linesOf.ts';

const now = Temporal.ZonedDateTime.from('2026-11-24T15:15[Europe/Amsterdam]');

describe('the lines of an evaluation', () => {
  it.each([
    'geen',
    'Niets.',
    'niemand',
    'nee',
    'none',
    'Nobody',
    'no one',
    'nothing',
    'nog niemand',
    '-',
    'geen tips',
    'not yet',
  ])('«%s» is nothing', (text) => {
    expect(isNone(text)).toBe(true);
    expect(linesOf(text)).toEqual([]);
  });

  it.each(['geen idee of hij belt, maar probeer Anna', 'No problem getting in', 'Nienke'])(
    '«%s» is something',
    (text) => {
      expect(isNone(text)).toBe(false);
    },
  );

  it('leaves out bullets, numbers and empty lines', () => {
    expect(linesOf('- bel Piet\n\n2. lees het rapport\n• kijk bij TenneT')).toEqual([
      'bel Piet',
      'lees het rapport',
      'kijk bij TenneT',
    ]);
  });

  it('cuts at semicolons, and never at a comma', () => {
    expect(linesOf('send Tom the report, with the figures; call Els')).toEqual([
      'send Tom the report, with the figures',
      'call Els',
    ]);
  });

  it.each([
    ['het rapport sturen voor vrijdag', 'nl', 'het rapport sturen', '2026-11-27'],
    ['Send him my CV by Friday', 'en', 'Send him my CV', '2026-11-27'],
    ['cv mailen, uiterlijk 1 december', 'nl', 'cv mailen', '2026-12-01'],
    ['morgen bellen', 'nl', 'bellen', '2026-11-25'],
    ['Introduce me to Sanne next week', 'en', 'Introduce me to Sanne next week', '2026-12-04'],
  ] as const)('«%s» is due on the day it says', (line, language, what, byWhen) => {
    expect(readPromise(line, { now, language })).toEqual({ what, byWhen });
  });

  it('keeps a promise without a day, or about a day that was, as it is', () => {
    expect(readPromise('hem op de hoogte houden', { now, language: 'nl' })).toEqual({
      what: 'hem op de hoogte houden',
    });
    expect(readPromise('sturen waar we het gisteren over hadden', { now, language: 'nl' })).toEqual({
      what: 'sturen waar we het gisteren over hadden',
    });
  });
});
