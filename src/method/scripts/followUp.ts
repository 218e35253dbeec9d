import type { Script } from '../../conversation/script.ts';

/**
 * What was still open, asked after once it has had time (book: verwijzingen; vastleggen): an introduction that was
 * offered, a referral nobody was asked about yet, a request without answer, a promise of one's own or of another, whether
 * what was asked helped. A line back to the
 * one who sent the coachee, once they met. Only the one that applies is asked.
 */
export const followUpScript: Script = {
  id: 'follow-up',
  version: 4,
  kind: 'follow-up',
  steps: [
    {
      id: 'told-back',
      expects: 'text-or-choice',
      choices: ['done', 'not-yet', 'cancelled'],
      when: 'told-back',
      ways: ['later', 'stop'],
    },
    {
      id: 'introduction',
      expects: 'text-or-choice',
      choices: ['done', 'request', 'meet', 'not-yet', 'cancelled'],
      when: 'introduction',
      ways: ['later', 'stop'],
    },
    {
      id: 'referral',
      expects: 'text-or-choice',
      choices: ['done', 'request', 'meet', 'not-yet', 'cancelled'],
      when: 'referral',
      ways: ['later', 'stop'],
    },
    {
      id: 'request',
      expects: 'text-or-choice',
      choices: ['yes', 'not-yet', 'cancelled'],
      when: 'request',
      ways: ['later', 'stop'],
    },
    {
      id: 'helped',
      expects: 'text-or-choice',
      choices: ['yes', 'no', 'not-yet'],
      when: 'helped',
      ways: ['later', 'stop'],
    },
    { id: 'how', expects: 'text', words: true, when: 'how', ways: ['skip', 'stop'] },
    {
      id: 'mine',
      expects: 'text-or-choice',
      choices: ['done', 'not-yet', 'cancelled'],
      when: 'mine',
      ways: ['later', 'stop'],
    },
    {
      id: 'theirs',
      expects: 'text-or-choice',
      choices: ['done', 'not-yet', 'cancelled'],
      when: 'theirs',
      ways: ['later', 'stop'],
    },
  ],
};
