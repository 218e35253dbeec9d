import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn, readTold } from '../../../src/domain/told/told.ts';
import { inShort } from './toldInShort.ts';

const tells: readonly (readonly [string, ...string[]])[] = [
  ['Spoke to Anna', 'met Anna'],
  ['I spoke with Anna de Wit about solar', 'met Anna de Wit'],
  ['Had lunch with Bob and Carla yesterday', 'met Bob+Carla yesterday'],
  ['We had a nice coffee with Els and Rob today', 'met Els+Rob today'],
  ['I just called Anna', 'called Anna today'],
  ['Called Anna', 'called Anna'],
  ['Phoned Bob this morning', 'called Bob today'],
  ['Emailed Anna about the fair', 'written Anna'],
  ['I wrote to Anna', 'written Anna'],
  ['Sent Anna an email', 'written Anna'],
  ['Sent a message to Bob', 'written Bob'],
  ['Texted Bob', 'written Bob'],
  ['I met Anna', 'met Anna'],
  ['Met Anna at the fair', 'met Anna'],
  ['Met up with Anna', 'met Anna'],
  ['I met Anna at the fair this morning', 'met Anna today'],
  ['Yesterday I met Anna and Bob', 'met Anna+Bob yesterday'],
  ['Bumped into Rob at the station', 'met Rob'],
  ['Caught up with Els last night', 'met Els yesterday'],
  ["I've spoken to Anna", 'met Anna'],
  ['Talked to Anna on the phone', 'called Anna'],
  ['Had a call with Bob', 'called Bob'],
  ['Bob called me today', 'called Bob today'],
  ['Anna emailed me back', 'written Anna'],
  ['Spoke to Anna last week', 'met Anna'],
  ['Spoke to Anna Thursday', 'met Anna'],
  ['Met Anna, she knows Els', 'met Anna', 'Anna > Els'],
  ['My friend Jo put me in touch with Mark Li', 'Jo > Mark Li'],
  [
    'btw Anna sent me to Dan Brown (Guardian) and Ann Nair (Monocle)',
    'Anna > Dan Brown (Guardian)',
    'Anna > Ann Nair (Monocle)',
  ],
  ['Anna from TenneT suggested I talk to Rob', 'Anna > Rob'],
  ['Spoke to Anna and called Kees', 'met Anna', 'called Kees'],
  ["Visited Sarah O'Brien", "met Sarah O'Brien"],
  ['Spoke to Anna, she knows Piet at TenneT', 'met Anna', 'Anna > Piet (TenneT)'],
  ['Spoke to Anna who knows Piet at TenneT', 'met Anna', 'Anna > Piet (TenneT)'],
  ['Spoke to Anna. She knows Piet at TenneT. He knows Els.', 'met Anna', 'Anna > Piet (TenneT)', 'Piet > Els'],
  ['Spoke to Anna. She suggested I talk to Rob and she knows Piet', 'met Anna', 'Anna > Rob', 'Anna > Piet'],
  ['Anna suggested I talk to Rob', 'Anna > Rob'],
  ['Anna suggested that I should call Rob Smith about wind', 'Anna > Rob Smith: wind'],
  ['Anna told me to contact Rob at Shell', 'Anna > Rob (Shell)'],
  ['Anna recommended talking to Rob', 'Anna > Rob'],
  ['Anna recommended Rob', 'Anna > Rob'],
  ['Anna introduced me to Rob', 'Anna > Rob'],
  ['Anna will introduce me to Rob', 'Anna > Rob'],
  ['Anna put me in touch with Rob at the Bank of England', 'Anna > Rob (Bank of England)'],
  ['Anna gave me the number of Rob', 'Anna > Rob'],
  ['According to Anna I should call Rob', 'Anna > Rob'],
  ['Anna mentioned Rob from KPN', 'Anna > Rob (KPN)'],
  ['Thanked Anna for her time', 'thanked Anna'],
  ['Sent Anna a thank-you note', 'thanked Anna'],
  ['On Monday I spoke to Anna', 'met Anna'],
  ['Last Friday I met Anna', 'met Anna'],
  ['Anna knows Piet and Els at TenneT', 'Anna > Piet (TenneT)', 'Anna > Els (TenneT)'],
];

const tellsNothing = [
  'Should I call Anna?',
  'Did I call Anna',
  'I will meet Anna',
  'I have to call Anna',
  'I want to talk to Anna',
  'Call Anna',
  'I tried to call Anna',
  'I did not call Anna',
  "I haven't spoken to Anna",
  'Called Anna but no answer',
  'Called Anna, got her voicemail',
  'I spoke to Anna two years ago',
  'I always called Anna',
  'Anna said she called Kees',
  'Anna called Kees',
  'I saw Anna on LinkedIn',
  "I saw Anna's post",
  'Spoke to Dutch people',
  'Called HR',
  'Met Dutch colleagues',
  "Anna doesn't know Piet",
  'Does Anna know Piet?',
  'Maybe Anna knows Piet',
  'If Anna knows Piet, she will call',
  'Anna knows Piet well',
  'Anna might know Piet',
  'I know Piet at TenneT',
  'She knows Piet at TenneT',
  "Anna's husband knows Piet",
  'Lunch with Bob',
  'Thanks Anna',
  'Friday I will call Anna',
];

describe('what an English line tells', () => {
  it.each(tells)('«%s»', (line, ...told) => {
    expect(readTold(line).map(inShort)).toEqual(told);
  });

  it.each(tellsNothing)('nothing: «%s»', (line) => {
    expect(readTold(line)).toEqual([]);
  });

  it('leaves a pronoun alone that may mean someone else', () => {
    expect(readTold('Spoke to Anna about Piet, he knows Els').map(inShort)).toEqual(['met Anna']);
    expect(readTold('Spoke to Anna. Shall I call Bob? He knows Els').map(inShort)).toEqual(['met Anna']);
    expect(readTold('Spoke to Anna at Shell in Brussels, she knows Els').map(inShort)).toEqual([
      'met Anna',
      'Anna > Els',
    ]);
  });

  it('keeps the sentence itself with the touch', () => {
    expect(readTold('Hello. Spoke to Anna about solar.')).toEqual([
      {
        is: 'touch',
        names: ['Anna'],
        kind: 'met',
        text: 'Spoke to Anna about solar.',
        own: 'spoke to Anna about solar',
      },
    ]);
  });
});

describe('what else a line says of it', () => {
  it('tells who was in touch with whom', () => {
    expect(readTold('Bob called me')).toMatchObject([{ kind: 'called', direction: 'in' }]);
    expect(readTold('Anna heeft me gemaild')).toMatchObject([{ kind: 'written', direction: 'in' }]);
    expect(readTold('Called Bob')[0]).not.toHaveProperty('direction');
  });

  it('tells where somebody works', () => {
    expect(readTold('Ik heb Anna van TenneT gesproken')).toMatchObject([{ organisations: { Anna: 'TenneT' } }]);
  });

  it('keeps what is about each touch apart', () => {
    const own = readTold('Maandag Anna gesproken en dinsdag Kees gebeld').map(
      (told) => told.is === 'touch' && told.own,
    );
    expect(own).toEqual(['maandag Anna gesproken', 'dinsdag Kees gebeld']);
  });

  it.each([
    ['Anna will introduce me to Rob', 'offered'],
    ['Anna stelt me voor aan Rob', 'offered'],
    ['Anna introduced me to Rob', 'made'],
    ['Anna bracht me in contact met Rob', 'made'],
    ['Anna knows Rob', undefined],
  ])('«%s»: an introduction %s', (line, introduction) => {
    expect(readTold(line)[0]).toMatchObject({ is: 'referral', ...(introduction ? { introduction } : {}) });
    expect(readTold(line)[0]).toHaveProperty('to', 'Rob');
    if (!introduction) expect(readTold(line)[0]).not.toHaveProperty('introduction');
  });
});

describe('a pronoun before anybody is named', () => {
  it('is whom the line is about, and nobody without', () => {
    expect(readTold('she sent me to Dan Brown', [], 'Mary Hill').map(inShort)).toEqual(['Mary Hill > Dan Brown']);
    expect(readTold('she sent me to Dan Brown')).toEqual([]);
    expect(readTold('Spoke to Ann. She knows Piet', [], 'Mary Hill').map(inShort)).toEqual(['met Ann', 'Ann > Piet']);
  });
});

describe('whom a line names, although it tells nothing', () => {
  const contacts = [{ id: '1', name: 'Kees Bos' }];
  it.each([
    ['koffie met Kees morgen 10:00', ['Kees']],
    ['koffie met kees morgen', ['Kees']],
    ['Ik heb Kees niet gebeld', ['Kees']],
    ['Straks belt Kees of meldde Piet zich', ['Kees', 'Piet']],
    ['Piet Jansen', ['Piet Jansen']],
    ['Ik werk bij TenneT in Arnhem', []],
    ['Energiemarkt', []],
    ['Hoe gaat het?', []],
  ])('«%s»', (line, names) => {
    expect(namesIn(line, contacts)).toEqual(names);
  });
});

describe('whatever is pasted', () => {
  it('is read without failing', () => {
    const words = fc.constantFrom(
      'Anna',
      'en',
      'and',
      'knows',
      'kent',
      'ik',
      'heb',
      'gebeld',
      'over',
      ',',
      '.',
      '\ud800',
      'called',
      'van',
      'TenneT',
      'zei dat ik',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 60 }),
        (parts) => void [readTold(parts.join(' ')), namesIn(parts.join(' '))],
      ),
      { numRuns: 150 },
    );
  });

  it.each(['Anna, ', 'Ik heb even Anna in Bos op ', 'Anna kent Piet over Els ', ' ', '\ud800'])(
    'takes no longer when long: «%s»',
    (unit) => {
      const begun = performance.now();
      readTold(unit.repeat(100_000 / unit.length));
      expect(performance.now() - begun).toBeLessThan(1000);
    },
  );
});
