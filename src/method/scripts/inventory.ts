import type { Script } from '../../conversation/script.ts';

/**
 * Whom one knows, circle by circle (book: Voorbereiding, inventarisatie): names as they come, and in one question at the
 * end of a circle which of them are on the list already.
 */
export const inventoryScript: Script = {
  id: 'inventory',
  version: 1,
  kind: 'question',
  steps: [
    { id: 'names', expects: 'text-or-choice', choices: ['done'], words: true, when: 'place' },
    { id: 'alike', expects: 'text-or-choice', choices: ['yes', 'no'], field: 'numbers', when: 'alike' },
  ],
};
