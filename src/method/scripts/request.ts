import type { Script } from '../../conversation/script.ts';
import { personSteps } from './person.ts';

/** Asking for the conversation (book: Evaluatie, verwijzingen): a draft to the person, or one to whoever can pass it on. */
export const requestScript: Script = {
  id: 'request',
  version: 1,
  kind: 'question',
  steps: [
    ...personSteps('who'),
    { id: 'goal-which', expects: 'text-or-choice', choices: 'rows', when: 'several-goals' },
    {
      id: 'draft',
      expects: 'choice',
      draft: true,
      choices: ['sent', 'done', 'email', 'someone-else', 'another', 'not-now'],
      ways: ['later', 'stop'],
    },
  ],
};
