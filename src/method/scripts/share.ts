import type { Script } from '../../conversation/script.ts';

/** One page for somebody's career coach: what is on it, how it reads, and then the file. */
export const shareScript: Script = {
  id: 'share',
  version: 1,
  kind: 'question',
  steps: [
    { id: 'choose', expects: 'text-or-choice', choices: 'rows', when: 'filled', ways: ['stop'] },
    { id: 'see', expects: 'choice', choices: ['yes', 'no'], when: 'chosen', ways: ['stop'] },
  ],
};
