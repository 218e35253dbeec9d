import type { Script, Step } from '../../conversation/script.ts';
import { personSteps } from './person.ts';

/** What can be asked about a contact one field at a time, in the order it is offered. */
export const askedFields = [
  'organisation',
  'role',
  'circle',
  'email',
  'phone',
  'interests',
  'notes',
  'name',
  'address',
  'language',
  'cadence',
] as const;

/** Two people who are to be put together are both in the list: nobody new is offered. */
const known = (id: string): Step[] =>
  personSteps(id)
    .filter((step) => step.id !== `${id}-new`)
    .map((step) => ({ ...step, ways: ['stop'] }));

/** Adding somebody, changing what is known of them, putting two together: three jobs, of which a conversation does one. */
export const contactScript: Script = {
  id: 'contact',
  version: 2,
  kind: 'question',
  steps: [
    ...personSteps('who'),
    { id: 'field', expects: 'text-or-choice', choices: askedFields, when: 'change', ways: ['stop'] },
    {
      id: 'text',
      expects: 'text-or-choice',
      choices: ['none'],
      words: true,
      when: 'asks-text',
      ways: ['back', 'stop'],
    },
    {
      id: 'language',
      expects: 'text-or-choice',
      choices: ['nl', 'en', 'none'],
      when: 'asks-language',
      ways: ['back', 'stop'],
    },
    {
      id: 'address',
      expects: 'text-or-choice',
      choices: ['je', 'u', 'none'],
      when: 'asks-address',
      ways: ['back', 'stop'],
    },
    { id: 'circle', expects: 'text-or-choice', choices: 'rows', when: 'asks-circle', ways: ['back', 'stop'] },
    {
      id: 'cadence',
      expects: 'text-or-choice',
      field: 'numbers',
      choices: ['none'],
      when: 'asks-cadence',
      ways: ['back', 'stop'],
    },
    ...known('kept'),
    ...known('other'),
    { id: 'merge', expects: 'choice', choices: ['yes', 'no', 'another'], when: 'merge', ways: ['stop'] },
  ],
};
