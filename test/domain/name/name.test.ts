import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, matchName, type Named, type NameMatch, nearNames } from '../../../src/domain/name/name.ts';
import { longestNamePrefix } from '../../../src/domain/name/namePrefix.ts';

const people = named(
  'Piet Jansen',
  'Piet de Jong',
  'Renée van der Meer',
  'Anna de Wit',
  'Anna Bakker',
  'Kees van Dijk',
  'Sanne',
  'Erik Bos',
  'Janneke Vis',
  "Gerard 't Hooft",
  'Jan-Willem Smit',
  'Søren Weiß',
  'Marieke van den Berg',
);

function named(...names: string[]): Named[] {
  return names.map((name, at) => ({ id: String(at), name }));
}

function who(match: NameMatch<Named> | undefined): string[] {
  if (!match || match.is === 'none') return [];
  return match.is === 'one' ? [match.contact.name] : match.contacts.map(({ name }) => name);
}

describe('a folded name', () => {
  it.each([
    ['Renée van der Meer', 'renee van der meer'],
    ['ĲSBRAND', 'ijsbrand'],
    ['Weiß', 'weiss'],
    ['Søren Ågård', 'soren agard'],
    ["  Jan-Willem  O'Brien ", 'jan willem o brien'],
    ['Łukasz Çelik', 'lukasz celik'],
    ['van de Meer, R.', 'van de meer r'],
  ])('«%s» is «%s»', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('stays the same when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => foldName(foldName(name)) === foldName(name)),
      { numRuns: 500 },
    );
  });
});

describe('a typed name', () => {
  it.each<[string, ...string[]]>([
    ['piet jansen', 'Piet Jansen'],
    ['piet j', 'Piet Jansen', 'Piet de Jong'],
    ['piet ja', 'Piet Jansen'],
    ['jansen', 'Piet Jansen'],
    ['dr. Jansen', 'Piet Jansen'],
    ['P. Jansen', 'Piet Jansen'],
    ['renee vd meer', 'Renée van der Meer'],
    ['Renee v.d. Meer', 'Renée van der Meer'],
    ['renee meer', 'Renée van der Meer'],
    ['de Wit', 'Anna de Wit'],
    ['Kees van de Dijk', 'Kees van Dijk'],
    ['vd berg', 'Marieke van den Berg'],
    ["'t Hooft", "Gerard 't Hooft"],
    ['Janwillem Smit', 'Jan-Willem Smit'],
    ['soren weiss', 'Søren Weiß'],
    ['Anna', 'Anna de Wit', 'Anna Bakker'],
    ['Sanne', 'Sanne'],
    ['Piet Jansne', 'Piet Jansen'],
    ['Pite Jansen', 'Piet Jansen'],
    ['Eric Bos', 'Erik Bos'],
    ['Piet'.toUpperCase(), 'Piet Jansen', 'Piet de Jong'],
  ])('«%s» means %s', (typed, ...meant) => {
    expect(who(matchName(typed, people))).toEqual(meant);
  });

  it.each([
    'Anna Jansen',
    'Anne Bakker',
    'Jan Vis',
    'Kees Jansen',
    'Sanne de Boer',
    'Anna van Wit',
    'p',
    '',
    '  ',
    '🐝',
  ])('«%s» means nobody', (typed) => {
    expect(who(matchName(typed, people))).toEqual([]);
  });

  it('means the one with that very name, though others begin with it', () => {
    expect(who(matchName('anna', named('Anna de Wit', 'Anna')))).toEqual(['Anna']);
    expect(who(matchName('Piet van den Berg', named('Piet van der Berg', 'Piet van den Berg')))).toEqual([
      'Piet van den Berg',
    ]);
  });

  it('means both when two have the same name', () => {
    expect(who(matchName('anna de wit', named('Anna de Wit', 'Anna de Wit')))).toHaveLength(2);
  });

  it('always means the contact with that name', () => {
    const letters = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((name) => name.trim() !== '');
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 4 }), (name, others) =>
        who(matchName(name, named(name, ...others))).includes(name),
      ),
      { numRuns: 500 },
    );
  });
});

describe('a new name', () => {
  it.each<[string, ...string[]]>([
    ['Anne Bakker', 'Anna Bakker'],
    ['Jan Vis', 'Janneke Vis'],
    ['Sanne de Boer', 'Sanne'],
    ['Bos Erik', 'Erik Bos'],
    ['Pieter Jansen', 'Piet Jansen'],
    ['Anna Jansen'],
    ['Joop Groen'],
  ])('«%s» lies near %s', (typed, ...near) => {
    expect(nearNames(typed, people).map(({ name }) => name)).toEqual(near);
  });

  it('is looked at quickly and without failing, however long', () => {
    for (const unit of ['a', ' ', 'Anna ', 'van ', '\ud800', "'"]) {
      const long = unit.repeat(100_000);
      const begun = performance.now();
      matchName(long, named(long, 'Anna'));
      nearNames(long, people);
      longestNamePrefix(long, people);
      expect(performance.now() - begun).toBeLessThan(1500);
    }
  });
});
