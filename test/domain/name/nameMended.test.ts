import { expect, it } from 'vitest';
import { readNameMended } from '../../../src/domain/name/nameMended.ts';

it.each([
  ['nee, ze heet gewoon Marloes de Witt', 'Marloes de Witt'],
  ['Ze heet Marloes van Wit.', 'Marloes van Wit'],
  ['maandag 15.00, maar haar naam klopt niet: het is Marloes de Witt', 'Marloes de Witt'],
  ['zijn naam is joost van dam', 'joost van dam'],
  ['nee wacht, Dudok is het café. het gesprek is met Marloes de Wit', 'Marloes de Wit'],
  ['Het is met Jan Smit', 'Jan Smit'],
  ['ja allebei, en het is Youssef met een Y', 'Youssef'],
  ['Her name is Priya Nair, not Nayar', 'Priya Nair'],
  ['no, she’s called Anna Lee', 'Anna Lee'],
  ['the name is wrong: it’s Tom Baker', 'Tom Baker'],
  ['it’s with Tom Baker', 'Tom Baker'],
  ['it is spelled Youssef', 'Youssef'],
])('«%s» puts a name right', (text, name) => {
  expect(readNameMended(text)).toBe(name);
});

it.each([
  'ze heet anders',
  'het gesprek is met de gemeente',
  'haar naam is nog niet bekend',
  'Het gesprek is met mijn oude baas',
  'Marloes de Wit',
  'it’s on Tuesday with luck',
  'her name is not known yet',
])('«%s» does not', (text) => {
  expect(readNameMended(text)).toBeUndefined();
});
