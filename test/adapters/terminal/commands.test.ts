import { describe, expect, it } from 'vitest';
import { readCommand, readDuration, readSteering } from '../../../adapters/terminal/commands.ts';

const find = (word: string) =>
  ['meet', 'afspraak'].includes(word.toLowerCase())
    ? { name: 'meet' }
    : word === 'today'
      ? { name: 'today' }
      : undefined;

describe('a line that begins with a slash', () => {
  it.each([
    ['/today', { is: 'command', name: 'today' }],
    ['/spoor', { is: 'command', name: 'today' }],
    ['/spoor today', { is: 'command', name: 'today' }],
    ['/Spoor  MEET  Piet tomorrow 14:00', { is: 'command', name: 'meet', line: 'Piet tomorrow 14:00' }],
    ['/meet Piet de Wit', { is: 'command', name: 'meet', line: 'Piet de Wit' }],
    ['/afspraak Piet', { is: 'command', name: 'meet', line: 'Piet' }],
    ['/met Piet', { is: 'command', name: 'met', line: 'Piet' }],
    ['/', { is: 'command', name: 'help' }],
  ])('%s is a command', (line, command) => {
    expect(readCommand(line, find)).toEqual(command);
  });
});

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
