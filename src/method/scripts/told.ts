import type { Script, Step } from '../../conversation/script.ts';
import { personSteps } from './person.ts';

/** Settling what is to be recorded: for which goal somebody was sent on, and whom the names mean, one at a time. */
export const settlingSteps: readonly Step[] = [
  { id: 'goal', expects: 'text-or-choice', choices: 'rows', when: 'goal-open', ways: ['skip', 'stop'] },
  ...personSteps('person', { skippable: true }),
];

/** A line that was typed without a command: what it plainly tells is offered to be recorded, what it may mean to be done. */
export const toldScript: Script = {
  id: 'told',
  version: 2,
  kind: 'question',
  steps: [
    { id: 'offer', expects: 'text-or-choice', choices: ['yes', 'no'], words: true, when: 'offered', ways: ['stop'] },
    { id: 'plan', expects: 'text-or-choice', choices: ['yes', 'no'], words: true, when: 'planned', ways: ['stop'] },
    {
      id: 'command',
      expects: 'text-or-choice',
      choices: ['yes', 'no'],
      words: true,
      when: 'commanded',
      ways: ['stop'],
    },
    { id: 'do', expects: 'text-or-choice', choices: ['yes', 'no'], words: true, when: 'doing', ways: ['stop'] },
    ...settlingSteps,
  ],
};
