import type { Script } from '../../conversation/script.ts';
import { personSteps } from './person.ts';

/** One person sends you to another (book: Evaluatie, verwijzingen): to whom, by whom, about what, and for which goal. */
export const referScript: Script = {
  id: 'refer',
  version: 1,
  kind: 'question',
  steps: [
    ...personSteps('to'),
    ...personSteps('from', { skippable: true }),
    { id: 'about', expects: 'text', words: true, unless: 'about-told' },
    { id: 'goal-which', expects: 'text-or-choice', choices: 'rows', when: 'several-goals' },
  ],
};
