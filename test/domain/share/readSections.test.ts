import { expect, it } from 'vitest';
import { readSections } from '../../../src/domain/share/readSections.ts';

const before = { on: ['goals', 'figures'], names: false } as const;

it.each([
  ['only my goals', ['goals'], false],
  ['alleen de cijfers en het spoor', ['figures', 'trail'], false],
  ['the trail as well', ['goals', 'figures', 'trail'], false],
  ['zonder cijfers', ['goals'], false],
  ['everything except the trail', ['goals', 'profile', 'stories', 'figures', 'questions', 'evaluations'], false],
  ['alles', ['goals', 'profile', 'stories', 'figures', 'questions', 'trail', 'evaluations'], false],
  ['with their names', ['goals', 'figures'], true],
  ['wel het spoor, geen namen', ['goals', 'figures', 'trail'], false],
])('«%s»', (text, on, names) => {
  expect(readSections(text, before)).toEqual({ on, names });
});

it('is nothing when no part is named', () => {
  expect(readSections('whatever you think', before)).toBeUndefined();
});
