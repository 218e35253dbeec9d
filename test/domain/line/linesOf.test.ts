import { describe, expect, it } from 'vitest';
import { isNone, linesOf } from '../../../src/domain/line/linesOf.ts';

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
});
