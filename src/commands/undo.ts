import { z } from 'zod';
import { labelled, reply } from '../coaching/messages.ts';
import type { Choice } from '../domain/message.ts';
import type { Turn } from '../turn.ts';
import { defineCommand } from './command.ts';

const UNDO = /^undo(?::|$)/u;
/** What was noted may have a few messages behind it; further back it is no more the last. */
const LOOKS_BACK = 6;

/** Takes back what the coach noted last: presses the Undo of the last message that has one, or asks which of several. */
export const undo = defineCommand({
  name: 'undo',
  words: { en: ['undo'], nl: ['ongedaan', 'terugdraaien'] },
  options: z.object({}),
  async run(turn) {
    const ways = await waysBack(turn);
    const [only, another] = ways;
    if (only?.run && !another) return turn.run(only.run.command, only.run.options);
    if (another) return void (await turn.say(reply('undo.which', undefined, { choices: ways })));
    const change = labelled('edit', { key: 'undo.edit' }, { command: 'edit', options: {} });
    await turn.say(reply('undo.nothing', undefined, { choices: [change] }));
  },
});

/** What was noted last has no way back: then nothing before it is taken back in its place. */
const NOTES: readonly string[] = [
  ...['saw.sent', 'ask.sent', 'ideas.done', 'event.noted', 'event.ready', 'event.done', 'influence.noted'],
  ...['market.shown', 'step.agreed', 'step.done', 'pitch.kept', 'story.noted', 'thanks.done'],
];

async function waysBack(turn: Turn): Promise<readonly Choice[]> {
  for (const id of await turn.saidLately(LOOKS_BACK)) {
    const { choices = [], key = '' } = (await turn.said(id))?.message ?? {};
    if (NOTES.includes(key)) return [];
    const ways = choices.filter((choice) => choice.run && UNDO.test(choice.id));
    if (ways.length > 0) return ways;
  }
  return [];
}
