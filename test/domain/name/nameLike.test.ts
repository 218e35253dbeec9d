import { describe, expect, it } from 'vitest';
import { isNameLike } from '../../../src/domain/name/nameLike.ts';

const contacts = [{ id: '1', name: 'Will de Not' }];

describe('words that may be a name', () => {
  it.each([
    'Anna',
    'anna de wit',
    'Piet van der Meer',
    'anna Bakker',
    '张伟',
    'will de not',
    'P. Jansen',
    "jan-willem van 't hof",
    'ben',
    'will',
    'Mark',
    'peter 🎉',
    'henk mulder (drukkerij)',
  ])('«%s»', (typed) => {
    expect(isNameLike(typed, contacts)).toBe(true);
  });

  it.each([
    'weet ik niet',
    'ja, doe maar',
    'hoi',
    'wie kent iemand bij TenneT?',
    'Anna stelt me voor aan Rob',
    'plan is om meer te bellen',
    "I don't know",
    'TenneT',
    'ja klopt',
    'Klopt',
    'verstuurd',
    "I'd",
    '👍',
    'im shy',
    'Change',
    'undo',
    'how many',
    'thats everyone',
    'old work',
    'nvm',
    'next',
    'bye',
    'q',
    'exit',
    'no i dont want that',
    'weet niet meer',
    'geen idee',
    'too hard',
    'lies + peter 🎉',
    '',
  ])('not «%s»', (typed) => {
    expect(isNameLike(typed, contacts)).toBe(false);
  });
});
