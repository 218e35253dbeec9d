import { z } from 'zod';
import { reply } from '../coaching/messages.ts';
import { dayOf } from '../domain/calendar.ts';
import { defineCommand } from './command.ts';

/** Everything of the person as one JSON file. */
export const exportData = defineCommand({
  name: 'export',
  words: { en: ['export'], nl: ['export', 'exporteer'] },
  options: z.object({}),
  async run(turn) {
    const everything = await turn.everything(turn.inboundId);
    const text = JSON.stringify(
      { format: 'spoor-export', version: 1, at: turn.now.toString(), ...everything },
      null,
      2,
    );
    const name = `spoor-${dayOf(turn.now, turn.person.zone)}.json`;
    await turn.say(reply('data.export', undefined, { file: { name, type: 'application/json', text } }));
  },
});
