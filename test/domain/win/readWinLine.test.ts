import { describe, expect, it } from 'vitest';
import { firstNamed, isNobody, readWinLine } from '../../../src/domain/win/readWinLine.ts';

describe('a line that tells what was reached', () => {
  it.each([
    ['a job at TenneT via Anna de Wit', { goal: 'a job at TenneT', via: 'Anna de Wit' }],
    ['de baan, dankzij Anna!', { goal: 'de baan', via: 'Anna' }],
    ['via Anna', { via: 'Anna' }],
    ['thanks to Anna', { via: 'Anna' }],
    ['a job via a job site, through Piet', { goal: 'a job via a job site', via: 'Piet' }],
    ['de opdracht via niemand in het bijzonder', { goal: 'de opdracht', nobody: true }],
    ['the assignment', { goal: 'the assignment' }],
    ['', {}],
  ])('«%s» names the goal and through whom', (line, told) => {
    expect(readWinLine(line)).toEqual(told);
  });
});

it.each(['ikzelf', 'via via', 'een vacaturesite', 'LinkedIn', 'door zelf te solliciteren'])('«%s» is nobody', (who) => {
  expect(isNobody(who)).toBe(true);
});

it.each([
  ['Anna de Wit en Piet Jansen', 'Anna de Wit'],
  ['lies + peter 🎉', 'lies'],
  ['Anna van den Bos', 'Anna van den Bos'],
])('of «%s» the first is meant', (typed, name) => {
  expect(firstNamed(typed)).toBe(name);
});
