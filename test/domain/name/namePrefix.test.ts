import { describe, expect, it } from 'vitest';
import type { Named } from '../../../src/domain/name/name.ts';
import { longestNamePrefix } from '../../../src/domain/name/namePrefix.ts';

const people = named(
  'Piet Jansen',
  'Piet de Jong',
  'Renée van der Meer',
  'Anna de Wit',
  'Anna Bakker',
  'Kees van Dijk',
  'Sanne',
);

function named(...names: string[]): Named[] {
  return names.map((name, at) => ({ id: String(at), name }));
}

describe('the name a line begins with', () => {
  it.each<[string, string, string]>([
    ['Piet Jansen volgende week dinsdag over de markt', 'Piet Jansen', 'volgende week dinsdag over de markt'],
    ['piet jansen morgen 10u', 'piet jansen', 'morgen 10u'],
    ['Anna: lunch', 'Anna', 'lunch'],
    ['Renée vd Meer, dinsdag', 'Renée vd Meer', 'dinsdag'],
    ['Kees via Piet', 'Kees', 'via Piet'],
    ['Piet Jansen de volgende keer', 'Piet Jansen', 'de volgende keer'],
    ['Anna Bakker TenneT', 'Anna Bakker', 'TenneT'],
  ])('«%s»: «%s», then «%s»', (line, name, rest) => {
    expect(longestNamePrefix(line, people)).toMatchObject({ name, rest });
  });

  it.each(['Anna Jansen morgen', 'Sanne de Boer dinsdag', 'kees bakker dinsdag', 'onbekend', '', 'over Piet'])(
    '«%s» begins with nobody known',
    (line) => {
      expect(longestNamePrefix(line, people)).toBeUndefined();
    },
  );

  it('does not take "over" for the beginning of a surname', () => {
    expect(longestNamePrefix('Piet over werk', named('Piet Overman'))).toMatchObject({
      name: 'Piet',
      rest: 'over werk',
    });
  });
});
