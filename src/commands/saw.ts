import { z } from 'zod';
import { startSaw } from '../coaching/saw/saw.ts';
import { defineCommand, text } from './command.ts';

/** Something one came across: who would enjoy it and why, with a line to send along. No link is ever fetched. */
export const saw = defineCommand({
  name: 'saw',
  words: { en: ['saw'], nl: ['gezien', 'attentie'] },
  options: z.object({ line: text() }),
  run: (turn, { line = '' }) => startSaw(turn, line),
});
