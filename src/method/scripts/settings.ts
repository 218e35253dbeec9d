import type { Script } from '../../conversation/script.ts';

/** Changing one setting: which, and to what. */
export const settingsScript: Script = {
  id: 'settings',
  version: 1,
  kind: 'question',
  steps: [
    {
      id: 'which',
      expects: 'text-or-choice',
      choices: ['name', 'language', 'zone', 'nudge', 'quiet', 'prep'],
      unless: 'named',
      ways: ['stop'],
    },
    { id: 'name', expects: 'text', field: 'short', when: 'name', words: true, ways: ['stop'] },
    { id: 'language', expects: 'text-or-choice', choices: ['nl', 'en'], when: 'language', ways: ['stop'] },
    { id: 'zone', expects: 'text', when: 'zone', ways: ['stop'] },
    { id: 'nudge', expects: 'text', field: 'when', when: 'nudge', ways: ['stop'] },
    { id: 'quiet', expects: 'text', field: 'when', when: 'quiet', ways: ['stop'] },
    { id: 'prep', expects: 'text', field: 'when', when: 'prep', ways: ['stop'] },
  ],
};
