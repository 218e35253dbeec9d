import type { Script } from '../../conversation/script.ts';

export const requestScript: Script = {
  id: 'request',
  version: 1,
  kind: 'question',
  steps: [],
};
