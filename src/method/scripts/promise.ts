import type { Script } from '../../conversation/script.ts';

export const promiseScript: Script = {
  id: 'promise',
  version: 1,
  kind: 'question',
  steps: [],
};
