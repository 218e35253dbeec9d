import type { Script } from '../../conversation/script.ts';
import { namingSteps } from './evaluation.ts';

/** A former answer, said anew. New names in it are settled as in the evaluation. */
export const editScript: Script = {
  id: 'edit',
  version: 1,
  kind: 'question',
  steps: [{ id: 'text', expects: 'text', words: true, ways: ['skip', 'stop'] }, ...namingSteps],
};
