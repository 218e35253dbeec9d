import { requestScript } from '../method/scripts/request.ts';
import type { Talk } from './talk.ts';

export const requestTalk: Talk = { script: requestScript };
