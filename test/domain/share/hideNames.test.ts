import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hidingNames } from '../../../src/domain/share/hideNames.ts';
import { initials } from '../../../src/domain/share/initials.ts';

const people = ['Anna de Wit', 'Piet Jansen', 'René van der Meer', 'Will Bos', 'Aunt May', 'de Boer', 'Jo'].map(
  (name) => ({
    name,
    label: `${name[0]?.toUpperCase()}.`,
  }),
);
const hide = hidingNames(people);

describe('the names of others', () => {
  it.each([
    ['Spoke to Anna de Wit about Piet.', 'Spoke to A. about P.'],
    ['anna zei dat PIET JANSEN wegging', 'A. zei dat P. wegging'],
    ['Anna’s idea and Piets laptop, De Wit’s team', 'A.’s idea and P.’s laptop, De A.’s team'],
    ['Rene van der Meer, Van der Meer en rené', 'R., Van der R. en R.'],
    ['I will ask Will', 'I will ask W.'],
    ['De Boer kent de weg', 'D. kent de weg'],
    ['My aunt knows May in may', 'My aunt knows A. in may'],
    ['Annabel and Pieter are others', 'Annabel and Pieter are others'],
    ['jo, Jo', 'jo, J.'],
    ['', ''],
  ])('go out of «%s»', (text, hidden) => {
    expect(hide(text)).toBe(hidden);
  });

  it('go with the addresses and numbers they are reached at', () => {
    const reached = hidingNames([{ name: 'Bea Bloom', label: 'B.', email: 'bea@x.nl', phone: '06-123' }]);
    expect(reached('Mail bea@x.nl or ring 06-123')).toBe('Mail … or ring …');
  });

  it('never stay whole, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...people.map(({ name }) => name)), fc.string())), (parts) => {
        const hidden = hide(parts.join(' '));
        for (const name of ['Anna de Wit', 'Piet Jansen']) expect(` ${hidden} `).not.toContain(` ${name} `);
      }),
    );
  });

  it('go out of a long text at once', () => {
    const many = Array.from({ length: 600 }, (_, at) => ({ name: `Anna${at} de Wit${at}`, label: 'A.' }));
    const started = performance.now();
    hidingNames(many)('anna de wit van der anna '.repeat(4000));
    hidingNames(many)('a'.repeat(100_000));
    hidingNames(many)("a'".repeat(50_000));
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe('an initial', () => {
  it('tells two with the same letter apart', () => {
    const all = initials(['Anna', 'Piet', 'ahmed', '123'].map((name) => ({ id: name, name })));
    expect([...all.values()]).toEqual(['A.', 'P.', 'A. (2)', '?.']);
  });
});

it.each([
  ['Anna Jansen-de Vries', 'Jansen gaf een tip', 'X. gaf een tip'],
  ['Marie-Claire Kok', 'Marie belde', 'X. belde'],
  ['Jan de Boer', 'met jan gesproken', 'met X. gesproken'],
  ['İpek Yılmaz', 'Yilmaz zei', 'X. zei'],
  ['Øyvind Strøm', 'Oyvind belde', 'X. belde'],
])('%s is not read in «%s»', (name, text, hidden) => {
  expect(hidingNames([{ name, label: 'X.' }])(text)).toBe(hidden);
});

it.each(['06-12345678', '06 12 34 56 78', '+31612345678', '0031 6 1234 5678'])(
  'nor is a number, however it is written: %s',
  (typed) => {
    const hide = hidingNames([{ name: 'Jan de Boer', label: 'J.', phone: '+31 6 12345678', email: 'Jan@Boer.nl' }]);
    expect(hide(`bel ${typed} of mail jan@boer.nl`)).toBe('bel … of mail …');
  },
);
