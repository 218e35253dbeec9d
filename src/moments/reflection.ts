import { hasProgress, progressOf } from '../coaching/progress/progressLines.ts';
import { monthBefore, startReflection } from '../coaching/progress/reflection.ts';
import type { MomentRule } from './kind.ts';

/** Monthly: what the month before came to, and one question. Each conversation plans it; a month without one has none. */
export const reflection: MomentRule = {
  kind: 'reflection',
  opening: () => true,
  awaitsAnswer: true,
  async check(turn) {
    if (!hasProgress(await progressOf(turn, monthBefore(turn)))) return undefined;
    return { say: () => startReflection(turn) };
  },
};
