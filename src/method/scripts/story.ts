import type { Script } from '../../conversation/script.ts';

/** One success story (book: Voorbereiding, eigen): what was going on, what one did, what came of it. */
export const storyScript: Script = {
  id: 'story',
  version: 1,
  kind: 'question',
  steps: [
    { id: 'situation', expects: 'text', keep: true, words: true, example: true },
    { id: 'deed', expects: 'text', keep: true, words: true, example: true, when: 'begun' },
    { id: 'result', expects: 'text', keep: true, words: true, example: true, when: 'begun' },
  ],
};
