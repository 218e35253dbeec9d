import type { Script } from '../../conversation/script.ts';
import { personSteps } from './person.ts';

/** A goal was reached: which one, through whom, and then the trail back to everybody who helped (book: het spoor terug). */
export const winScript: Script = {
  id: 'win',
  version: 1,
  kind: 'question',
  steps: [
    { id: 'goal-which', expects: 'text-or-choice', choices: 'rows', when: 'goal-open', ways: ['later', 'stop'] },
    ...personSteps('who', { skippable: true }),
    { id: 'thank', expects: 'choice', choices: ['yes', 'more'], when: 'to-thank' },
  ],
};
