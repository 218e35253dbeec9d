import type { Script } from '../../conversation/script.ts';
import { personSteps } from './person.ts';

/** An idea to let somebody hear of oneself (book: Onderhoud), another one, and whether it happened. */
export const ideasScript: Script = {
  id: 'ideas',
  version: 1,
  kind: 'nudge',
  steps: [
    ...personSteps('who'),
    {
      id: 'idea',
      expects: 'text-or-choice',
      choices: ['yes', 'another', 'done', 'not-now'],
      unless: 'agreed',
      ways: ['later', 'stop'],
    },
    { id: 'did', expects: 'text-or-choice', choices: ['done', 'not-yet', 'not-now'], when: 'agreed', ways: ['stop'] },
  ],
};
