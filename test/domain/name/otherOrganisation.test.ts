import { describe, expect, it } from 'vitest';
import { isOtherOrganisation } from '../../../src/domain/name/otherOrganisation.ts';

describe('two organisations', () => {
  it.each([
    ['TenneT', 'Stedin'],
    ['gemeente Utrecht', 'gemeente Leiden'],
  ])('«%s» and «%s» are different', (one, other) => {
    expect(isOtherOrganisation(one, other)).toBe(true);
  });

  it.each([
    ['TenneT', 'tennet'],
    ['Stedin', 'Stedin Netbeheer B.V.'],
    ['the Sorbonne', 'Sorbonne'],
    ['VNG', 'Vereniging van Nederlandse Gemeenten'],
    ['UvA', 'Universiteit van Amsterdam'],
    ['Rijkswaterstaat', null],
    ['', 'TenneT'],
  ])('«%s» and «%s» may be one', (one, other) => {
    expect(isOtherOrganisation(one, other)).toBe(false);
  });
});
