import type { Script, Step } from '../../conversation/script.ts';
import { personSteps } from './person.ts';

/** Settling who somebody's line of referrals means, one name at a time, and which of several partners named them. */
export const namingSteps: readonly Step[] = [
  { id: 'named-all', expects: 'text-or-choice', choices: ['yes', 'no'], when: 'named-several-new' },
  ...personSteps('named', { skippable: true }),
  { id: 'from-which', expects: 'text-or-choice', choices: 'rows', when: 'from-open' },
];

/**
 * Right after the conversation: did it take place, what to keep, and then the mirror
 * (book: vastleggen; Evaluatie; Netwerkgesprek, afsluiting).
 */
export const evaluationScript: Script = {
  id: 'evaluation',
  version: 4,
  kind: 'evaluation',
  steps: [
    {
      id: 'held',
      expects: 'text-or-choice',
      choices: ['yes', 'moved', 'cancelled', 'still-going'],
      unless: 'held-known',
    },
    ...personSteps('who', { skippable: true }),
    { id: 'notes', expects: 'text', keep: true, example: true, unless: 'noted' },
    { id: 'account', expects: 'text-or-choice', choices: ['yes', 'no'], words: true, when: 'account' },
    { id: 'needed', expects: 'text', keep: true, words: true, example: true, unless: 'needed-told' },
    { id: 'promised', expects: 'text', keep: true, statement: true, example: true, unless: 'promised-told' },
    { id: 'promised-them', expects: 'text', keep: true, statement: true, example: true, unless: 'promised-them-told' },
    { id: 'good', expects: 'text', keep: true, statement: true, example: true, unless: 'good-told' },
    { id: 'better', expects: 'text', keep: true, statement: true, example: true, unless: 'better-told' },
    { id: 'tips', expects: 'text', keep: true, statement: true, example: true, unless: 'tips-told' },
    { id: 'referrals', expects: 'text', keep: true, statement: true, example: true, unless: 'referrals-told' },
    ...namingSteps,
    {
      id: 'closing',
      expects: 'text-or-choice',
      choices: ['done', 'no'],
      keep: true,
      field: 'numbers',
      unless: 'closing-told',
    },
  ],
};
