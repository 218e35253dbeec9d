import { z } from 'zod';
import { reply } from '../coaching/messages.ts';
import { defineCommand } from './command.ts';

export const promises = defineCommand({
  name: 'promises',
  words: { en: ['promises', 'promise'], nl: ['beloftes', 'belofte', 'beloften'] },
  options: z.object({}),
  run: async (turn) => void (await turn.say(reply('word.nothing-understood'))),
});
