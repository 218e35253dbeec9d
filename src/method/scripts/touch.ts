import type { Script } from '../../conversation/script.ts';

export const touchScript: Script = {
  id: 'touch',
  version: 1,
  kind: 'question',
  steps: [],
};
