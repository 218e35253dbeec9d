import { describe, expect, it } from 'vitest';
import { checkCommands } from './commands.ts';
import { trial } from './trial.ts';

const x = (length: number) => 'x'.repeat(length);
const option = (more: object = {}) => ({ type: 3, name: 'who', description: 'Who', ...more });
const sub = (name: string, more: object = {}) => ({ type: 1, name, description: 'x', ...more });
const command = (more: object = {}) => ({ name: 'spoor', description: 'The coach', ...more });
const many = (count: number, make: (name: string) => object) =>
  Array.from({ length: count }, (_, at) => make(`a${at}`));
const registers = (...commands: object[]) => trial((discord) => checkCommands(discord, commands));

describe('what an app registers', () => {
  it.each([
    [
      '25 subcommands of 25 options',
      [
        command({
          options: many(25, (name) =>
            sub(name, { options: many(25, (one) => option({ name: one, description: 'x' })) }),
          ),
        }),
      ],
    ],
    [
      'other languages',
      [command({ name_localizations: { nl: 'spoor' }, description_localizations: { nl: 'De coach' } })],
    ],
    ['a message command with a name as people write', [{ type: 3, name: 'Save as tip or referral' }]],
    ['a name beside the same of another type', [command(), { type: 3, name: 'spoor' }]],
    ['a group', [command({ options: [{ type: 2, name: 'g', description: 'x', options: [sub('a')] }] })]],
  ])('may be %s', (_what, commands) => expect(registers(...commands)).toEqual({ noted: [], refused: false }));

  it.each([
    ['a name with capitals', [command({ name: 'Spoor' })], 'is no name'],
    ['a name of 33', [command({ name: x(33) })], 'is no name'],
    ['a translated name with a space', [command({ name_localizations: { nl: 'het spoor' } })], 'is no name'],
    ['a description of 101', [command({ description: x(101) })], 'the description'],
    ['a translated description of 101', [command({ description_localizations: { nl: x(101) } })], 'the description'],
    ['26 options', [command({ options: many(26, (name) => option({ name })) })], '26 options'],
    [
      '26 choices',
      [command({ options: [option({ choices: many(26, (name) => ({ name, value: name })) })] })],
      '26 choices',
    ],
    [
      'a choice of 101',
      [command({ options: [option({ choices: [{ name: x(101), value: 'a' }] })] })],
      'the name of a choice',
    ],
    [
      'choices with autocomplete',
      [command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
      'choices and autocomplete',
    ],
    ['an option twice', [command({ options: [option(), option()] })], 'stands twice'],
    ['a subcommand beside an option', [command({ options: [sub('a'), option()] })], 'beside subcommands'],
    [
      'a group in a group',
      [
        command({
          options: [{ type: 2, name: 'g', description: 'x', options: [{ type: 2, name: 'h', description: 'x' }] }],
        }),
      ],
      'too deep',
    ],
    ['what is required last', [command({ options: [option(), option({ name: 'b', required: true })] })], 'comes first'],
    ['a command twice', [command(), command()], 'stands twice'],
    ['16 message commands', many(16, (name) => ({ type: 3, name })), '16 commands of type 3'],
    ['a described message command', [{ type: 3, name: 'Save', description: 'x' }], 'a name alone'],
    ['another key', [command({ usage: 'x' })], 'has no usage'],
    [
      '8001 characters',
      [
        command({
          options: many(25, (name) =>
            sub(name, { options: many(4, (one) => option({ name: one, description: x(90) })) }),
          ),
        }),
      ],
      '8000 at most',
    ],
  ])('may not be %s', (_what, commands, why) => {
    expect(registers(...commands)).toEqual({ noted: [expect.stringContaining(why)], refused: true });
  });
});
