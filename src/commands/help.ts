import { z } from 'zod';
import { para, reply } from '../coaching/messages.ts';
import type { Values } from '../domain/message.ts';
import type { TextKey } from '../texts/keys.ts';
import type { Turn } from '../turn.ts';
import type { Command } from './command.ts';
import { defineCommand, text } from './command.ts';
import { commands, findCommand } from './registry.ts';
import { unknownCommand } from './unknown.ts';

/** What the coach can do: everything in one list, or one command with an example. */
export const help = defineCommand({
  name: 'help',
  words: { en: ['help'], nl: ['hulp', 'help'] },
  options: z.object({ line: text() }),
  async run(turn, { line }) {
    const typed = line?.trim().replace(/^\//u, '');
    if (!typed)
      return void (await turn.say(
        reply('help.all', undefined, { body: commands.map((command) => lineOf(turn, command)) }),
      ));
    const command = findCommand(typed.split(/\s+/u)[0] ?? '');
    if (!command) return unknownCommand(turn, typed);
    await turn.say(reply('help.one', named(turn, command), { body: [para(`help.${command.name}.more` as TextKey)] }));
  },
});

function lineOf(turn: Turn, command: Command) {
  return para('help.line', named(turn, command));
}

function named(turn: Turn, command: Command): Values {
  const word = command.words[turn.person.language][0] ?? command.name;
  return { word, what: { key: `help.${command.name}` as TextKey } };
}
