import { z } from 'zod';
import { reply } from '../coaching/messages.ts';
import { defineCommand } from './command.ts';

export const referrals = defineCommand({
  name: 'referrals',
  words: { en: ['referrals'], nl: ['verwijzingen'] },
  options: z.object({}),
  run: async (turn) => void (await turn.say(reply('word.nothing-understood'))),
});
