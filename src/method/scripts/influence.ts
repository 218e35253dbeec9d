import type { Script } from '../../conversation/script.ts';
import { personSteps } from './person.ts';

/** Influence without authority (book: Doel; own organisation): what they need, what one can contribute, what one shares. */
export const influenceScript: Script = {
  id: 'influence',
  version: 1,
  kind: 'question',
  steps: [
    ...personSteps('who'),
    { id: 'needs', expects: 'text', keep: true, words: true, example: true, unless: 'needs-known' },
    { id: 'brings', expects: 'text', keep: true, words: true, example: true, unless: 'brings-known' },
    { id: 'picture', expects: 'text', keep: true, words: true, example: true, unless: 'picture-known' },
  ],
};
