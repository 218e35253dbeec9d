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

it.each(['haal de namen eruit', 'verberg de namen', 'hide the names', 'initials instead of names', 'maak het anoniem'])(
  '«%s» takes the names off',
  (text) => {
    expect(readSections(text, { on: ['goals'], names: true })?.names).toBe(false);
  },
);

it('hears nothing about the page in a story', () => {
  const story =
    'so i met up with mark yesterday for coffee and we talked about everything, his kids, his boat, and he said i should talk to olga';
  expect(readSections(story, { on: ['goals'], names: false })).toBeUndefined();
  expect(readSections('i talked to mark about everything', { on: ['goals'], names: false })).toBeUndefined();
});

const MOST = ['goals', 'profile', 'stories', 'figures', 'questions'] as const;
it.each([
  ['laat mijn doelen zien', [...MOST]],
  ['laat de cijfers staan', [...MOST]],
  ['doelen en cijfers maar geen gesprekken', [...MOST]],
  ['niet de verhalen maar wel het spoor', ['goals', 'profile', 'figures', 'questions', 'trail']],
  ['haal de verhalen eraf', ['goals', 'profile', 'figures', 'questions']],
  ['schrap de cijfers', ['goals', 'profile', 'stories', 'questions']],
  ['remove the stories', ['goals', 'profile', 'figures', 'questions']],
])('«%s» leaves %j', (text, on) => {
  expect(readSections(text, { on: MOST, names: false })?.on).toEqual(on);
});
