import { z } from 'zod';
import { isPaused } from '../coaching/meanwhile.ts';
import { endPause } from '../coaching/pause.ts';
import { backTo, repeatTalk } from '../coaching/walk/course.ts';
import { mostPressing } from '../coaching/walk/waiting.ts';
import { UserError } from '../domain/errors.ts';
import { defineCommand, ref } from './command.ts';

/** Begins, or goes on: the open question, or what matters today. Whoever asked for silence has the coach back. */
export const start = defineCommand({
  name: 'start',
  words: { en: ['start', 'hello'], nl: ['start', 'begin', 'hallo'] },
  options: z.object({ conversation: ref('conversations') }),
  async run(turn, options) {
    if (options.conversation !== undefined) {
      const chosen = await turn.conversations.get(options.conversation);
      if (!chosen || chosen.state === 'ended') throw new UserError('error.not-found');
      return repeatTalk(turn, chosen);
    }
    if (isPaused(turn)) await endPause(turn);
    const open = await mostPressing(turn);
    if (open) return repeatTalk(turn, open, backTo(open));
    if ((await turn.goals.count({ state: 'open' })) === 0) return void (await turn.start('welcome'));
    await turn.run('today', {});
  },
});
