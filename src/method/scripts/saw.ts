import type { Script } from '../../conversation/script.ts';

/** Something one came across (book: attenties): who would enjoy it, and a line to send along. */
export const sawScript: Script = {
  id: 'saw',
  version: 1,
  kind: 'question',
  steps: [
    { id: 'what', expects: 'text', words: true, unless: 'what-known', ways: ['later', 'stop'] },
    { id: 'about', expects: 'text', words: true, unless: 'about-known', ways: ['later', 'stop'] },
    { id: 'who', expects: 'text-or-choice', choices: 'rows', unless: 'chosen', ways: ['later', 'stop'] },
    {
      id: 'line',
      expects: 'choice',
      choices: ['sent', 'email', 'another', 'someone-else', 'not-now'],
      when: 'chosen',
      ways: ['later', 'stop'],
    },
  ],
};
