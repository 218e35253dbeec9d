import { describe, expect, it } from 'vitest';
import { say } from '../../src/texts/say.ts';
import { keys, languages, samples, shapeOf, texts } from './shape.ts';

/** Whether one says je or u: English has no use for it. */
const ONLY_DUTCH = 'address';

/** What a text has filled in, as one line. */
function filledIn(text: string): string {
  const each = [...shapeOf(text)].filter(([name]) => name !== ONLY_DUTCH).map(([name, { is }]) => `${name} (${is})`);
  return each.toSorted().join(', ');
}

describe('the two languages', () => {
  it('have the same texts', () => {
    expect(keys.length).toBeGreaterThan(200);
    expect(Object.keys(texts.nl).toSorted()).toEqual(keys.toSorted());
  });

  it('have the same things filled in, in the same way', () => {
    const differing = keys.filter((key) => filledIn(texts.nl[key]) !== filledIn(texts.en[key]));
    expect(differing.map((key) => `${key}: ${filledIn(texts.nl[key])} ≠ ${filledIn(texts.en[key])}`)).toEqual([]);
  });
});

describe.each(languages)('in %s', (language) => {
  it('every text can be said in every way it has', () => {
    const reader = { language, zone: 'Europe/Amsterdam' };
    const faults = keys.flatMap((key) => {
      const ways = samples(texts[language][key]).map((values) => say({ key, values }, reader));
      const broken = ways.filter((said) => /[{}]|undefined|\[object/u.test(said));
      return [...broken, ...(ways.every((said) => said.trim() === '') ? ['says nothing'] : [])].map(
        (fault) => `${key}: ${fault}`,
      );
    });
    expect(faults).toEqual([]);
  });
});
