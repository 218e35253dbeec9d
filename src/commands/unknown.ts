import { choice, labelled, reply } from '../coaching/messages.ts';
import { reachable } from '../coaching/person.ts';
import { activeOf } from '../coaching/walk/waiting.ts';
import type { Choice } from '../domain/message.ts';
import { matchName } from '../domain/name/name.ts';
import type { Turn } from '../turn.ts';
import { nearestCommand } from './registry.ts';

/**
 * A command nobody knows: the nearest one is proposed, with a button that keeps what was typed behind it. A no goes back
 * to the open question, or to what matters today.
 */
export async function unknownCommand(
  turn: Turn,
  typed: string,
  options: Readonly<Record<string, string>> = {},
): Promise<void> {
  // «/spoor anouk»: the command's own word goes before it in some places, and is the trail in Dutch.
  const name = [typed, options.line].filter(Boolean).join(' ');
  if (matchName(name, await reachable(turn)).is === 'one') return turn.run('trail', { line: name });
  const near = nearestCommand(typed, turn.person.language);
  if (!near) return void (await turn.say(reply('help.unknown', { typed })));
  const { word, command } = near;
  const yes = labelled('yes', { key: 'help.yes-that', values: { word } }, { command: command.name, options });
  const open = await activeOf(turn);
  const no: Choice['run'] = open
    ? { command: 'start', options: { conversation: open.id } }
    : { command: 'today', options: {} };
  await turn.say(reply('help.nearest', { typed, near: word }, { choices: [yes, choice('no', no)] }));
}
