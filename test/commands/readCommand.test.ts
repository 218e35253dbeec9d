import { describe, expect, it } from 'vitest';
import { readCommand } from '../../src/commands/readCommand.ts';

const find = (word: string) =>
  ['meet', 'afspraak'].includes(word.toLowerCase())
    ? { name: 'meet' }
    : word === 'today'
      ? { name: 'today' }
      : word.toLowerCase() === 'spoor'
        ? { name: 'trail' }
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
    ['/spoor Anna de Wit', { is: 'command', name: 'trail', line: 'Anna de Wit' }],
    ['/spoor spoor anna', { is: 'command', name: 'trail', line: 'anna' }],
    ['/spoor met Piet', { is: 'command', name: 'met', line: 'Piet' }],
    ['/', { is: 'command', name: 'help' }],
  ])('%s is a command', (line, command) => {
    expect(readCommand(line, find)).toEqual(command);
  });
});
