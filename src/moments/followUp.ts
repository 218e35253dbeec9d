import type { MomentRule } from './kind.ts';

export const followUp: MomentRule = {
  kind: 'follow-up',
  opening: () => true,
  awaitsAnswer: true,
  check: async () => undefined,
};
