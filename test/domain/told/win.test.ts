import { describe, expect, it } from 'vitest';
import { whatWasWon } from '../../../src/domain/told/win.ts';

describe('a goal that was reached, told in a line', () => {
  it.each([
    ['Ik heb de baan! Via Anna', 'job', 'Anna'],
    ['I got the job at TenneT, thanks to Anna!', 'job', 'Anna'],
    ['Ik heb de baan bij de gemeente gekregen, dankzij Piet Jansen', 'job', 'Piet Jansen'],
    ['Yes! I finally landed a new job as a planner', 'job', undefined],
    ['Ik ben aangenomen bij TenneT via Anna de Wit', 'job', 'Anna de Wit'],
    ['I’ve been hired by TenneT', 'job', undefined],
    ['De opdracht is binnen! Via Karin', 'clients', 'Karin'],
    ['We won the contract with Heineken, through Tom Baker', 'clients', 'Tom Baker'],
    ['Goed nieuws: ik heb een nieuwe klant, dankzij Els', 'clients', 'Els'],
    ['Mijn doel is bereikt', 'other', undefined],
  ])('is heard in «%s»', (line, kind, via) => {
    expect(whatWasWon(line)).toMatchObject({ kind, ...(via ? { via } : {}) });
    expect(whatWasWon(line)?.via).toBe(via);
  });

  it.each([
    'Ik heb de baan niet gekregen',
    'I didn’t get the job',
    'I hope I got the job',
    'Did I get the job?',
    'Als ik de baan heb, bel ik Anna',
    'Anna got the job at TenneT',
    'Ik heb een baan bij de gemeente',
    'I lost my job',
    'I got a job interview at TenneT',
    'Ik heb Anna gesproken over de baan',
    'I got the job description from Piet',
    'Anna gebeld over de opdracht',
  ])('is not heard in «%s»', (line) => {
    expect(whatWasWon(line)).toBeUndefined();
  });
});

it.each([
  'Ik heb de baan als projectleider gekregen!',
  'Ik ben aangenomen als projectleider bij TenneT!',
  'Ik heb inmiddels een baan gevonden bij Alliander',
  'Ik heb een contract getekend bij Alliander',
])('«%s» was won', (line) => {
  expect(whatWasWon(line)).toBeDefined();
});

it.each(['Als ik de baan krijg, bel ik Anna', 'I’ll call her if I get the job', 'Ik bel je als ik de baan heb'])(
  '«%s» was not',
  (line) => {
    expect(whatWasWon(line)).toBeUndefined();
  },
);
