import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContactChange, contactFields, readContactValue } from '../../../src/domain/contact/contactField.ts';
import { readContactLine } from '../../../src/domain/contact/contactLine.ts';
import { readChanges, writeChanges } from '../../../src/domain/contact/contactWords.ts';
import { circleCode } from '../../../src/domain/contact/readCircles.ts';
import { circles } from '../../../src/method/circles.ts';
import { dutch } from '../../../src/texts/dutch.ts';
import { english } from '../../../src/texts/english.ts';

const contacts = ['Anna de Wit', 'Piet Jansen', 'Kees van Dijk', 'Jan Bakker'].map((name, at) => ({
  id: String(at),
  name,
}));
const read = (line: string) => readContactLine(line, contacts);
/** A reading in short: what, who, and each field with its words. */
function short(line: string): string {
  const told = read(line);
  if (told.is === 'merge') return `merge ${told.names.join(' | ')}${told.secondStays ? ' (second)' : ''}`;
  if (told.is === 'unclear') return `unclear ${told.name} | ${told.rest}`;
  return [told.is, told.name, ...told.changes.map(({ field, value }) => `${field}=${value}`)].join(' | ');
}

describe('a line behind /contact', () => {
  it.each([
    ['Anna', 'person | Anna'],
    ['anna wit', 'person | anna wit'],
    ['Anna Bakker', 'person | Anna Bakker'],
    ['anna bakker', 'person | anna bakker'],
    ['Bea Bos', 'person | Bea Bos'],
    ['Jan Buurman', 'person | Jan Buurman'],
    ['Jan Tel', 'person | Jan Tel'],
  ])('«%s» names somebody', (line, expected) => {
    expect(short(line)).toBe(expected);
  });

  it.each([
    ['Anna: u', 'person | Anna | address=u'],
    ['anna: je', 'person | anna | address=je'],
    ['anna u', 'person | anna | address=u'],
    ['Anna e-mail anna@x.nl', 'person | Anna | email=anna@x.nl'],
    ['anna e-mail anna@x.nl', 'person | anna | email=anna@x.nl'],
    ['Anna anna@x.nl', 'person | Anna | email=anna@x.nl'],
    ['Anna 06-12345678', 'person | Anna | phone=06-12345678'],
    ['Anna works at TenneT', 'person | Anna | organisation=TenneT'],
    ['Anna organisatie TenneT', 'person | Anna | organisation=TenneT'],
    ['Anna werkt bij TenneT als adviseur', 'person | Anna | organisation=TenneT | role=adviseur'],
    ['Piet zit nu bij KPN', 'person | Piet | organisation=KPN'],
    ['kees van dijk organisatie gemeente Utrecht', 'person | kees van dijk | organisation=gemeente Utrecht'],
    ["Anna kring oud-collega's", "person | Anna | circle=oud-collega's"],
    ['Anna oud-collega', 'person | Anna | circle=oud-collega'],
    ['Anna niet meer oud-collega', 'person | Anna | circle=niet meer oud-collega'],
    ['Anna nooit', 'person | Anna | state=nooit'],
    ['Anna elke twee maanden', 'person | Anna | cadence=elke twee maanden'],
    ['Anna heet eigenlijk Anna de Witte', 'person | Anna | name=Anna de Witte'],
    ['Piet speaks Dutch', 'person | Piet | language=Dutch'],
    ['Anna houdt van zeilen, bergen', 'person | Anna | interests=zeilen, bergen'],
    ['Anna houdt van zeilen, mail liever niet', 'person | Anna | interests=zeilen, mail liever niet'],
    ['Anna tel 06 12345678, e-mail a@x.nl', 'person | Anna | phone=06 12345678 | email=a@x.nl'],
    ['Anna: owes me a book', 'person | Anna | notes=owes me a book'],
    ['Kees: https://x.nl', 'person | Kees | notes=https://x.nl'],
    ['Anna e-mail', 'person | Anna | email='],
    ['Anna, TenneT', 'person | Anna | organisation=TenneT'],
    [
      'Anna is a friend, works at TenneT, birthday 3 may',
      'person | Anna | circle=friend | organisation=TenneT | notes=birthday 3 may',
    ],
    ['anna is mijn buurvrouw', 'person | anna | circle=buurvrouw'],
    ['Anna is een van mijn oud-collega’s', 'person | Anna | circle=oud-collega’s'],
    ['Piet is adviseur bij KPN', 'person | Piet | role=adviseur | organisation=KPN'],
    ['Anna is a friend, sings well', 'person | Anna | circle=friend | notes=sings well'],
    ['Anna jarig op 3 mei', 'person | Anna | notes=jarig op 3 mei'],
    ['Anna is a nice person, works at TenneT', 'person | Anna | notes=is a nice person | organisation=TenneT'],
  ])('«%s» tells something of somebody', (line, expected) => {
    expect(short(line)).toBe(expected);
  });

  it.each([
    ['add Bea Bos', 'add | Bea Bos'],
    ['toevoegen Bea Bos', 'add | Bea Bos'],
    ['voeg Bea Bos toe, oud-collega', 'add | Bea Bos | circle=oud-collega'],
    ['add Anna de Wit, TenneT, former colleague', 'add | Anna de Wit | circle=former colleague | organisation=TenneT'],
    ['toevoegen Bea Bos bij TenneT', 'add | Bea Bos | organisation=TenneT'],
    ['add Bea Bos (KPN), adviser', 'add | Bea Bos | organisation=KPN | role=adviser'],
    ['add Bea Bos, engineer, KPN', 'add | Bea Bos | role=engineer | organisation=KPN'],
    ['add Bea Bos, KPN, engineer, plays chess', 'add | Bea Bos | organisation=KPN | role=engineer | notes=plays chess'],
    ['add Bea bea@x.nl', 'add | Bea | email=bea@x.nl'],
    [
      'Bea is a friend, works at TenneT, birthday 3 may',
      'person | Bea | circle=friend | organisation=TenneT | notes=birthday 3 may',
    ],
    [
      'Bea Bos is een vriendin, werkt bij TenneT, jarig 3 mei',
      'person | Bea Bos | circle=vriendin | organisation=TenneT | notes=jarig 3 mei',
    ],
    ['bea is verhuisd', 'person | bea | notes=is verhuisd'],
    ['add Bea, jarig 3 mei', 'add | Bea | notes=jarig 3 mei'],
    ['Bea van TenneT', 'person | Bea | organisation=TenneT'],
    ['Bea Bos, adviseur bij KPN', 'person | Bea Bos | role=adviseur | organisation=KPN'],
    ['add', 'add | '],
  ])('«%s» adds somebody, with what is told of them', (line, expected) => {
    expect(short(line)).toBe(expected);
  });

  it.each([
    ['merge Anna de Wit and Anna Wit', 'merge Anna de Wit | Anna Wit'],
    ['samenvoegen Anna de Wit en Anna Wit', 'merge Anna de Wit | Anna Wit'],
    ['voeg Anna Wit samen met Anna de Wit', 'merge Anna Wit | Anna de Wit'],
    ['voeg Anna de Wit en Anna Wit samen', 'merge Anna de Wit | Anna Wit'],
    ['Anna de Wit samenvoegen met Piet', 'merge Anna de Wit | Piet'],
    ['merge Anna Wit into Anna de Wit', 'merge Anna Wit | Anna de Wit (second)'],
    ['merge Anna', 'merge Anna'],
    ['merge', 'merge '],
    ['merge Anna, Piet and Kees', 'merge Anna | Piet | Kees'],
  ])('«%s» puts people together', (line, expected) => {
    expect(short(line)).toBe(expected);
  });

  it.each([
    ['Anna is verhuisd', 'unclear Anna | is verhuisd'],
    ['Anna address Kerkstraat 1', 'unclear Anna | address Kerkstraat 1'],
  ])('«%s» says something of somebody that fits no field', (line, expected) => {
    expect(short(line)).toBe(expected);
  });

  it('takes the very name of somebody known as their name, whatever words are in it', () => {
    const odd = [{ id: '1', name: 'Jan u' }];
    expect(readContactLine('jan u', odd)).toEqual({ is: 'person', name: 'jan u', changes: [] });
  });

  it('never fails and never loses whose line it is, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (line) => {
        const told = read(line);
        const names = told.is === 'merge' ? told.names.join('') : told.name;
        expect(names.length).toBeLessThanOrEqual(line.length);
      }),
    );
  });
});

describe('what a field can be', () => {
  it.each([
    ['email', 'anna@x.nl', { email: 'anna@x.nl' }],
    ['email', 'anna at x', undefined],
    ['phone', '+31 (0)6 1234 5678', { phone: '+31 (0)6 1234 5678' }],
    ['phone', 'ask Piet', undefined],
    ['language', 'Engels', { language: 'en' }],
    ['language', 'constructor', undefined],
    ['address', 'formal', { address: 'u' }],
    ['address', 'hi', undefined],
    ['organisation', '  Ten\nneT ', { organisation: 'Ten neT' }],
    ['organisation', 'geen', { organisation: null }],
    ['notes', '', { notes: null }],
    ['name', '', undefined],
    ['cadence', 'every two months', { cadenceDays: 60 }],
    ['cadence', 'now and then', undefined],
    ['cadence', 'none', { cadenceDays: null }],
    ['state', 'nooit meer', { state: 'never' }],
    ['circle', 'klanten en leveranciers', { circles: { into: [{ code: 'clients-suppliers' }], outOf: [] } }],
    ['circle', 'koor en niet meer familie', { circles: { into: [{ name: 'koor' }], outOf: [{ code: 'family' }] } }],
    ['circle', 'geen', { circles: { into: [], outOf: [], clear: true } }],
  ] as const)('%s «%s»', (field, text, expected) => {
    expect(readContactValue(field, text, 'nl')).toEqual(expected);
  });

  it('knows every circle by what it is called on the screen, in both languages', () => {
    for (const texts of [english, dutch])
      for (const { code } of circles) expect(circleCode(texts[`contact.circle.${code}`])).toBe(code);
  });
});

describe('what was told, written down for a button', () => {
  const word = fc.constantFrom('TenneT', 'zeilen en bergen', 'Kerkstraat', 'hoofd netten', 'Anna');
  const free = fc.record({
    field: fc.constantFrom(...contactFields.filter((field) => !['state', 'address', 'organisation'].includes(field))),
    value: word,
  });
  const strict: fc.Arbitrary<ContactChange> = fc.constantFrom(
    { field: 'address', value: 'u' },
    { field: 'email', value: 'a@x.nl' },
    { field: 'state', value: 'never' },
    { field: 'organisation', value: 'KPN' },
  );
  it('is read back as it was told', () => {
    fc.assert(
      fc.property(strict, fc.option(strict), (one, two) => {
        const told = two ? [one, two] : [one];
        expect(readChanges(writeChanges(told))).toEqual(told);
      }),
    );
    fc.assert(
      fc.property(free, ({ field, value }) => {
        expect(readChanges(writeChanges([{ field, value }]))).toMatchObject([{ field, value }]);
      }),
    );
  });
});
