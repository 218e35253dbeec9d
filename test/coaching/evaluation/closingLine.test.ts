import { describe, expect, it } from 'vitest';
import { readClosing } from '../../../src/coaching/evaluation/closingLine.ts';

describe('which closing questions were asked', () => {
  it.each([
    ['1 en 3', [1, 3]],
    ['1, 2 and 3', [1, 2, 3]],
    ['alle drie', [1, 2, 3]],
    ['All three of them', [1, 2, 3]],
    ['1-3', [1, 2, 3]],
    ['1 t/m 2', [1, 2]],
    ['de eerste twee', [1, 2]],
    ['only the last', [3]],
    ['alleen de tweede', [2]],
    ['geen', []],
    ['none', []],
    ['0', []],
    ['alles behalve de derde', [1, 2]],
    ['all but 3', [1, 2]],
    ['not the third', [1, 2]],
    ['1 en 2, niet de derde', [1, 2]],
    ['alleen 1 en 2, die derde durfde ik niet echt', [1, 2]],
    ['the first two, I forgot the last', [1, 2]],
    ['1 and 3, but I didn’t get to the second', [1, 3]],
  ])('«%s»', (text, numbers) => {
    expect(readClosing(text)).toEqual(numbers);
  });

  it('says nothing where the words do not tell', () => {
    expect(readClosing('het liep een beetje anders')).toBeUndefined();
  });
});
