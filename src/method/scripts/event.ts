import type { Script } from '../../conversation/script.ts';
import { personSteps } from './person.ts';

/**
 * A reception or a party (book: Doen!): what and when; the day before two people to meet, an opening for each and something
 * to give; the morning after whom one met and what was promised.
 */
export const eventScript: Script = {
  id: 'event',
  version: 1,
  kind: 'prep',
  steps: [
    { id: 'what', expects: 'text', words: true, unless: 'what-known', ways: ['later', 'stop'] },
    { id: 'when', expects: 'text', field: 'when', unless: 'when-known', ways: ['later', 'stop'] },
    { id: 'people', expects: 'text', keep: true, words: true, example: true, when: 'before' },
    { id: 'opening', expects: 'text', keep: true, words: true, example: true, when: 'before' },
    { id: 'give', expects: 'text', keep: true, words: true, example: true, when: 'before' },
    { id: 'met', expects: 'text', words: true, when: 'after' },
    ...personSteps('who', { skippable: true }),
    { id: 'promised', expects: 'text', keep: true, statement: true, when: 'after' },
  ],
};
