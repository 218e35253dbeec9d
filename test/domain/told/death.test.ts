import { expect, it } from 'vitest';
import { tellsOfDeath, whoDied } from '../../../src/domain/told/death.ts';

it.each([
  'Piet is overleden',
  'Piet is vorige week plotseling overleden.',
  'Helaas is Piet gisteren overleden',
  'Ik hoorde dat Piet is overleden',
  'Mijn oud-collega Piet is gestorven',
  'Piet van TenneT is overleden',
  'Piet leeft niet meer',
  'Piet is er niet meer',
  'Morgen is de uitvaart van Piet',
  'Piet died last week',
  'Piet has passed away',
  'I heard that Piet passed away yesterday',
  'Sadly, Piet is no longer with us',
  'piet is dood',
])('hears in «%s» that Piet died', (line) => {
  expect(whoDied(line, ['Piet'])).toBe('Piet');
});

it.each([
  'De vrouw van Piet is overleden',
  'Piet’s wife died',
  'Piets vader is overleden',
  'Piet is bijna overleden',
  'Piet is dead tired',
  'Is Piet overleden?',
  'Piet died laughing',
  'Piet is niet overleden',
  'De vader van mijn vriend Piet is overleden',
  'De begrafenis van Piet zijn vader',
])('does not hear in «%s» that Piet did', (line) => {
  expect(whoDied(line, ['Piet'])).toBeUndefined();
});

it.each([
  ['Mijn vader is overleden', true],
  ['De vrouw van Piet is overleden', true],
  ['My mother passed away last night', true],
  ['My phone died', false],
  ['Kees gebeld over zijn overleden vader', false],
])('hears of a death in «%s»: %s', (line, told) => {
  expect(tellsOfDeath(line)).toBe(told);
});
