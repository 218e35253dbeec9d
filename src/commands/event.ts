import { z } from 'zod';
import { eventIn } from '../coaching/event/event.ts';
import { setEvent } from '../coaching/event/eventAhead.ts';
import { answerTalk } from '../coaching/walk/walk.ts';
import { UserError } from '../domain/errors.ts';
import { defineCommand, ref, text } from './command.ts';

/** A reception or a party: prepared the day before, looked back on the morning after. */
export const event = defineCommand({
  name: 'event',
  words: { en: ['event', 'party'], nl: ['bijeenkomst', 'borrel', 'receptie', 'feest'] },
  options: z.object({ event: ref('conversations'), set: z.enum(['cancel', 'restore']).optional(), line: text() }),
  async run(turn, { event: id, set, line = '' }) {
    if (id !== undefined) {
      const known = await turn.conversations.get(id);
      if (known?.script !== 'event') throw new UserError('error.not-found');
      return set ? setEvent(turn, known, set) : turn.run('start', { conversation: id });
    }
    const typed = line.trim();
    const { what } = eventIn(turn, typed);
    if (what === undefined) return void (await turn.start('event', { data: eventIn(turn, typed) }));
    const conversation = await turn.start('event', { silent: true });
    await answerTalk(turn, conversation, 'what', { text: typed });
  },
});
