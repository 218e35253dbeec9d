import { z } from 'zod';
import { startAgain } from '../coaching/meanwhile.ts';
import { labelled, reply } from '../coaching/messages.ts';
import { holdBack } from '../coaching/pause.ts';
import { endOpen } from '../coaching/walk/endOpen.ts';
import { defineCommand } from './command.ts';

/** Leaving: the coach falls silent, and says how to take everything along or have it erased. */
export const quit = defineCommand({
  name: 'quit',
  words: { en: ['quit', 'leave'], nl: ['stoppen', 'weg'] },
  options: z.object({}),
  async run(turn) {
    await endOpen(turn, {});
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
