import { z } from 'zod';
import { meanwhile } from '../coaching/meanwhile.ts';
import { labelled, message } from '../coaching/messages.ts';
import { todayItems } from '../coaching/today.ts';
import { defineCommand } from './command.ts';

/** What matters today: at most three things, each with its action. */
export const today = defineCommand({
  name: 'today',
  words: { en: ['today'], nl: ['vandaag'] },
  options: z.object({}),
  async run(turn) {
    const items = await todayItems(turn);
    const { body, choices } = meanwhile(turn);
    if (items.length > 0)
      return void (await turn.say(message('today', 'today.list', undefined, { items, choices, body })));
    const meet = labelled('meet', { key: 'today.plan' }, { command: 'meet', options: {} });
    const nudge = labelled('nudge', { key: 'today.nudge' }, { command: 'nudge', options: {} });
    await turn.say(message('today', 'today.nothing', undefined, { body, choices: [meet, nudge, ...choices] }));
  },
});
