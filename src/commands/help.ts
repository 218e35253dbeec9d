import { z } from 'zod';
import { para, reply } from '../coaching/messages.ts';
import type { Values } from '../domain/message.ts';
import type { TextKey } from '../texts/keys.ts';
import type { Turn } from '../turn.ts';
import { type Command, defineCommand, isCalled, text } from './command.ts';

/** What the coach can do: all of the commands given in one list, or one with an example. Help is itself one of them. */
export function helpOver(commands: () => readonly Command[]): Command {
  return defineCommand({
    name: 'help',
    words: { en: ['help'], nl: ['hulp', 'help'] },
    options: z.object({ line: text() }),
    async run(turn, { line }) {
      const typed = line?.trim().replace(/^\//u, '') ?? '';
      if (typed === '') return void (await turn.say(reply('help.all', undefined, { body: listed(turn, commands()) })));
      const [word = ''] = typed.toLowerCase().split(/\s+/u);
      const command = commands().find((each) => isCalled(each, word));
      if (!command) return turn.run(word, {});
      const more = para(`help.${command.name}.more` as TextKey);
      await turn.say(reply('help.one', named(turn, command), { body: [more] }));
    },
  });
}

function listed(turn: Turn, commands: readonly Command[]) {
  return commands.map((command) => para('help.line', named(turn, command)));
}

function named(turn: Turn, command: Command): Values {
  const word = command.words[turn.person.language][0] ?? command.name;
  return { word, what: { key: `help.${command.name}` as TextKey } };
}
