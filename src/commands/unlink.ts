import { z } from 'zod';
import { askToLeave, leave } from '../coaching/link/part.ts';
import { reply } from '../coaching/messages.ts';
import { defineCommand } from './command.ts';

/** Takes the place it is typed in out again, once that is confirmed. */
export const unlink = defineCommand({
  name: 'unlink',
  words: { en: ['unlink', 'disconnect'], nl: ['ontkoppel', 'ontkoppelen'] },
  options: z.object({ sure: z.enum(['yes', 'no']).optional() }),
  async run(turn, { sure }) {
    if (sure === 'yes') return leave(turn);
    if (sure === 'no') return void (await turn.say(reply('link.stays')));
    return askToLeave(turn);
  },
});
