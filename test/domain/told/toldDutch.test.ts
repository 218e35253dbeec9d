import { describe, expect, it } from 'vitest';
import { readTold } from '../../../src/domain/told/told.ts';
import { inShort } from './toldInShort.ts';

const tells: readonly (readonly [string, ...string[]])[] = [
  ['Ik heb Kees gebeld', 'called Kees'],
  ['ik heb Kees gisteren gebeld over laadpalen', 'called Kees yesterday'],
  ['Gemaild met Joop', 'written Joop'],
  ['koffie gedronken met Sanne', 'met Sanne'],
  ['Koffie gedronken met Sanne vanmiddag.', 'met Sanne today'],
  ['Net Anna en Kees gesproken', 'met Anna+Kees today'],
  ['Ik heb Anna, Kees en Piet de Vries gesproken', 'met Anna+Kees+Piet de Vries'],
  ['Kees gebeld', 'called Kees'],
  ['Gebeld met Kees van Dijk', 'called Kees van Dijk'],
  ['Gisteren heb ik met Piet de Vries geluncht', 'met Piet de Vries yesterday'],
  ['Ik heb gisteren koffie gedronken met Anna van TenneT', 'met Anna yesterday'],
  ['Met Anna gesproken over de markt', 'met Anna'],
  ['Met Anna in Utrecht gesproken', 'met Anna'],
  ['Ik heb Kees een mail gestuurd', 'written Kees'],
  ['Een mailtje gestuurd naar Joop', 'written Joop'],
  ['Goed gesprek met Anna gehad', 'met Anna'],
  ['Een leuk gesprek gehad met Anna', 'met Anna'],
  ['Ik sprak gisteren Kees', 'met Kees yesterday'],
  ['Vanochtend belde ik Els', 'called Els today'],
  ['Ik heb Piet van der Meer aan de telefoon gehad', 'called Piet van der Meer'],
  ['Ik heb Anna telefonisch gesproken', 'called Anna'],
  ['Kees tegengekomen op de beurs', 'met Kees'],
  ['Vanmiddag Els ontmoet op de beurs', 'met Els today'],
  ['Ik ben gisteren bij Anna langs geweest', 'met Anna yesterday'],
  ['Anna belde me vanochtend', 'called Anna today'],
  ['Kees heeft me gemaild', 'written Kees'],
  ['Gisteren belde Anna me', 'called Anna yesterday'],
  ['Eergisteren met Renée v.d. Meer gewandeld', 'met Renée v.d. Meer'],
  ['Anna geappt', 'written Anna'],
  ['Ik heb vandaag weer eens met Anna gebeld', 'called Anna today'],
  ['Gesproken met Kees die Els kent bij KPN', 'met Kees', 'Kees > Els (KPN)'],
  ['Van Anna moet ik Rob bellen', 'Anna > Rob'],
  ['Anna van TenneT kent Piet bij KPN', 'Anna > Piet (KPN)'],
  ['Kees gesproken. Hij kent Els bij KPN.', 'met Kees', 'Kees > Els (KPN)'],
  ['Anna kent Piet bij TenneT', 'Anna > Piet (TenneT)'],
  ['Marloes heeft me gister aan Sanne voorgesteld', 'Marloes > Sanne'],
  ['Trouwens, Kees heeft me met Els Bos in contact gebracht', 'Kees > Els Bos'],
  ['Marloes raadde Youssef el Amrani aan', 'Marloes > Youssef el Amrani'],
  ['Kees heeft Els van Dam aangeraden', 'Kees > Els van Dam'],
  ['Mijn oude baas Kees verwees me door naar Els', 'Kees > Els'],
  ['Anna kent Piet van TenneT', 'Anna > Piet (TenneT)'],
  ['Met Anna gesproken, zij kent Piet bij de Rabobank', 'met Anna', 'Anna > Piet (Rabobank)'],
  ['Ik had een goed gesprek met Anna, die kent Els bij KPN', 'met Anna', 'Anna > Els (KPN)'],
  ['Kees zei dat ik Els de Boer moet bellen over laadpalen', 'Kees > Els de Boer: laadpalen'],
  ['Kees zei dat ik Els over laadpalen moest bellen', 'Kees > Els: laadpalen'],
  ['Anna raadde me aan om met Rob te praten', 'Anna > Rob'],
  ['Anna verwees me naar Rob bij Shell', 'Anna > Rob (Shell)'],
  ['Anna heeft me doorverwezen naar Rob', 'Anna > Rob'],
  ['Volgens Anna moet ik Rob bellen', 'Anna > Rob'],
  ['Anna gaf me het nummer van Rob', 'Anna > Rob'],
  ['Anna wil me voorstellen aan Els bij Philips', 'Anna > Els (Philips)'],
  ['Ik heb Anna bedankt voor haar tijd', 'thanked Anna'],
  ['Kees een bedankje gestuurd', 'thanked Kees'],
  ['Vrijdag heb ik Anna gesproken', 'met Anna'],
  ['Vrijdagmiddag koffie gedronken met Sanne', 'met Sanne'],
  ['Anna kent Piet en Els bij TenneT', 'Anna > Piet (TenneT)', 'Anna > Els (TenneT)'],
  ['Anna gesproken, ze kent Piet en ze zei dat ik Rob moet bellen', 'met Anna', 'Anna > Piet', 'Anna > Rob'],
];

const tellsNothing = [
  'Ik moet Kees bellen',
  'Kees bellen',
  'Ik ga morgen Kees bellen',
  'Ik wil Anna spreken',
  'Zal ik Kees bellen?',
  'Heb ik Kees gebeld?',
  'Heb je Kees gesproken',
  'Ik heb Kees niet gebeld',
  'Ik heb Kees gebeld maar hij nam niet op',
  'Ik heb Kees nog niet gesproken',
  'Ik heb Kees geprobeerd te bellen',
  'Ik had Kees willen bellen',
  'Als ik Kees gesproken heb, kent hij Els',
  'Misschien kent Anna Piet',
  'Anna heeft Kees gebeld',
  'Met Anna gaat het goed',
  'Met Kees.',
  'Anna kent Piet niet',
  'Anna kent iemand bij TenneT',
  'Kees kent Anna al jaren',
  'Zij kent Piet bij TenneT',
  "Ik heb Anna's moeder gesproken",
  'Ik heb Nederlands gesproken',
  'Gebeld met KPN',
  'Klant gebeld',
  'Ik heb Anna drie jaar geleden gesproken',
  'Ik spreek Anna volgende week',
  'Afspraak met Anna',
  'Hoe gaat het?',
  'Bedankt Anna',
  'Ik ga vrijdag Anna bellen',
];

describe('what a Dutch line tells', () => {
  it.each(tells)('«%s»', (line, ...told) => {
    expect(readTold(line).map(inShort)).toEqual(told);
  });

  it.each(tellsNothing)('nothing: «%s»', (line) => {
    expect(readTold(line)).toEqual([]);
  });

  it('knows a contact without a capital when the whole line has none', () => {
    const contacts = [
      { id: '1', name: 'Anna' },
      { id: '2', name: 'Kees Bos' },
    ];
    expect(readTold('gebeld met kees en anna', contacts).map(inShort)).toEqual(['called Kees+Anna']);
    expect(readTold('gebeld met joop', contacts)).toEqual([]);
  });
});
