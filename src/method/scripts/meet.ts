import type { Script } from '../../conversation/script.ts';
import { personSteps } from './person.ts';

/** Planning a conversation, or moving one: with whom, when, and (without a goal) what for. */
export const meetScript: Script = {
  id: 'meet',
  version: 1,
  kind: 'question',
  steps: [
    ...personSteps('who', { skippable: true }),
    { id: 'when', expects: 'text', field: 'when', unless: 'timed', ways: ['later', 'stop'] },
    {
      id: 'confirm',
      expects: 'text-or-choice',
      choices: ['yes', 'no'],
      when: 'timed',
      unless: 'planned-before',
      next: { no: 'when' },
      ways: ['stop'],
    },
    { id: 'goal', expects: 'text-or-choice', choices: 'rows', when: 'several-goals', unless: 'planned-before' },
    {
      id: 'what-for',
      expects: 'text',
      keep: true,
      feeling: true,
      words: true,
      example: true,
      when: 'no-goal',
      unless: 'planned-before',
    },
  ],
};
