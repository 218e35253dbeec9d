import { choice, labelled, reply } from '../coaching/messages.ts';
import { nearestWord } from '../domain/nearestWord.ts';
import type { Turn } from '../turn.ts';
import { commands } from './registry.ts';

/** A command nobody knows: the nearest one is proposed, with a button. */
export async function unknownCommand(turn: Turn, typed: string): Promise<void> {
  const words = commands.flatMap(({ words: { en, nl } }) => [...en, ...nl]);
  const near = nearestWord(typed.toLowerCase(), words);
  if (!near) return void (await turn.say(reply('help.unknown', { typed })));
  const command = commands.find(({ words: { en, nl } }) => en.includes(near) || nl.includes(near));
  const yes = labelled(
    'yes',
    { key: 'help.yes-that', values: { word: near } },
    { command: command?.name ?? 'help', options: {} },
  );
  await turn.say(
    reply('help.nearest', { typed, near }, { choices: [yes, choice('no', { command: 'help', options: {} })] }),
  );
}
