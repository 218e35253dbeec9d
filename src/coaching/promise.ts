import { promiseScript } from '../method/scripts/promise.ts';
import type { Talk } from './talk.ts';

export const promiseTalk: Talk = { script: promiseScript };
