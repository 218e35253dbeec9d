import { z } from 'zod';
import { eventIn } from '../coaching/event/event.ts';
import { answerTalk } from '../coaching/walk/walk.ts';
import { defineCommand, text } from './command.ts';

/** A reception or a party: prepared the day before, looked back on the morning after. */
export const event = defineCommand({
  name: 'event',
  words: { en: ['event', 'party'], nl: ['bijeenkomst', 'borrel', 'receptie', 'feest'] },
  options: z.object({ line: text() }),
  async run(turn, { line = '' }) {
    const typed = line.trim();
    const { what } = eventIn(turn, typed);
    if (what === undefined) return void (await turn.start('event', { data: eventIn(turn, typed) }));
    const conversation = await turn.start('event', { silent: true });
    await answerTalk(turn, conversation, 'what', { text: typed });
  },
});
