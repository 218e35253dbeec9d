import { choice, para } from '../coaching/messages.ts';
import { startNudge } from '../coaching/nudge.ts';
import type { MomentRule } from './kind.ts';

/** Weekly: somebody fading or from a neglected circle, with why. */
export const nudge: MomentRule = {
  kind: 'nudge',
  opening: () => true,
  awaitsAnswer: true,
  async check(turn) {
    return {
      say: () => startNudge(turn),
      item: {
        body: [para('nudge.item')],
        choices: [{ ...choice('more', { command: 'nudge', options: {} }), id: 'nudge' }],
      },
    };
  },
};
