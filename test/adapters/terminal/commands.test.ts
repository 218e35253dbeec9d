import { describe, expect, it } from 'vitest';
import { readDuration, readSteering } from '../../../adapters/terminal/commands.ts';

describe('a line that begins with a colon', () => {
  it.each([
    [':next', { is: 'next' }],
    [': next', { is: 'next' }],
    [':clock', { is: 'clock' }],
    [':quit', { is: 'quit' }],
    [':as Jan  Jansen', { is: 'as', name: 'Jan Jansen' }],
  ])('%s steers the try-out', (line, steering) => {
    expect(readSteering(line)).toEqual(steering);
  });

  it.each([
    [':x'],
    [':'],
    [':)'],
    [':as'],
    [':wait'],
    [':wait soon'],
    [':wait 0m'],
    [':wait 99999w'],
    [':next please'],
  ])('%s asks for help', (line) => {
    expect(readSteering(line)).toEqual({ is: 'help' });
  });

  it.each([
    ['30m', 30],
    ['2h', 120],
    ['3d', 3 * 1440],
    ['1w', 10_080],
    ['2h30m', 150],
    ['1d 2 H', 1560],
    ['1 week', 10_080],
    ['2 hours', 120],
    ['3 dagen 2 uur', 4440],
  ])('%s of waiting is %i minutes', (typed, minutes) => {
    expect(readDuration(typed)?.total('minutes')).toBe(minutes);
  });
});
