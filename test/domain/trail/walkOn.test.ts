import { expect, it } from 'vitest';
import { walkOn } from '../../../src/domain/trail/walkOn.ts';

const link = (way: string) => ({ fromId: way[0] ?? '', toId: way[1] ?? '' });
const drawn = (...ways: string[]) => walkOn(ways.map(link), 30).map(({ id, depth }) => `${depth}${id}`);

it('goes from each beginning to whoever was reached, in the order in which it was told', () => {
  expect(drawn('ab', 'ac', 'bd', 'xy')).toEqual(['0a', '1b', '2d', '1c', '0x', '1y']);
});

it('names everybody once, also where it goes round in a circle or comes back to oneself', () => {
  expect(drawn('ab', 'ba')).toEqual(['0a', '1b']);
  expect(drawn('aa', 'ab')).toEqual(['0a', '1b']);
  expect(drawn('ac', 'bc')).toEqual(['0a', '1c', '0b']);
});

it('shows no more than there is room for', () => {
  expect(walkOn(['ab', 'bc', 'cd'].map(link), 2)).toHaveLength(2);
  expect(walkOn([], 5)).toEqual([]);
});
