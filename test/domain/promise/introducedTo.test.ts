import { describe, expect, it } from 'vitest';
import { introducedTo } from '../../../src/domain/promise/introducedTo.ts';

describe('whom a promise introduces one to', () => {
  it.each([
    ['hij stelt me voor aan Saskia', 'Saskia'],
    ['hij stelt mij even voor aan Saskia de Boer van TenneT', 'Saskia de Boer van TenneT'],
    ['Henk stelt me aan Saskia voor', 'Saskia'],
    ['hij zou me aan Saskia voorstellen', 'Saskia'],
    ['me voorstellen aan saskia', 'saskia'],
    ['ze brengt me in contact met Saskia', 'Saskia'],
    ['hij introduceert me bij Saskia', 'Saskia'],
    ["he'll introduce me to Saskia", 'Saskia'],
    ['introduce me to Saskia de Boer', 'Saskia de Boer'],
    ["she's putting me in touch with Tom at Arup", 'Tom at Arup'],
    ['connect me with Tom', 'Tom'],
    ['an introduction to Tom', 'Tom'],
    ['een introductie bij Saskia', 'Saskia'],
  ])('«%s»: %s', (what, to) => {
    expect(introducedTo(what)).toBe(to);
  });

  it.each([
    'hij stelt me niet voor aan Saskia',
    "he can't introduce me to Saskia",
    'hij stuurt me de lijst',
    'hij stelt voor om te bellen',
    'introduce me to someone at TenneT',
    'introduce me to the director',
    'me voorstellen aan een collega',
    'hij stelt me gerust over de baan',
    'Ask the director for an introduction',
  ])('«%s»: nobody by name', (what) => {
    expect(introducedTo(what)).toBeUndefined();
  });
});
