import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readPartners } from '../../../src/domain/partner/partners.ts';
import { deniesTalk } from '../../../src/domain/talkAnswer.ts';

const options = (language: 'nl' | 'en') => ({
  now: Temporal.ZonedDateTime.from('2026-11-24T10:00[Europe/Amsterdam]'),
  language,
});
const known = [
  { id: '1', name: 'Anna de Wit' },
  { id: '2', name: 'Kees Bakker' },
];

/** "Kees+Els (TenneT)" are two people, the last of whom works there; "(Philips)" is nobody, there. */
function inShort(line: string, language: 'nl' | 'en'): string {
  const { people, organisation } = readPartners(line, known, options(language));
  const place = (at: string | undefined) => (at ? ` (${at})` : '');
  return people.map((each) => each.name + place(each.organisation)).join('+') || place(organisation).trim();
}

type Lines = readonly (readonly [line: string, read: string])[];

const dutch: Lines = [
  ['Ja, ik spreek Ilse de Groot overmorgen om 10 uur', 'Ilse de Groot'],
  ['Ilse de Groot, overmorgen om 10 uur', 'Ilse de Groot'],
  ['ja met Tom Becker, vrijdag 14:00', 'Tom Becker'],
  ['Ik zie Tom donderdag', 'Tom'],
  ['morgen spreek ik Sanne Mulder', 'Sanne Mulder'],
  ['Dinsdag heb ik een kennismaking met Joost van Dam', 'Joost van Dam'],
  ['Nee, maar donderdag om 10 uur koffie met Tom', 'Tom'],
  ['ik ga morgen lunchen met Femke', 'Femke'],
  ['sollicitatiegesprek bij Philips dinsdag 10 uur', '(Philips)'],
  ['Een gesprek bij de gemeente Utrecht, woensdag 9 uur', '(gemeente Utrecht)'],
  ['gesprek bij Alliander', '(Alliander)'],
  ['gesprek met TenneT', '(TenneT)'],
  ['koffie bij Marieke', 'Marieke'],
  ['gesprek bij Philips met Kees Jansen', 'Kees Jansen (Philips)'],
  ['gesprek met Kees Jansen van TenneT, maandag 10 uur', 'Kees Jansen (TenneT)'],
  ['donderdag om half 3 koffie met Marieke Janssen van de gemeente Utrecht', 'Marieke Janssen (gemeente Utrecht)'],
  ['Ilse van de provincie, morgen 10 uur', 'Ilse (provincie)'],
  ['Marieke van de Velde morgen 10 uur', 'Marieke van de Velde'],
  ['de directeur van Alliander, morgen 10 uur', '(Alliander)'],
  ['Kees Jansen, Els de Wit en Tom Becker dinsdag 10 uur', 'Kees Jansen+Els de Wit+Tom Becker'],
  ['Kees en Els morgen om 10', 'Kees+Els'],
  ['kees en els morgen om 10', 'kees+els'],
  ['anna en Tom Becker vrijdag 10 uur', 'anna+Tom Becker'],
  ['Tom & anna vrijdag 10 uur', 'Tom+anna'],
  ['gesprek met Kees van TenneT en Els van KPN, maandag 10 uur', 'Kees (TenneT)+Els (KPN)'],
  ['morgen 10 uur met Sanne en Bram in Utrecht en omgeving', 'Sanne+Bram'],
  ['Sanne de Vries, Alliander, vrijdag 10 uur', 'Sanne de Vries (Alliander)'],
  ['anna van TenneT en Els van KPN, maandag 10 uur', 'anna (TenneT)+Els (KPN)'],
  ['met anna bij TenneT, maandag 10 uur', 'anna (TenneT)'],
  ['maandag 14 december', ''],
  ['een sollicitatiegesprek', ''],
  ['koffie, vrijdag', ''],
  ['met mijn oude baas', ''],
  ['Kees en ik gaan vrijdag lunchen', 'Kees'],
  [
    'Henk van der Meulen, een oud-collega die nu bij waterschap Vallei en Veluwe zit, donderdag 14:30',
    'Henk van der Meulen (waterschap Vallei en Veluwe)',
  ],
  ['met Henk Mol, oud-collega van TenneT, en Els de Wit vrijdag 10 uur', 'Henk Mol (TenneT)+Els de Wit'],
  ['Truus, mijn oude buurvrouw, morgen om 10 uur', 'Truus'],
  ['Kees en zijn collega, vrijdag 10 uur', 'Kees'],
  ['dhr. Jansen en mevrouw de Wit, vrijdag 10 uur', 'dhr. Jansen+mevrouw de Wit'],
];

const english: Lines = [
  ['Tom Becker, an old colleague who is at Skanska now, Friday 10am', 'Tom Becker (Skanska)'],
  ["Yes, coffee with Sarah O'Neill from Arup on Thursday at half past ten", "Sarah O'Neill (Arup)"],
  ["I'm meeting Tom next week", 'Tom'],
  ['Anna from the council on Friday at 3', 'Anna (council)'],
  ['Yes. Tom Becker, Tuesday at 3', 'Tom Becker'],
  ["Yes I'm seeing Tom Becker on Friday", 'Tom Becker'],
  ['I have a call with Priya Patel tomorrow at 9', 'Priya Patel'],
  ["Tomorrow at 10 I'm talking to Tom", 'Tom'],
  ['On Friday I meet Sarah', 'Sarah'],
  ['No, but I’m having lunch with Tom on Friday', 'Tom'],
  ['An interview with BP', '(BP)'],
  ['interview at Arup on Thursday at 10', '(Arup)'],
  ['a chat with a recruiter from Shell', '(Shell)'],
  ['Kees and Els tomorrow at 10', 'Kees+Els'],
  ['Sarah Lee, Tom Becker and Raj Shah, Friday at 2pm', 'Sarah Lee+Tom Becker+Raj Shah'],
  ['anna and Tom Becker on Friday at 10', 'anna+Tom Becker'],
  ['Tom Becker and Kees on Friday at 10', 'Tom Becker+Kees'],
  ['lunch with Sarah at Arup and Tom at BP on Friday', 'Sarah (Arup)+Tom (BP)'],
  ['Monday 14 December', ''],
  ['an interview', ''],
  ['with my old boss', ''],
  ['sarah from arup, friday at ten', 'sarah (arup)'],
];

describe('with whom a line says that a conversation is', () => {
  it.each(dutch)('«%s»: %s', (line, read) => expect(inShort(line, 'nl')).toBe(read));
  it.each(english)('“%s”: %s', (line, read) => expect(inShort(line, 'en')).toBe(read));
});

describe('an answer to whether a conversation is coming up', () => {
  const no = `Not yet|not yet.|Nope, nothing planned|No, none at the moment|None yet|Not that I know of|nothing scheduled yet|I don't have one yet|I haven't got any|No idea|I don't think so|Not really|Nobody yet|not at the moment
    |Nog niet|Nee, nog geen gesprek|nee, nog niks gepland|Niet dat ik weet|Op dit moment niet|voorlopig niet|Nog niets|Er staat nog niets gepland|Ik heb nog geen gesprek|Weet ik nog niet|nu even niet|niet echt|geen|Helaas niet|Nog niet, misschien volgend jaar met Tom`;
  const line = `Yes, but I don't know when yet|Tom Becker, not sure when|Tom, about why they don’t hire|No, but coffee with Tom on Friday|Noah Smith|Noortje|Nothando Ncube tomorrow
    |Ja, maar ik weet nog niet wanneer|Nee, maar donderdag om 10 uur spreek ik Tom|Niek Jansen|Geena morgen|koffie met Kees|misschien`;
  const lines = (text: string) => text.split('|').map((each) => each.trim());

  it.each(lines(no))('“%s” is no', (text) => expect(deniesTalk(text, options('en'))).toBe(true));
  it.each(lines(line))('“%s” is not', (text) => expect(deniesTalk(text, options('nl'))).toBe(false));
});
