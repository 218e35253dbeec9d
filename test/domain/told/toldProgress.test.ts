import { describe, expect, it } from 'vitest';
import { tellsAsked, tellsKept } from '../../../src/domain/told/toldProgress.ts';

const mine = { by: 'me', what: 'send Tom the report' } as const;
const mijn = { by: 'me', what: 'Tom het rapport sturen' } as const;
const call = { by: 'me', what: 'Tom bellen' } as const;
const theirs = { by: 'them', what: 'Tom stuurt me zijn cv' } as const;

describe('a promise that a line says was kept', () => {
  it.each([
    ['Sent Tom the report', mine],
    ["I've just sent the report to Tom", mine],
    ['Emailed Tom the report yesterday', mine],
    ['Ik heb Tom het rapport gestuurd', mijn],
    ['Rapport naar Tom gemaild', mijn],
    ['Gisteren het rapport aan Tom doorgestuurd', mijn],
    ['Tom gebeld', call],
    ['Ik heb Tom gebeld', call],
    ['Tom heeft me zijn cv gestuurd', theirs],
    ['Tom mailde me zijn cv', theirs],
    ['Got the CV from Tom', theirs],
    ['Cv van Tom ontvangen', theirs],
  ])('«%s»', (line, promise) => expect(tellsKept(line, promise, 'Tom Becker')).toBeGreaterThan(0));

  it.each([
    ['Did I send Tom the report?', mine],
    ["I haven't sent Tom the report", mine],
    ['I will send Tom the report', mine],
    ['Sent Tom a card', mine],
    ['Asked Tom for the report', mine],
    ['Anna sent Tom the report', mine],
    ['Tom sent me the report', mine],
    ['Anna heeft Tom het rapport gestuurd', mijn],
    ['Ik moet Tom het rapport nog sturen', mijn],
    ['Ik heb Tom zijn rapport gevraagd', mijn],
    ['Ik heb Tom gebeld over de beurs in Utrecht', { by: 'me', what: 'Tom het adres mailen' } as const],
    ['Ik heb Tom mijn cv gestuurd', theirs],
  ])('not «%s»', (line, promise) => expect(tellsKept(line, promise, 'Tom Becker')).toBe(0));
});

describe('a request that a line says was asked', () => {
  it.each([
    'I asked Marieke',
    'Asked Marieke for a conversation',
    "I've asked Marieke if she has time for coffee",
    'Marieke gevraagd',
    'Ik heb Marieke gevraagd',
    'Gisteren Marieke om een gesprek gevraagd',
    'Invited Marieke for coffee',
  ])('«%s»', (line) => expect(tellsAsked(line)).toBe(true));

  it.each([
    'Should I ask Marieke?',
    'I asked Marieke about her holiday',
    'Marieke asked me for help',
    'Marieke asked for the report',
    'Marieke vroeg of ik tijd had',
    'Marieke heeft me iets gevraagd',
    'Marieke nog niet gevraagd',
    'Ik ga Marieke vragen',
    "I haven't asked Marieke",
    'Ik heb Marieke gesproken',
  ])('not «%s»', (line) => expect(tellsAsked(line)).toBe(false));
});
