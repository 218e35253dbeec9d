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
    'niemand anders',
    'Nobody else',
    'No, that was all.',
    'nee dat waren ze',
    'alleen die drie',
    '-',
    'geen tips',
    'not yet',
    'niks volgens mij',
    'nothing that I know of',
    'Niets hoor geloof ik',
  ])('«%s» is nothing', (text) => {
    expect(isNone(text)).toBe(true);
    expect(linesOf(text)).toEqual([]);
  });

  it.each([
    'geen idee of hij belt, maar probeer Anna',
    'No problem getting in',
    'Nienke',
    'alleen haar baas',
    'only her colleague Priya',
    'Just those Anna',
  ])('«%s» is something', (text) => {
    expect(isNone(text)).toBe(false);
  });

  it('leaves out bullets, numbers and empty lines', () => {
    expect(linesOf('- bel Piet\n\n2. lees het rapport\n• kijk bij TenneT')).toEqual([
      'bel Piet',
      'lees het rapport',
      'kijk bij TenneT',
    ]);
  });

  it.each([
    ['I’ll send Tom the report by Friday, and I’ll call Els', ['I’ll send Tom the report by Friday', 'I’ll call Els']],
    ["I'll call Tom, Els and Kees and I will write to Anna.", ["I'll call Tom, Els and Kees", 'I will write to Anna.']],
    ['ik stuur Tom het rapport en ik bel Els in januari', ['ik stuur Tom het rapport', 'ik bel Els in januari']],
    ['Ik bel Tom. Ik mail Els.', ['Ik bel Tom', 'Ik mail Els.']],
    ['She’ll ask her manager, he will send me the list', ['She’ll ask her manager', 'he will send me the list']],
  ])('takes apart what each says by whom: «%s»', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it.each([
    'Ik stuur Tom het rapport, en als hij wil kom ik langs',
    'Ik mail hem en ik ben benieuwd',
    'Ask Tom and I should read the report',
    'bel Tom, en vraag naar Els',
  ])('leaves whole what may be one thing: «%s»', (text) => {
    expect(linesOf(text)).toEqual([text]);
  });

  it('cuts at semicolons, and at no other comma', () => {
    expect(linesOf('send Tom the report, with the figures; call Els')).toEqual([
      'send Tom the report, with the figures',
      'call Els',
    ]);
  });
});
