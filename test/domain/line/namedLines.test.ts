import { describe, expect, it } from 'vitest';
import { readNamed } from '../../../src/domain/line/namedLines.ts';

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
    ['I should talk to Priya Nair', { name: 'Priya Nair', clear: true }],
    ['alleen mn oude baas Kees Vermeulen', { name: 'Kees Vermeulen', clear: true }],
    ['nou, Youssef el Amrani', { name: 'Youssef el Amrani', clear: true }],
    ['Dr. Anna de Wit', { name: 'Anna de Wit', clear: true }],
    ['Dr. Bos at TenneT', { name: 'Dr. Bos', clear: true, organisation: 'TenneT' }],
    ['A. de Wit', { name: 'A. de Wit', clear: true }],
    [
      'Joke de Vries, she used to run comms at Ymere',
      { name: 'Joke de Vries', clear: true, role: 'used to run comms', organisation: 'Ymere' },
    ],
    ['Anna de Wit, anna@tennet.nl', { name: 'Anna de Wit', clear: true, email: 'anna@tennet.nl' }],
    [
      'Anna de Wit (TenneT, 06-12345678), e-mail: anna@tennet.nl.',
      { name: 'Anna de Wit', clear: true, organisation: 'TenneT', email: 'anna@tennet.nl', phone: '06-12345678' },
    ],
    ['Anna de Wit (+31 (0)6 12345678)', { name: 'Anna de Wit', clear: true, phone: '+31 (0)6 12345678' }],
    ['Anna de Wit, plan 2024-2028', { name: 'Anna de Wit', clear: true, role: 'plan 2024-2028' }],
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
    [
      'Pieter Smit at Aedes (social housing stock) and Fatima El Amrani from the Amsterdam tenants club, as I said',
      [
        { name: 'Pieter Smit', organisation: 'Aedes', about: 'social housing stock' },
        { name: 'Fatima El Amrani', organisation: 'Amsterdam tenants club' },
      ],
    ],
    [
      'Saskia de Boer (HR bij Rijkswaterstaat), Pieter-Jan Hofstra, die doet iets met dijken bij waterschap Rivierenland',
      [
        { name: 'Saskia de Boer', role: 'HR', organisation: 'Rijkswaterstaat' },
        { name: 'Pieter-Jan Hofstra', about: 'iets met dijken', organisation: 'waterschap Rivierenland' },
      ],
    ],
    [
      'Jan Smit, directeur van Ajax en Eva Mol',
      [{ name: 'Jan Smit', role: 'directeur', organisation: 'Ajax' }, { name: 'Eva Mol' }],
    ],
    [
      'Anna de Wit at TenneT, she knows the market. And Bob Smit.',
      [{ name: 'Anna de Wit', organisation: 'TenneT', about: 'the market' }, { name: 'Bob Smit' }],
    ],
    [
      'Marie Curie (Sorbonne), Albert Einstein - ETH Zurich; and Lise',
      [
        { name: 'Marie Curie', organisation: 'Sorbonne' },
        { name: 'Albert Einstein', organisation: 'ETH Zurich' },
        { name: 'Lise' },
      ],
    ],
    [
      'Anna de Wit at TenneT. Bob Smit at Shell.',
      [
        { name: 'Anna de Wit', organisation: 'TenneT' },
        { name: 'Bob Smit', organisation: 'Shell' },
      ],
    ],
    [
      'A. de Wit at TenneT B.V. Bob Smit at St. Pieter. Dr. Els Bos',
      [
        { name: 'A. de Wit', organisation: 'TenneT B.V' },
        { name: 'Bob Smit', organisation: 'St. Pieter' },
        { name: 'Els Bos' },
      ],
    ],
    [
      'zijn collega Anna de Wit van TenneT, en ook Bob',
      [{ name: 'Anna de Wit', organisation: 'TenneT' }, { name: 'Bob' }],
    ],
    [
      'Tom van den Berg bij de VNG, en ze noemde ook nog ene Ilse van de provincie',
      [
        { name: 'Tom van den Berg', organisation: 'VNG' },
        { name: 'Ilse', organisation: 'provincie' },
      ],
    ],
    [
      'ze noemde Henk Vos (Eneco), Marije Bos van Alliander en Tom',
      [{ name: 'Henk Vos', organisation: 'Eneco' }, { name: 'Marije Bos', organisation: 'Alliander' }, { name: 'Tom' }],
    ],
    [
      'Anna de Wit at TenneT. She knows a lot about the grid, she will introduce me. Bob Smit works at Shell',
      [
        { name: 'Anna de Wit', organisation: 'TenneT', about: 'the grid', introduces: true },
        { name: 'Bob Smit', organisation: 'Shell' },
      ],
    ],
    ['Mr. Smith at Shell and Mrs. Jones', [{ name: 'Mr. Smith', organisation: 'Shell' }, { name: 'Mrs. Jones' }]],
    ['Dr. Anna de Wit, Prof. dr. Bob Smit', [{ name: 'Anna de Wit' }, { name: 'Bob Smit' }]],
    [
      'Anna de Wit, TenneT, she knows the market',
      [{ name: 'Anna de Wit', organisation: 'TenneT', about: 'the market' }],
    ],
    [
      'Anna de Wit at Bakker & Zoon, she knows all about boats; Bob Smit too',
      [{ name: 'Anna de Wit', organisation: 'Bakker & Zoon', about: 'boats' }, { name: 'Bob Smit' }],
    ],
    [
      'Anna de Wit at TenneT who works on the grid, and Bob Smit at Shell and he knows solar',
      [
        { name: 'Anna de Wit', organisation: 'TenneT', about: 'the grid' },
        { name: 'Bob Smit', organisation: 'Shell', about: 'solar' },
      ],
    ],
    ['Sanne Vos (TenneT), Bart', [{ name: 'Sanne Vos', organisation: 'TenneT' }, { name: 'Bart' }]],
    [
      'Anna de Wit anna@tennet.nl en Bob Smit, 06 1234 5678',
      [
        { name: 'Anna de Wit', email: 'anna@tennet.nl' },
        { name: 'Bob Smit', phone: '06 1234 5678' },
      ],
    ],
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

  it.each([
    ['Piet: Eva Mol at TenneT; Anna: Jan Smit', ['Eva Mol (TenneT) via Piet', 'Jan Smit via Anna']],
    ['Piet: Eva Mol bij TenneT, Anna: Jan Smit', ['Eva Mol (TenneT) via Piet', 'Jan Smit via Anna']],
    ['van Piet Jansen: Eva Mol en Ad Bos', ['Eva Mol via Piet Jansen', 'Ad Bos via Piet Jansen']],
    ['Kim Yilmaz en Anna noemde: Jan Smit', ['Kim Yilmaz', 'Jan Smit via Anna']],
    ['piet: eva mol', ['eva mol via piet']],
    [
      'ik moest praten met Sanne Bakker van de gemeente Arnhem en met Youssef el Amrani, die zit bij bureau Stroom',
      ['Sanne Bakker (gemeente Arnhem)', 'Youssef el Amrani (bureau Stroom)'],
    ],
    [
      'I should talk to her old colleague Priya Nair who does features at Monocle, and Dan Okafor (Guardian)',
      ['Priya Nair (Monocle)', 'Dan Okafor (Guardian)'],
    ],
    ['Piet: weet veel van dijken', ['Piet']],
  ])('«%s» tells before the colon who of the known people named them', (line, people) => {
    const known = ['Piet Jansen', 'Anna Bos'].map((name, at) => ({ id: String(at), name }));
    const short = readNamed(line, known).map(
      ({ name, organisation, via }) => name + (organisation ? ` (${organisation})` : '') + (via ? ` via ${via}` : ''),
    );
    expect(short).toEqual(people);
  });

  it('takes nobody from «niemand»', () => {
    expect(readNamed('Niemand')).toEqual([]);
  });
});
