import type { Script } from '../../conversation/script.ts';

/** The month looked back on, with one question (METHOD.md, growth). */
export const reflectionScript: Script = {
  id: 'reflection',
  version: 1,
  kind: 'reflection',
  steps: [
    { id: 'question', expects: 'text', keep: true, statement: true, feeling: true, ways: ['skip', 'later', 'stop'] },
  ],
};
