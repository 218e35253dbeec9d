import type { Script } from '../../conversation/script.ts';

/** The market for a goal (book: Voorbereiding, markt): where, which organisations, what moves, what one does not know yet. */
export const marketScript: Script = {
  id: 'market',
  version: 1,
  kind: 'question',
  steps: [
    { id: 'goal', expects: 'choice', choices: 'rows', unless: 'goal-known', ways: ['stop'] },
    { id: 'where', expects: 'text', keep: true, words: true, example: true, unless: 'where-known' },
    { id: 'organisation', expects: 'text', keep: true, words: true, example: true, unless: 'organisation-known' },
    { id: 'moves', expects: 'text', keep: true, words: true, example: true, unless: 'moves-known' },
    { id: 'question', expects: 'text', keep: true, words: true, example: true, unless: 'question-known' },
  ],
};
