import type { Script } from '../../conversation/script.ts';

export const referScript: Script = {
  id: 'refer',
  version: 1,
  kind: 'question',
  steps: [],
};
