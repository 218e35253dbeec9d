import { z } from 'zod';
import { startNudge } from '../coaching/nudge/nudge.ts';
import { defineCommand } from './command.ts';

/** The weekly nudge, now. */
export const nudge = defineCommand({
  name: 'nudge',
  words: { en: ['nudge'], nl: ['zetje'] },
  options: z.object({}),
  run: (turn) => startNudge(turn),
});
