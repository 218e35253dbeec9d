import { describe, expect, it } from 'vitest';
import { likeness, readNames, saysMore } from '../../../src/domain/name/sameName.ts';

const known = readNames(
  ['Jan de Vries', 'Piet', 'Janneke Jansen', 'Anna van den Berg'].map((name) => ({ id: name, name })),
);

describe('a name beside those that are known', () => {
  it('is exactly one of them, whatever its case and accents', () => {
    expect(likeness('ján de vries', known).exact.map(({ name }) => name)).toEqual(['Jan de Vries']);
  });

  it.each([
    ['J. de Vries', 'Jan de Vries'],
    ['Jan', 'Jan de Vries'],
    ['Piet Smit', 'Piet'],
    ['Anne van den Berg', 'Anna van den Berg'],
  ])('may be another spelling of one: «%s»', (name, like) => {
    const { exact, alike } = likeness(name, known);
    expect(exact).toEqual([]);
    expect(alike.map((each) => each.name)).toEqual([like]);
  });

  it.each(['Jaap de Vries', 'Kees', 'Jansje'])('is new when nobody would take it for another: «%s»', (name) => {
    expect(likeness(name, known)).toEqual({ exact: [], alike: [] });
  });

  it('says more than a first name alone', () => {
    expect([saysMore('Piet Smit', 'Piet'), saysMore('Piet', 'Piet Smit'), saysMore('Jan Smit', 'Piet')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
