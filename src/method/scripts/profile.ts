import type { Script } from '../../conversation/script.ts';

/** Who one is, what one can and cannot, and where one wants to go (book: Profiel; Voorbereiding, eigen). */
export const profileScript: Script = {
  id: 'profile',
  version: 1,
  kind: 'question',
  steps: [
    {
      id: 'who',
      expects: 'text-or-choice',
      choices: ['keep'],
      keep: true,
      words: true,
      example: true,
      unless: 'who-known',
    },
    {
      id: 'can',
      expects: 'text-or-choice',
      choices: ['keep'],
      keep: true,
      words: true,
      example: true,
      unless: 'can-known',
    },
    { id: 'cannot', expects: 'text', keep: true, words: true, example: true, unless: 'cannot-known' },
    { id: 'vision', expects: 'text', keep: true, words: true, example: true, unless: 'vision-known' },
  ],
};
