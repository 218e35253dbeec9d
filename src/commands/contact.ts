import { z } from 'zod';
import { reply } from '../coaching/messages.ts';
import { defineCommand } from './command.ts';

export const contact = defineCommand({
  name: 'contact',
  words: { en: ['contact', 'contacts', 'person'], nl: ['contact', 'contacten', 'persoon'] },
  options: z.object({}),
  run: async (turn) => void (await turn.say(reply('word.nothing-understood'))),
});
