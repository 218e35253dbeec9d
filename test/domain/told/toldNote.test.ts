import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/domain/told/toldNote.ts';

describe('what is good to know of somebody', () => {
  it.each([
    ['Marieke Bos van TenneT weet veel van netcongestie', 'Marieke Bos', 'TenneT', 'weet veel van netcongestie'],
    ['Marieke Bos bij Stedin weet iets over gas', 'Marieke Bos', 'Stedin', 'weet iets over gas'],
    ['Marieke weet van alles over bijen.', 'Marieke', undefined, 'weet van alles over bijen'],
    ['Jan de Vries is dol op bergen', 'Jan de Vries', undefined, 'is dol op bergen'],
    [
      'Eva heeft verstand van subsidies, en van Europa',
      'Eva',
      undefined,
      'heeft verstand van subsidies, en van Europa',
    ],
    ['Kees (TenneT) houdt van zeilen', 'Kees', 'TenneT', 'houdt van zeilen'],
    ['Anna knows a lot about grids', 'Anna', undefined, 'knows a lot about grids'],
    ['Anna Smith at Ofgem is really into cycling!', 'Anna Smith', 'Ofgem', 'is really into cycling'],
    ['Priya loves old maps', 'Priya', undefined, 'loves old maps'],
  ])('%s', (line, name, organisation, note) => {
    expect(readNote(line)).toEqual({ name, note, ...(organisation ? { organisation } : {}) });
  });

  it.each([
    'Wie weet veel van netcongestie?',
    'Marieke weet veel van netcongestie?',
    'Anna loves you',
    'Ik houd van zeilen',
    'Jan weet het niet',
    'Jan weet nog niet of hij komt',
    'Marieke weet veel van netten. Morgen bel ik haar.',
    'it is into the night',
  ])('is not told in: %s', (line) => {
    expect(readNote(line)).toBeUndefined();
  });

  it('is read at once however long the line', () => {
    const started = performance.now();
    readNote(`Anna ${' '.repeat(100_000)}loves bees`);
    readNote(`Anna ${'A '.repeat(140)}loves`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

it.each([
  ['Piet Jansen heeft veel ervaring met sollicitaties, ik bel hem morgen', 'heeft veel ervaring met sollicitaties'],
  ['Anna Bos is een fan van Ajax en ze belt morgen', 'is een fan van Ajax'],
])('of «%s» the note is what is told of them', (line, note) => {
  expect(readNote(line)?.note).toBe(note);
});

it('is no lasting interest when it is in oneself', () => {
  expect(readNote('Piet Jansen is geïnteresseerd in mijn profiel')).toBeUndefined();
});
