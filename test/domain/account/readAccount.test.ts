import { describe, expect, it } from 'vitest';
import { type Account, readAccount, tellsMore } from '../../../src/domain/account/readAccount.ts';

const partners = [{ id: '1', name: 'Marieke de Jong' }];
const nothing: Account = { promised: [], 'promised-them': [], tips: [], referrals: [] };
const accounts: readonly (readonly [string, Partial<Account>])[] = [
  [
    'Yes, went really well! She said I should talk to Pieter Smit at Aedes, and she’ll introduce me to Fatima El Amrani. I promised to send her my squatters piece by Friday. Her tip was to read the Woonbond report.',
    {
      promised: ['I promised to send her my squatters piece by Friday'],
      'promised-them': ['she’ll introduce me to Fatima El Amrani'],
      tips: ['read the Woonbond report'],
      referrals: ['Pieter Smit at Aedes'],
    },
  ],
  [
    'Ging goed! Ze noemde Saskia de Boer bij Rijkswaterstaat en ze stuurt me de lijst. Ik heb haar beloofd mijn cv te sturen. Ze raadde me aan om de opleiding te bekijken.',
    {
      promised: ['Ik heb haar beloofd mijn cv te sturen'],
      'promised-them': ['ze stuurt me de lijst'],
      tips: ['de opleiding bekijken'],
      referrals: ['Saskia de Boer bij Rijkswaterstaat'],
    },
  ],
  [
    'Leuk gesprek. Marieke stelt me voor aan Henk Mol. Ik stuur haar morgen het artikel',
    { promised: ['Ik stuur haar morgen het artikel'], 'promised-them': ['Marieke stelt me voor aan Henk Mol'] },
  ],
  [
    'Ja ging goed! Hij noemde Saskia de Boer van HR bij Rijkswaterstaat en stelt me aan haar voor. Tip was om een dag mee te lopen.',
    { referrals: ['Saskia de Boer van HR bij Rijkswaterstaat, stelt me voor'], tips: ['een dag meelopen'] },
  ],
  ['She mentioned Fatima El Amrani. She’ll introduce me to her.', { referrals: ['Fatima El Amrani, stelt me voor'] }],
  ['He pointed me to Tom Becker and I’ll call him', { referrals: ['Tom Becker'], promised: ['I’ll call him'] }],
  [
    'ze noemde Henk Vos (Eneco), Marije Bos van Alliander en Tom',
    { referrals: ['Henk Vos (Eneco), Marije Bos van Alliander en Tom'] },
  ],
  [
    'Great talk. She mentioned Bob Smit at Shell and her colleague Priya (HR), and I’ll write to them.',
    { referrals: ['Bob Smit at Shell and her colleague Priya (HR)'], promised: ['I’ll write to them'] },
  ],
  ['Marieke mentioned Eva Mol at Shell, and Anna told me to talk to Jan Smit', { referrals: ['Eva Mol at Shell'] }],
  ['Ze noemde Henk Vos en Tom Bos wist ook nog wat', { referrals: ['Henk Vos'] }],
  ['Ze noemde ook nog ene Ilse van de provincie', { referrals: ['ene Ilse van de provincie'] }],
  ['Marieke noemde Henk Vos. Hij kent ook Piet Bos bij TenneT', { referrals: ['Henk Vos', 'Piet Bos bij TenneT'] }],
  ['Ze kent Bert Smit bij TenneT', { referrals: ['Bert Smit bij TenneT'] }],
];

describe('an account of a conversation', () => {
  it.each(accounts)('«%s»', (text, account) => {
    expect(readAccount(text, partners)).toEqual({ ...nothing, ...account });
  });

  it.each([
    'It was a good talk, she was in a hurry though',
    'Prima, ze was wel wat kortaf. Hij gaat met pensioen.',
    'We talked about the budget and she’ll be sixty next week',
    'Marieke said the market is slow',
    'Heb ik iets beloofd?',
    'She knows Amsterdam well',
    'Spoke to Anna, she knows Piet at TenneT',
    'Ik sprak ook Anna Bos en zij noemde Piet Smit bij TenneT',
    'Anna told me to talk to Piet Smit',
    'She said Anna Bos knows Piet Smit at TenneT',
    'Mijn zus zei dat ik moest praten met Piet Smit',
    '',
  ])('«%s» tells nothing to note', (text) => {
    expect(tellsMore(readAccount(text, partners))).toBe(false);
  });
});

it.each<[string, Partial<Record<'tips' | 'referrals', string[]>>]>([
  [
    'ja super leuk, hij gaf de tip om langs te gaan bij de ondernemersvereniging en noemde marieke vd berg van hotel zon',
    { tips: ['om langs te gaan bij de ondernemersvereniging'], referrals: ['Marieke vd Berg'] },
  ],
  ['it went great, she knows a peter from greenpeace, i should make a portfolio site', { referrals: ['Peter'] }],
  ['it went great, he said hire freelancers like me, talk to nora at wwf', { referrals: ['Nora'] }],
  ['Het ging goed. Ze raadde aan om met Nora bij WWF te praten.', { referrals: ['Nora bij WWF'] }],
])('«%s» is read however it is typed', (text, told) => {
  const { tips, referrals } = readAccount(text, []);
  expect({ tips, referrals }).toEqual({ tips: [], referrals: [], ...told });
});
