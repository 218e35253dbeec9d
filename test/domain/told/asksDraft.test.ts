import { expect, it } from 'vitest';
import { readDraftFor } from '../../../src/domain/told/asksDraft.ts';

it.each([
  ['maak voor Joussef maar een opzetje', 'Joussef'],
  ['Marloes heeft me gister aan Sanne voorgesteld, maak voor Joussef maar een opzetje', 'Joussef'],
  ['Schrijf een berichtje aan Sanne Bakker', 'Sanne Bakker'],
  ['een opzetje voor Sanne graag', 'Sanne'],
  ['draft a message to Priya Nair please', 'Priya Nair'],
  ['Can you write a note to Tom?', 'Tom'],
  ['I sent a message to Tom', undefined],
  ['I will write to Tom', undefined],
])('«%s» asks a draft for %s', (text, name) => {
  expect(readDraftFor(text)).toBe(name);
});
