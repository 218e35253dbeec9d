import { z } from 'zod';
import { labelled, reply } from '../coaching/messages.ts';
import { defineCommand } from './command.ts';

const UNDO = /^undo(?::|$)/u;

/** Takes back what the coach noted last: presses the Undo of its last message, or asks which of several. */
export const undo = defineCommand({
  name: 'undo',
  words: { en: ['undo'], nl: ['ongedaan', 'terugdraaien'] },
  options: z.object({}),
  async run(turn) {
    const last = (await turn.said((await turn.lastSaid()) ?? ''))?.message;
    const ways = (last?.choices ?? []).filter(({ id, run }) => run && UNDO.test(id));
    const [only, another] = ways;
    if (only?.run && !another) return turn.run(only.run.command, only.run.options);
    if (another) return void (await turn.say(reply('undo.which', undefined, { choices: ways })));
    const change = labelled('edit', { key: 'undo.edit' }, { command: 'edit', options: {} });
    await turn.say(reply('undo.nothing', undefined, { choices: [change] }));
  },
});
