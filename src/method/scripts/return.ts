import type { Script } from '../../conversation/script.ts';

/** Back after months: welcome, and whether the goal is still the goal. */
export const returnScript: Script = {
  id: 'return',
  version: 1,
  kind: 'question',
  steps: [{ id: 'goal', expects: 'text-or-choice', choices: ['yes', 'no', 'done'], ways: ['later', 'stop'] }],
};
