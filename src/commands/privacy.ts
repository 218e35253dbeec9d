import { z } from 'zod';
import { labelled, para, reply } from '../coaching/messages.ts';
import { defineCommand } from './command.ts';

/** Who can read what. */
export const privacy = defineCommand({
  name: 'privacy',
  words: { en: ['privacy'], nl: ['privacy'] },
  options: z.object({}),
  async run(turn) {
    const choices = [
      labelled('export', { key: 'data.export-first' }, { command: 'export', options: {} }),
      labelled('erase', { key: 'data.erase-everything' }, { command: 'erase', options: { everything: 'yes' } }),
    ];
    await turn.say(
      reply('data.privacy', undefined, { body: [para('data.privacy-kept'), para('data.privacy-yours')], choices }),
    );
  },
});
