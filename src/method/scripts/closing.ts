import type { Script } from '../../conversation/script.ts';

/** A closing question that was not asked, as a short message the day after, apart from the thanks (book: Netwerkgesprek, afsluiting). */
export const closingScript: Script = {
  id: 'closing',
  version: 1,
  kind: 'question',
  steps: [{ id: 'draft', expects: 'choice', draft: true, choices: ['sent'], ways: ['later', 'skip', 'stop'] }],
};
