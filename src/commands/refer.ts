import { z } from 'zod';
import { reply } from '../coaching/messages.ts';
import { defineCommand } from './command.ts';

export const refer = defineCommand({
  name: 'refer',
  words: { en: ['refer', 'referral'], nl: ['verwijs', 'verwijzing'] },
  options: z.object({}),
  run: async (turn) => void (await turn.say(reply('word.nothing-understood'))),
});
