import type { Script } from '../../conversation/script.ts';

/** Asking one's network before anything else (book: Attitude): a subject, who may know, and a question drafted to them. */
export const askScript: Script = {
  id: 'ask',
  version: 1,
  kind: 'question',
  steps: [
    { id: 'topic', expects: 'text', words: true, unless: 'topic-known', ways: ['later', 'stop'] },
    {
      id: 'who',
      expects: 'text-or-choice',
      choices: 'rows',
      when: 'somebody',
      unless: 'chosen',
      ways: ['later', 'stop'],
    },
    {
      id: 'draft',
      expects: 'choice',
      draft: true,
      choices: ['sent', 'email', 'another', 'someone-else', 'not-now'],
      when: 'chosen',
      ways: ['later', 'stop'],
    },
  ],
};
