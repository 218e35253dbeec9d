import { z } from 'zod';
import { startAgain } from '../coaching/meanwhile.ts';
import { labelled, reply } from '../coaching/messages.ts';
import { holdBack } from '../coaching/pause.ts';
import { defineCommand } from './command.ts';

/** Leaving: the coach falls silent, and says how to take everything along or have it erased. */
export const quit = defineCommand({
  name: 'quit',
  words: { en: ['quit', 'leave'], nl: ['stoppen', 'weg'] },
  options: z.object({}),
  async run(turn) {
    for (const open of await turn.conversations.list({ state: ['active', 'waiting'] })) {
      await turn.conversations.change(open.id, { state: 'ended' });
    }
    await holdBack(turn);
    const take = labelled('export', { key: 'data.export-first' }, { command: 'export', options: {} });
    const erase = labelled(
      'erase',
      { key: 'data.erase-everything' },
      { command: 'erase', options: { everything: 'yes' } },
    );
    await turn.say(reply('data.quit', undefined, { choices: [startAgain, take, erase] }));
  },
});
