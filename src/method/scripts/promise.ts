import type { Script } from '../../conversation/script.ts';
import { personSteps } from './person.ts';

/** A promise told in one line (book: vastleggen). Only who it is about may still have to be asked. */
export const promiseScript: Script = {
  id: 'promise',
  version: 1,
  kind: 'question',
  steps: personSteps('who', { skippable: true }),
};
