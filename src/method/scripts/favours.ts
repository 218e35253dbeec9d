import type { Script } from '../../conversation/script.ts';
import { personSteps } from './person.ts';

/** Ordinary favours of the last months, turned round: you asked, they were free to say no, did they mind (book: Bewustzijn)? */
export const favoursScript: Script = {
  id: 'favours',
  version: 1,
  kind: 'question',
  steps: [
    { id: 'recall', expects: 'text', words: true, example: true },
    { id: 'name', expects: 'text', when: 'unnamed' },
    ...personSteps('who', { skippable: true }),
    { id: 'mind', expects: 'text-or-choice', choices: ['no', 'yes'], when: 'helped' },
  ],
};
