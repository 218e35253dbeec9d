import type { Script } from '../../conversation/script.ts';

/** Erasing a contact, a meeting or everything: said plainly first. */
export const eraseScript: Script = {
  id: 'erase',
  version: 1,
  kind: 'question',
  steps: [{ id: 'confirm', expects: 'choice', choices: ['yes', 'no'], grave: true, ways: ['stop'] }],
};
