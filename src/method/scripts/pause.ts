import type { Script } from '../../conversation/script.ts';

/** How long to be quiet. */
export const pauseScript: Script = {
  id: 'pause',
  version: 1,
  kind: 'question',
  steps: [{ id: 'until', expects: 'text-or-choice', choices: ['week', 'month', 'open'], ways: ['stop'] }],
};
