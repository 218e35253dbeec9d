import { z } from 'zod';
import { startShare } from '../coaching/share/share.ts';
import { defineCommand, text } from './command.ts';

/** One page for a human career coach: the person chooses what is on it, sees it, and hands it over. */
export const share = defineCommand({
  name: 'share',
  words: { en: ['share'], nl: ['delen', 'deel'] },
  options: z.object({ line: text() }),
  run: (turn, { line }) => startShare(turn, line?.trim() ?? ''),
});
