import { describe, expect, it } from 'vitest';
import { readDay, readEnd } from '../../../src/domain/when/readDay.ts';
import { readSpan } from '../../../src/domain/when/readSpan.ts';
import { typedAt } from './read.ts';

type Row = readonly [text: string, day: string];

/** By when something is promised, or until when it is quiet; typed on Tuesday 24 November 2026, at ten. */
const rows: Readonly<Record<'nl' | 'en', readonly Row[]>> = {
  nl: [
    ['vrijdag', '2026-11-27'],
    ['vóór vrijdag', '2026-11-27'],
    ['uiterlijk vrijdag 17:00', '2026-11-27'],
    ['tot en met vrijdag', '2026-11-27'],
    ['vrijdagochtend', '2026-11-27'],
    ['volgende week dinsdag', '2026-12-01'],
    ['morgen', '2026-11-25'],
    ['vanavond', '2026-11-24'],
    ['eind van de dag', '2026-11-24'],
    ['voor 1 december', '2026-12-01'],
    ['1/12', '2026-12-01'],
    ['de 15e', '2026-12-15'],
    ['tot 1 januari', '2027-01-01'],
    ['deze week', '2026-11-27'],
    ['voor het weekend', '2026-11-27'],
    ['dit weekend', '2026-11-29'],
    ['begin volgende week', '2026-11-30'],
    ['volgende week', '2026-12-04'],
    ['eind volgende week', '2026-12-04'],
    ['week 50', '2026-12-11'],
    ['deze maand', '2026-11-30'],
    ['eind van de maand', '2026-11-30'],
    ['half december', '2026-12-15'],
    ['begin januari', '2027-01-01'],
    ['volgende maand', '2026-12-31'],
    ['december', '2026-12-31'],
    ['voor de kerst', '2026-12-24'],
    ['eind van het jaar', '2026-12-31'],
    ['tot het nieuwe jaar', '2027-01-01'],
    ['binnen drie dagen', '2026-11-27'],
    ['over twee weken', '2026-12-08'],
    ['2 weken', '2026-12-08'],
    ['een maand', '2026-12-24'],
    ['stuur hem mijn cv voor vrijdag', '2026-11-27'],
    ['ik bel Anna volgende week terug', '2026-12-04'],
  ],
  en: [
    ['by Friday', '2026-11-27'],
    ['until Friday', '2026-11-27'],
    ['till 1 December', '2026-12-01'],
    ['by noon tomorrow', '2026-11-25'],
    ['EOD', '2026-11-24'],
    ['this week', '2026-11-27'],
    ['end of next week', '2026-12-04'],
    ['Monday week', '2026-12-07'],
    ['by the weekend', '2026-11-27'],
    ['by the end of the month', '2026-11-30'],
    ['mid December', '2026-12-15'],
    ['before Christmas', '2026-12-24'],
    ['until the new year', '2027-01-01'],
    ['June', '2027-06-30'],
    ['in two weeks', '2026-12-08'],
    ['a fortnight', '2026-12-08'],
    ['within three days', '2026-11-27'],
    ['send her my CV by Friday', '2026-11-27'],
  ],
};

describe.each(['nl', 'en'] as const)('by when, in %s', (language) => {
  it.each(rows[language])('%j is %s', (text, day) => {
    expect(readDay(text, typedAt(undefined, language))).toBe(day);
  });
});

describe('by when', () => {
  it.each([
    ...['zsm', 'ooit', 'geen idee', 'maandag of dinsdag', 'elke vrijdag', 'niet vrijdag', 'over een paar dagen'],
    ...[
      'na kerst',
      'na het weekend',
      'mail het rapport',
      'stuur 2 artikelen',
      'bel May',
      '31 februari',
      'di 2 december',
    ],
    ...['soon', 'asap', 'in a few days', 'Monday or Tuesday', 'no deadline', 'call June', 'whenever', ''],
  ])('%j names no day', (text) => {
    expect(readDay(text, typedAt())).toBeUndefined();
  });

  it('a week ends on its Friday, and said at the weekend it is the next', () => {
    expect(readDay('deze week', typedAt('2026-11-27T23:50'))).toBe('2026-11-27');
    expect(readDay('deze week', typedAt('2026-11-28T00:10'))).toBe('2026-12-04');
  });

  it('a month or a day that is over is the next one', () => {
    expect(readDay('half december', typedAt('2026-12-15T09:00'))).toBe('2026-12-15');
    expect(readDay('half december', typedAt('2026-12-16T09:00'))).toBe('2027-12-15');
    expect(readDay('de 15e', typedAt('2026-12-16T09:00'))).toBe('2027-01-15');
    expect(readDay('eind februari', typedAt('2028-01-05T09:00'))).toBe('2028-02-29');
  });
});

describe('how long', () => {
  it.each([
    ['2 weken', 14],
    ['een week', 7],
    ['ongeveer drie weken', 21],
    ['10 dagen', 10],
    ['anderhalve maand', 45],
    ['een half jaar', 182],
    ['een maand', 30],
    ['two weeks', 14],
    ['a fortnight', 14],
    ['half a year', 182],
    ['1.5 weeks', 10],
    ['a month', 30],
  ])('%j is %i days', (text, days) => {
    expect(readSpan(text, 'nl')).toBe(days);
  });

  it.each([
    ...['een paar dagen', 'een week of twee', '1 à 2 weken', '2-3 weken', 'two or three weeks', 'a couple of weeks'],
    ...[
      '2 weken en 3 dagen',
      '0 dagen',
      '-3 dagen',
      '100000 weken',
      'twee uur',
      'tot vrijdag',
      'volgende week',
      'week',
      '',
    ],
  ])('%j is no length', (text) => {
    expect(readSpan(text, 'nl')).toBeUndefined();
  });
});

describe('until when', () => {
  it.each([
    ['2 weken', '2026-12-08'],
    ['over twee weken', '2026-12-08'],
    ['week', '2026-12-01'],
    ['maandje', '2026-12-24'],
    ['tot vrijdag', '2026-11-27'],
    ['t/m vrijdag', '2026-11-28'],
    ['tot en met vrijdag', '2026-11-28'],
    ['through Friday', '2026-11-28'],
    ['deze week', '2026-11-30'],
    ['volgende week', '2026-12-07'],
    ['tot volgende week', '2026-11-30'],
    ['t/m volgende week', '2026-12-07'],
    ['dit weekend', '2026-11-30'],
    ['tot het weekend', '2026-11-28'],
    ['week 50', '2026-12-14'],
    ['december', '2027-01-01'],
    ['tot december', '2026-12-01'],
    ['until December', '2026-12-01'],
    ['tot eind december', '2026-12-31'],
    ['tot half december', '2026-12-15'],
    ['tot 3 januari', '2027-01-03'],
    ['until the new year', '2027-01-01'],
  ])('%j is over on %s', (text, day) => {
    expect(readEnd(text, typedAt())).toBe(day);
  });

  it.each(['tot na de vakantie', 'een paar dagen', 'till after the weekend', 'tot ooit', ''])(
    '%j has no end',
    (text) => {
      expect(readEnd(text, typedAt())).toBeUndefined();
    },
  );
});
