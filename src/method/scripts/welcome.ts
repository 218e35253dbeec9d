import type { Script } from '../../conversation/script.ts';

/** Getting acquainted in at most five messages: who I am and who reads this, where and when you are, the goal, the first step. */
export const welcomeScript: Script = {
  id: 'welcome',
  version: 1,
  kind: 'welcome',
  steps: [
    {
      id: 'hello',
      expects: 'text-or-choice',
      choices: ['yes', 'no', 'another'],
      feeling: true,
      next: { no: 'zone', yes: 'goal' },
    },
    { id: 'zone', expects: 'text', when: 'zone-asked' },
    { id: 'goal', expects: 'text', keep: true, statement: true, feeling: true, example: true, unless: 'goal-known' },
    {
      id: 'talk',
      expects: 'text-or-choice',
      choices: ['yes', 'no'],
      feeling: true,
      example: true,
      unless: 'talk-known',
    },
  ],
};
