import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command.ts';
import { commands, findCommand, nearestCommand } from '../../src/commands/registry.ts';
import { editDistance } from '../../src/domain/editDistance.ts';

/** Discord's limit for the name of a command: https://docs.discord.com/developers/interactions/application-commands */
const WORD = /^\p{Ll}{1,32}$/u;
const languages = ['en', 'nl'] as const;
const words = languages.flatMap((language) =>
  commands.flatMap((command) => command.words[language].map((word) => ({ language, word, command }))),
);

describe('the words of the commands', () => {
  it('are one to 32 small letters, so that every platform takes them', () => {
    expect(words.length).toBeGreaterThan(80);
    expect(words.filter(({ word }) => !WORD.test(word)).map(({ word }) => word)).toEqual([]);
    expect(commands.filter(({ name }) => !WORD.test(name)).map(({ name }) => name)).toEqual([]);
  });

  it('mean one command each, in both languages together', () => {
    const meant = new Map<string, Set<Command>>();
    for (const command of commands)
      for (const word of [command.name, ...command.words.en, ...command.words.nl])
        meant.set(word, (meant.get(word) ?? new Set()).add(command));
    const twice = [...meant].filter(([, those]) => those.size > 1);
    expect(twice.map(([word, those]) => `${word}: ${[...those].map(({ name }) => name).join(', ')}`)).toEqual([]);
  });

  it.each(languages)('are none of them there twice, and each command has one in %s', (language) => {
    for (const command of commands) {
      expect(command.words[language].length, command.name).toBeGreaterThan(0);
      expect(new Set(command.words[language]).size, command.name).toBe(command.words[language].length);
    }
  });

  it('find their command however they are capitalised', () => {
    for (const { word, command } of words) {
      expect(findCommand(word)).toBe(command);
      expect(findCommand(word.toUpperCase())).toBe(command);
    }
  });
});

type Slip = (word: string, at: number, letter: string) => string;
const slips: Readonly<Record<string, Slip>> = {
  'a letter too few': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'a letter too many': (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  'another letter': (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  'two letters swapped': (word, at) =>
    word.slice(0, at) +
    word
      .slice(at, at + 2)
      .split('')
      .reverse()
      .join('') +
    word.slice(at + 2),
};

/** Two letters say too little to guess from. */
const SHORTEST = 3;

describe.each(Object.entries(slips))('a command with %s', (_name, slip) => {
  const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const typed = fc
    .record({ of: fc.constantFrom(...words), at: fc.nat(31), letter: letters })
    .map(({ of, at, letter }) => ({ ...of, typed: slip(of.word, at % of.word.length, letter) }))
    .filter(({ typed }) => typed.length >= SHORTEST && findCommand(typed) === undefined);

  it('is answered with one that is one slip away', () => {
    fc.assert(
      fc.property(typed, ({ typed, language }) => {
        const near = nearestCommand(typed, language);
        expect(near && editDistance(typed, near.word, 3)).toBe(1);
        expect(near && findCommand(near.word)).toBe(near?.command);
      }),
      { numRuns: 2000 },
    );
  });

  it('is answered with the one that was meant, unless another is as near; in the language one speaks when two are', () => {
    fc.assert(
      fc.property(typed, ({ typed, language, command }) => {
        const asNear = words.filter(({ word }) => editDistance(typed, word, 3) === 1);
        const own = asNear.filter((each) => each.language === language);
        const near = nearestCommand(typed, language);
        if (new Set(own.map((each) => each.command)).size === 1) expect(near?.command).toBe(command);
        expect(own.map(({ word }) => word)).toContain(near?.word);
      }),
      { numRuns: 2000 },
    );
  });
});
