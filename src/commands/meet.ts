import { z } from 'zod';
import { readMeetLine } from '../coaching/meet/meetLine.ts';
import { takeMeetLine } from '../coaching/meet/meetWho.ts';
import { UserError } from '../domain/errors.ts';
import { defineCommand, ref, text } from './command.ts';

/** Plans a conversation; one in the past opens its evaluation. */
export const meet = defineCommand({
  name: 'meet',
  words: { en: ['meet', 'meeting', 'plan'], nl: ['gesprek', 'afspraak', 'plan'] },
  options: z.object({ contact: ref('contacts'), line: text() }),
  async run(turn, options) {
    if (options.contact !== undefined && !(await turn.contacts.get(options.contact)))
      throw new UserError('error.not-found');
    const data: Record<string, unknown> = options.contact === undefined ? {} : { partners: [options.contact] };
    const read = options.line ? await readMeetLine(turn, options.line) : undefined;
    if (read)
      await takeMeetLine(turn, { data }, options.contact === undefined ? read : { data: read.data, people: [] });
    await turn.start('meet', { data });
  },
});
