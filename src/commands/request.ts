import { z } from 'zod';
import { reply } from '../coaching/messages.ts';
import { defineCommand } from './command.ts';

export const request = defineCommand({
  name: 'request',
  words: { en: ['request'], nl: ['verzoek', 'vraag'] },
  options: z.object({}),
  run: async (turn) => void (await turn.say(reply('word.nothing-understood'))),
});
