import type { Script } from '../../conversation/script.ts';

/** The thank-you of the next day: a draft, in the form that suits (book: dank, de volgende dag). */
export const thanksScript: Script = {
  id: 'thanks',
  version: 1,
  kind: 'thanks',
  steps: [
    {
      id: 'draft',
      expects: 'text-or-choice',
      choices: ['sent', 'email', 'card', 'another'],
      ways: ['later', 'skip', 'stop'],
    },
  ],
};
