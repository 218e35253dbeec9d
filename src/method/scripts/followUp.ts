import type { Script } from '../../conversation/script.ts';

export const followUpScript: Script = {
  id: 'follow-up',
  version: 1,
  kind: 'question',
  steps: [],
};
