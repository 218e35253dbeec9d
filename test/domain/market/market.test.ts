import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayAnswer } from '../../../src/domain/market/fitsQuestion.ts';
import { listedOrganisations, listedQuestions } from '../../../src/domain/market/listed.ts';
import { isSameOrganisation } from '../../../src/domain/market/sameOrganisation.ts';

describe('two organisations', () => {
  it.each([
    ['TenneT', 'Tennet BV', true],
    ['Tennet B.V.', 'TenneT TSO', true],
    ['Stedin', 'Stedin Groep', true],
    ['TenneT', 'Stedin', false],
    ['', 'Stedin', false],
  ])('%j and %j: one is %s', (one, other, same) => {
    expect(isSameOrganisation(one, other)).toBe(same);
  });

  it('are one or not, whichever is named first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(isSameOrganisation(one, other)).toBe(isSameOrganisation(other, one));
      }),
    );
  });

  it('stay one when one of them is written with its form', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{3,12}$/);
    fc.assert(
      fc.property(name, fc.constantFrom('BV', 'B.V.', 'N.V.', 'Ltd', 'Groep'), (one, form) => {
        expect(isSameOrganisation(one, `${one} ${form}`)).toBe(true);
      }),
    );
  });
});

describe('what is told of the market', () => {
  it('is taken apart into organisations', () => {
    expect(listedOrganisations('TenneT, Alliander en Stedin.\n- Gasunie')).toEqual([
      'TenneT',
      'Alliander',
      'Stedin',
      'Gasunie',
    ]);
  });

  it('is taken apart into questions', () => {
    expect(listedQuestions('Who decides? What do they pay?\nwho is new')).toEqual([
      'Who decides?',
      'What do they pay?',
      'who is new',
    ]);
  });
});

describe('a question', () => {
  const nobody = { organisation: null, role: null, interests: null, notes: null };
  it('fits whoever works where it is about, and nobody of whom nothing is known', () => {
    expect(mayAnswer('Wie beslist er bij TenneT?', { ...nobody, organisation: 'Tennet BV' })).toBe(true);
    expect(mayAnswer('Wie beslist er bij TenneT?', { ...nobody, organisation: 'Stedin' })).toBe(false);
    expect(mayAnswer('Wie beslist er bij TenneT?', nobody)).toBe(false);
  });
});

it.each([
  [
    'Bank of England, University of Oxford, Department of Energy, Johnson & Johnson, Inc.',
    ['Bank of England', 'University of Oxford', 'Department of Energy', 'Johnson & Johnson, Inc'],
  ],
  ['Ministerie van Economische Zaken en Klimaat', ['Ministerie van Economische Zaken en Klimaat']],
  ['TenneT, Stedin en Alliander', ['TenneT', 'Stedin', 'Alliander']],
  ['TenneT of de Gasunie', ['TenneT', 'de Gasunie']],
  ['TenneT of Stedin', ['TenneT', 'Stedin']],
])('«%s» are %j', (text, names) => {
  expect(listedOrganisations(text)).toEqual(names);
});
