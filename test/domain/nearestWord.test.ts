import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../src/domain/nearestWord.ts';

const commands = ['meet', 'goal', 'today', 'referral', 'doel', 'vandaag', 'verwijzing', 'go'];

describe('a mistyped command', () => {
  it.each([
    ['referal', 'referral'],
    ['refreral', 'referral'],
    ['verwijsing', 'verwijzing'],
    ['todya', 'today'],
    ['meett', 'meet'],
    ['vandag', 'vandaag'],
    ['goal', 'goal'],
    ['go', 'go'],
  ])('«%s» means «%s»', (typed, meant) => {
    expect(nearestWord(typed, commands)).toBe(meant);
  });

  it.each(['', 'x', 'hello', 'xyz', 'referrrrals', '\ud800'])('«%s» means none of them', (typed) => {
    expect(nearestWord(typed, commands)).toBeUndefined();
  });

  it('means the first of two that are as near', () => {
    expect(nearestWord('gaol', ['goal', 'gaols'])).toBe('goal');
  });

  it('is no work for pasted text', () => {
    expect(nearestWord('a'.repeat(100_000), [`${'a'.repeat(99_999)}b`])).toBeUndefined();
  });
});
