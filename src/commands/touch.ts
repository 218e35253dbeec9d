import { z } from 'zod';
import { reply } from '../coaching/messages.ts';
import { defineCommand } from './command.ts';

export const touch = defineCommand({
  name: 'touch',
  words: { en: ['touch', 'log'], nl: ['contactmoment', 'gesproken'] },
  options: z.object({}),
  run: async (turn) => void (await turn.say(reply('word.nothing-understood'))),
});
