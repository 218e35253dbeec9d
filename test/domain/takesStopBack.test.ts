import { expect, it } from 'vitest';
import { takesStopBack } from '../../src/domain/takesStopBack.ts';

it.each([
  'oops wrong button, i didnt mean to stop, can we go on?',
  "I didn't mean to stop",
  'sorry, per ongeluk gedrukt',
  'ik wilde niet stoppen',
  'oeps verkeerde knop',
  'kunnen we toch verder?',
  'can we carry on?',
])('«%s» takes a stop back', (line) => {
  expect(takesStopBack(line)).toBe(true);
});

it.each([
  'I stopped by to see Anna',
  'We went on to talk about solar panels',
  'ik wil stoppen',
  'He pressed the wrong people for money',
  'Ik belde Anna per ongeluk',
  'let them go on holiday',
])('«%s» does not', (line) => {
  expect(takesStopBack(line)).toBe(false);
});

it.each([
  'kan ik verder met Anna de Wit afspreken morgen om 10 uur?',
  'foutje, het was Kees',
  'can we continue tomorrow?',
])('«%s» goes on to something else', (line) => {
  expect(takesStopBack(line)).toBe(false);
});
