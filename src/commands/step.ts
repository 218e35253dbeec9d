import { z } from 'zod';
import { startStep } from '../coaching/step/step.ts';
import { defineCommand } from './command.ts';

/** One small step towards the goal, with somebody who is named where that can be. */
export const step = defineCommand({
  name: 'step',
  words: { en: ['step'], nl: ['stap'] },
  options: z.object({}),
  run: (turn) => startStep(turn),
});
