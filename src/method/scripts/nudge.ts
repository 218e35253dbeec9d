import type { Script } from '../../conversation/script.ts';

/** The weekly nudge: somebody fading, with why; or, with too few people to choose from, three new names. */
export const nudgeScript: Script = {
  id: 'nudge',
  version: 1,
  kind: 'nudge',
  steps: [
    {
      id: 'person',
      expects: 'text-or-choice',
      choices: ['done', 'more', 'someone-else', 'not-now', 'never', 'yes', 'no'],
      unless: 'few',
      ways: ['later', 'stop'],
    },
    { id: 'names', expects: 'text', when: 'few' },
    { id: 'names-right', expects: 'text-or-choice', choices: ['yes', 'no'], when: 'names-read' },
  ],
};
