import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { charactersIn, commandsOf } from '../../../adapters/discord/register/commands.ts';
import type { Command } from '../../../src/commands/command.ts';
import { commands } from '../../../src/commands/registry.ts';

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Named[];
  readonly choices?: readonly Named[];
  readonly autocomplete?: boolean;
  readonly type?: number;
}

const [spoor, save] = commandsOf() as unknown as Named[];
const subcommands = spoor?.options ?? [];
const deep = (named: Named): Named[] => [named, ...(named.options ?? []).flatMap(deep)];
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

describe('the commands on Discord', () => {
  it('are all there: the most used by themselves, the others behind one that has any of them', () => {
    const own = subcommands.map(({ name }) => name);
    expect(own).toHaveLength(25);
    expect(own).toContain('more');
    const behind = commands.filter(({ words }) => !own.includes(words.en[0] ?? ''));
    expect(behind.length).toBe(commands.length - 24);
    expect(behind.map(({ name }) => name)).not.toContain('help');
    expect(subcommands.at(-1)?.options?.map(({ name, autocomplete }) => [name, autocomplete ?? false])).toEqual([
      ['command', true],
      ['text', false],
    ]);
  });

  it('have names and descriptions that Discord takes, in Dutch and in both kinds of English', () => {
    for (const { name, name_localizations: names, description, description_localizations: told } of deep(
      spoor as Named,
    )) {
      expect(Object.keys(names ?? {}).sort()).toEqual(['en-GB', 'en-US', 'nl']);
      for (const each of [name, ...Object.values(names ?? {})]) {
        expect(each).toMatch(NAME);
        expect(each).toBe(each.toLowerCase());
      }
      for (const each of [description, ...Object.values(told ?? {})]) {
        expect(each?.length).toBeGreaterThan(0);
        expect(each?.length).toBeLessThanOrEqual(100);
      }
    }
    for (const locale of ['nl', 'en-GB'])
      for (const { options = [] } of deep(spoor as Named)) {
        const names = options.map((each) => each.name_localizations?.[locale]);
        expect(new Set(names).size).toBe(names.length);
      }
  });

  it('cut no description short', () => {
    for (const { description = '' } of subcommands) expect(description).not.toHaveLength(100);
  });

  it('are told on servers, in the direct message and between people, wherever they were installed', () => {
    for (const each of [spoor, save]) expect(each).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    expect(save).toMatchObject({ type: ApplicationCommandType.Message, name: 'Save as tip or referral' });
    expect(Object.values(save?.name_localizations ?? {}).every((name) => name.length <= 32)).toBe(true);
  });

  it('look up one’s own people, conversations and goals while one types', () => {
    const looked = subcommands.flatMap(({ options = [] }) =>
      options.filter(({ autocomplete }) => autocomplete).map(({ name }) => name),
    );
    expect([...new Set(looked)].sort()).toEqual(['command', 'contact', 'goal', 'meeting', 'value']);
    expect(subcommands.every(({ type }) => type === ApplicationCommandOptionType.Subcommand)).toBe(true);
  });

  it('keep to 8000 characters in all, however many commands there come to be', () => {
    expect(charactersIn(spoor as Named)).toBeLessThanOrEqual(8000);
    const wordy = Array.from({ length: 40 }, (_, at): Command => {
      const [command] = commands.filter(({ name }) => name === 'settings');
      if (!command) throw new Error('no settings');
      return { ...command, words: { en: [`w${'o'.repeat(25)}${at}`], nl: [`n${'e'.repeat(25)}${at}`] } };
    });
    const [many] = commandsOf(wordy) as unknown as Named[];
    expect(many?.options?.length).toBeLessThanOrEqual(25);
    expect(charactersIn(many as Named)).toBeLessThanOrEqual(8000);
  });
});
