import type { Script } from '../../conversation/script.ts';

export const contactScript: Script = {
  id: 'contact',
  version: 1,
  kind: 'question',
  steps: [],
};
