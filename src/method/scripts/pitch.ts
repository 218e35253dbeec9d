import type { Script } from '../../conversation/script.ts';

/** Half a minute about oneself (book: Profiel), said aloud again tomorrow or on the day of a conversation. */
export const pitchScript: Script = {
  id: 'pitch',
  version: 1,
  kind: 'question',
  steps: [
    {
      id: 'text',
      expects: 'text-or-choice',
      choices: ['keep'],
      keep: true,
      words: true,
      example: true,
      unless: 'pitched',
    },
    {
      id: 'rehearse',
      expects: 'choice',
      choices: ['tomorrow', 'before', 'no'],
      when: 'has-pitch',
      unless: 'planned',
      ways: ['stop'],
    },
    {
      id: 'aloud',
      expects: 'text-or-choice',
      choices: ['done', 'more'],
      when: 'planned',
      words: true,
      ways: ['later', 'stop'],
    },
  ],
};
