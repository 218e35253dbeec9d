import { describe, expect, it } from 'vitest';
import { isNone, linesOf, readNamed } from '../../../src/coaching/evaluation/evaluationLines.ts';

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

describe('the people one was sent to', () => {
  it.each([
    ['Sanne de Vries', { name: 'Sanne de Vries', clear: true }],
    ['Sanne de Vries (TenneT)', { name: 'Sanne de Vries', clear: true, organisation: 'TenneT' }],
    ['Sanne de Vries, Alliander', { name: 'Sanne de Vries', clear: true, organisation: 'Alliander' }],
    ['Sanne de Vries, TenneT', { name: 'Sanne de Vries', clear: true, organisation: 'TenneT' }],
    [
      'Piet Bos at Alliander about the grid',
      { name: 'Piet Bos', clear: true, organisation: 'Alliander', about: 'the grid' },
    ],
    ['Anna from KPN', { name: 'Anna', clear: true, organisation: 'KPN' }],
    [
      'naar Ad Bos, hoofd inkoop bij Heineken',
      { name: 'Ad Bos', clear: true, organisation: 'Heineken', role: 'hoofd inkoop' },
    ],
    ['piet jansen', { name: 'piet jansen', clear: true }],
  ])('«%s» names one person', (line, person) => {
    expect(readNamed(line)).toEqual([person]);
  });

  it('hears that somebody would introduce', () => {
    expect(readNamed('Sanne de Vries, hij stelt me voor')).toEqual([
      { name: 'Sanne de Vries', clear: true, introduces: true },
    ]);
  });

  it('takes several names from one line', () => {
    expect(readNamed('Ad Bos, Kim Yilmaz en Joost van Dijk').map(({ name }) => name)).toEqual([
      'Ad Bos',
      'Kim Yilmaz',
      'Joost van Dijk',
    ]);
  });

  it.each([
    ['Sanne Vos, Bart Mulder bij Philips', [{ name: 'Sanne Vos' }, { name: 'Bart Mulder', organisation: 'Philips' }]],
    [
      'Tom Becker at Skanska, and her colleague Priya',
      [{ name: 'Tom Becker', organisation: 'Skanska' }, { name: 'Priya' }],
    ],
    [
      'Tom Becker (Skanska, civil works) en Els de Wit over laden',
      [
        { name: 'Tom Becker', organisation: 'Skanska, civil works' },
        { name: 'Els de Wit', about: 'laden' },
      ],
    ],
    ['Anna de Wit bij Bakker & Zoon', [{ name: 'Anna de Wit', organisation: 'Bakker & Zoon' }]],
    ['Ad Bos; Kim Yilmaz', [{ name: 'Ad Bos' }, { name: 'Kim Yilmaz' }]],
  ])('«%s» loses nobody', (line, people) => {
    expect(readNamed(line)).toEqual(people.map((person) => ({ ...person, clear: true })));
  });

  it('tells a second name behind a comma from an organisation', () => {
    expect(readNamed('Ad Bos, Kim Yilmaz').map(({ name }) => name)).toEqual(['Ad Bos', 'Kim Yilmaz']);
  });

  it.each(['haar collega van HR', 'iemand bij TenneT', 'someone in procurement'])(
    'does not take «%s» for a name',
    (line) => {
      expect(readNamed(line)[0]?.clear).toBe(false);
    },
  );

  it('takes nobody from «niemand»', () => {
    expect(readNamed('Niemand')).toEqual([]);
  });
});
