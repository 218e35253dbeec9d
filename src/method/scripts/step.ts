import type { Script } from '../../conversation/script.ts';

/** One small, pleasant step up the ladder (book: Doen!), and a few days later how it went. */
export const stepScript: Script = {
  id: 'step',
  version: 1,
  kind: 'first-step',
  steps: [
    {
      id: 'propose',
      expects: 'text-or-choice',
      choices: ['yes', 'done', 'someone-else', 'no'],
      unless: 'agreed',
      ways: ['later', 'stop'],
    },
    {
      id: 'how',
      expects: 'text-or-choice',
      choices: ['done', 'no', 'not-yet'],
      when: 'agreed',
      ways: ['stop'],
    },
  ],
};
