import type { Script } from '../../conversation/script.ts';

/** Trying out an opening at any time (book: Netwerkgesprek, opening): read, and asked back while it does not say what for. */
export const openingScript: Script = {
  id: 'opening',
  version: 1,
  kind: 'question',
  steps: [{ id: 'sentence', expects: 'text', words: true, ways: ['stop'] }],
};
