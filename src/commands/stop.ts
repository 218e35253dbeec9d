import { z } from 'zod';
import { reply } from '../coaching/messages.ts';
import { answerTalk } from '../coaching/walk/walk.ts';
import { defineCommand } from './command.ts';

/** Ends the open conversation. */
export const stop = defineCommand({
  name: 'stop',
  words: { en: ['stop'], nl: ['stop'] },
  options: z.object({}),
  async run(turn) {
    const [active] = await turn.conversations.list({ state: 'active' }, { by: 'lastAt', descending: true });
    if (active) return answerTalk(turn, active, active.step, { choice: 'stop' });
    await turn.say(reply('word.nothing-open'));
  },
});
