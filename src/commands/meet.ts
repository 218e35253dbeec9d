import { z } from 'zod';
import { type MeetLine, readMeetLine } from '../coaching/meet/meetLine.ts';
import { takeMeetLine } from '../coaching/meet/meetWho.ts';
import type { Contact } from '../domain/entities.ts';
import { UserError } from '../domain/errors.ts';
import { matchName } from '../domain/name/name.ts';
import { defineCommand, ref, text } from './command.ts';

/** Plans a conversation; one in the past opens its evaluation. */
export const meet = defineCommand({
  name: 'meet',
  words: { en: ['meet', 'meeting', 'plan'], nl: ['gesprek', 'afspraak', 'plan'] },
  options: z.object({ contact: ref('contacts'), line: text(), welcomed: z.enum(['yes']).optional() }),
  async run(turn, options) {
    const contact = await turn.contacts.get(options.contact ?? '');
    if (options.contact !== undefined && !contact) throw new UserError('error.not-found');
    const data: Record<string, unknown> = {
      ...(contact ? { partners: [contact.id] } : {}),
      ...(options.welcomed ? { welcomed: true } : {}),
    };
    const read = options.line ? await readMeetLine(turn, options.line) : undefined;
    if (read) await takeMeetLine(turn, { data }, contact ? withOthers(read, contact) : read);
    await turn.start('meet', { data });
  },
});

/** With whom it is was chosen: others count when the line names them beside that contact, "with Tom and Els". */
function withOthers({ data, people }: MeetLine, contact: Contact): MeetLine {
  const isNamed = people.some(({ name }) => matchName(name, [contact]).is === 'one');
  return { data, people: isNamed ? people : [] };
}
