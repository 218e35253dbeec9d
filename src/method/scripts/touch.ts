import type { Script } from '../../conversation/script.ts';
import { settlingSteps } from './told.ts';

/** Recording a moment of contact (book: Onderhoud): who and how in one line, and the day when it leaves that open. */
export const touchScript: Script = {
  id: 'touch',
  version: 1,
  kind: 'question',
  steps: [
    { id: 'line', expects: 'text', words: true, unless: 'line-known', ways: ['later', 'stop'] },
    { id: 'ahead', expects: 'text-or-choice', choices: ['yes', 'no'], when: 'ahead', ways: ['stop'] },
    { id: 'day', expects: 'text', when: 'day-open', ways: ['stop'] },
    ...settlingSteps,
  ],
};
