import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../src/domain/name/asWritten.ts';

describe('a name typed in small letters', () => {
  it.each([
    ['sanne de boer', 'Sanne de Boer'],
    ['lies v dijk', 'Lies v Dijk'],
    ["jan-willem van 't hof", "Jan-Willem van 't Hof"],
    ['jan-willem van ’t hof', 'Jan-Willem van ’t Hof'],
    ["o'neill", "O'Neill"],
    ['siobhan o’neill', 'Siobhan O’Neill'],
    ['mcdonald', 'McDonald'],
    ['rob mcdonald', 'Rob McDonald'],
    ['mac', 'Mac'],
    ['j. de vries', 'J. de Vries'],
    ['j.p. de boer', 'J.P. de Boer'],
    ['piet v', 'Piet V'],
    ['de vries', 'De Vries'],
    ["'t hooft", "'t Hooft"],
    ['anna van der meer-de vries', 'Anna van der Meer-de Vries'],
    ['ijsbrand vd berg', 'IJsbrand vd Berg'],
    ['maria de la rey', 'Maria de la Rey'],
    ['le minh', 'Le Minh'],
    ['mohamed el amrani', 'Mohamed El Amrani'],
    ['zoë brontë', 'Zoë Brontë'],
    ['mum', 'Mum'],
    ['sanne!!', 'Sanne'],
    ['Lisa 🌸', 'Lisa'],
    ['J. de V.', 'J. de V.'],
  ])('«%s» is written %s', (typed, written) => {
    expect(asWritten(typed)).toBe(written);
  });

  it.each(['Sanne de boer', 'van der Meer', 'KEES', 'Lies V Dijk', 'eBay Anna', '李雷', '😀'])(
    'one with a capital, or without small letters, stays: «%s»',
    (typed) => {
      expect(asWritten(typed)).toBe(typed);
    },
  );
});
