import { expect, it } from 'vitest';
import { readTold } from '../../../src/domain/told/told.ts';
import { whoWorksWhere, workIn, worksThere } from '../../../src/domain/told/workplace.ts';

it.each([
  ['Anna werkt nu bij Vattenfall', 'Vattenfall'],
  ['Anna works at Vattenfall now', 'Vattenfall'],
  ['Trouwens, Anna werkt tegenwoordig bij de gemeente Utrecht', 'gemeente Utrecht'],
  ['Anna started at Arup', 'Arup'],
  ['Anna heeft een nieuwe baan bij KPN.', 'KPN'],
  ['Anna is overgestapt naar Alliander', 'Alliander'],
  ['I heard that Anna has a new job at Shell', 'Shell'],
])('hears in «%s» where somebody works', (line, organisation) => {
  expect(whoWorksWhere(line, ['Anna'])).toEqual({ name: 'Anna', organisation });
});

it.each([
  'Anna werkt niet bij Vattenfall',
  'Anna works hard',
  'De man van Anna werkt bij KPN',
  'Anna moved to Utrecht',
])('does not in «%s»', (line) => {
  expect(whoWorksWhere(line, ['Anna'])).toBeUndefined();
});

it.each([
  ['Met John Smith yesterday, he works at Shell', { 'John Smith': 'Shell' }],
  ['I met John Smith yesterday. He works at Shell.', { 'John Smith': 'Shell' }],
  ['Gisteren John Smith gesproken, hij werkt bij KPN', { 'John Smith': 'KPN' }],
  ['Called Anna, she works for the city council', undefined],
])('keeps in «%s» where they work beside the contact', (line, organisations) => {
  const [touch] = readTold(line);
  expect(touch).toMatchObject({ is: 'touch' });
  expect(touch?.is === 'touch' ? touch.organisations : 'none').toEqual(organisations);
});

it.each([
  ['I was referred to Tom Hill by Kees Smit', 'Kees Smit', 'Tom Hill'],
  ['I was referred by Kees Smit to Tom Hill', 'Kees Smit', 'Tom Hill'],
  ["I've been introduced to Tom Hill by Kees", 'Kees', 'Tom Hill'],
  ['Ik ben door Kees doorverwezen naar Tom Hill', 'Kees', 'Tom Hill'],
  ['Ik ben naar Tom Hill verwezen door Kees', 'Kees', 'Tom Hill'],
  ['Ik werd door Kees naar Tom Hill verwezen', 'Kees', 'Tom Hill'],
])('hears in «%s» who sent one to whom', (line, via, to) => {
  expect(readTold(line)).toMatchObject([{ is: 'referral', via, to }]);
});

it('says whom a pronoun stands for', () => {
  expect(worksThere('hij werkt nu bij Shell')).toEqual({ pronoun: 'hij', organisation: 'Shell' });
});

it.each([
  [
    'Mary Hill on Thursday at 3, she’s features editor at Prospect',
    { organisation: 'Prospect', role: 'features editor' },
  ],
  ['en ze werkt bij waterschap Vallei', { organisation: 'waterschap Vallei' }],
  ['sure, but hang on she’s at the Guardian now', { organisation: 'Guardian' }],
  ['hij is adviseur bij KPN', { organisation: 'KPN', role: 'adviseur' }],
  ['she is late for the meeting', undefined],
  ['maandag om drie bij Dudok', undefined],
])('«%s» tells of whom it is about where they work', (line, work) => {
  expect(workIn(line)).toEqual(work);
});
