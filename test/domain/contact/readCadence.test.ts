import { describe, expect, it } from 'vitest';
import { readCadence } from '../../../src/domain/contact/readCadence.ts';

describe('how often one wants to be in touch', () => {
  it.each([
    ['60', 60],
    ['every two months', 60],
    ['elke maand', 30],
    ['monthly', 30],
    ['om de week', 14],
    ['om de twee weken', 14],
    ['every other week', 14],
    ['every 6 weeks', 42],
    ['elk half jaar', 182],
    ['elk kwartaal', 91],
    ['twee keer per jaar', 182],
    ['één keer per maand', 30],
    ['eens in de drie maanden', 90],
    ['once a year', 365],
    ['jaarlijks', 365],
  ])('«%s» is every %d days', (text, days) => {
    expect(readCadence(text, 'nl')).toBe(days);
    expect(readCadence(`${text}.`, 'en')).toBe(days);
  });

  it.each(['', 'af en toe', 'now and then', '0', '99999', 'constructor', 'elke keer'])(
    '«%s» names no length',
    (text) => {
      expect(readCadence(text, 'nl')).toBeUndefined();
    },
  );
});
