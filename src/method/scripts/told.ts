import type { Script } from '../../conversation/script.ts';

export const toldScript: Script = {
  id: 'told',
  version: 1,
  kind: 'question',
  steps: [],
};
