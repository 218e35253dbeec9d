import type { APIApplicationCommand } from 'discord.js';
import { findCommand } from '../../src/commands/registry.ts';

/** How a person calls a line's command on Discord: its subcommand, or behind the one that has all the others. */
export function spoorCalled(
  line: string,
  commands: readonly APIApplicationCommand[],
): { command: string; options: Readonly<Record<string, string>> } {
  const [, word = '', text = ''] = /^(\S+)\s*([\s\S]*)$/u.exec(line) ?? [];
  const name = findCommand(word)?.words.en[0] ?? word;
  const subcommands = commands.find((each) => each.name === 'spoor')?.options ?? [];
  const own = subcommands.find((each) => each.name === name);
  if (own) {
    const takesText = 'options' in own && own.options?.some((option) => option.name === 'text');
    if (text === '' || takesText) return { command: `spoor ${name}`, options: text === '' ? {} : { text } };
  }
  return { command: 'spoor more', options: { command: word, ...(text === '' ? {} : { text }) } };
}
