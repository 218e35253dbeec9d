import type { Script } from '../../conversation/script.ts';

/** What the networking is for (book: Doel). The kind is asked only when the words leave it open. */
export const goalScript: Script = {
  id: 'goal',
  version: 1,
  kind: 'question',
  steps: [
    { id: 'words', expects: 'text', keep: true, statement: true, feeling: true, example: true, unless: 'worded' },
    {
      id: 'kind',
      expects: 'choice',
      choices: ['job', 'clients', 'information', 'influence', 'other'],
      unless: 'kind-clear',
      ways: ['skip', 'stop'],
    },
    { id: 'instead', expects: 'choice', choices: ['instead', 'beside'], when: 'one-open', ways: ['stop'] },
  ],
};
