import { touchScript } from '../method/scripts/touch.ts';
import type { Talk } from './talk.ts';

export const touchTalk: Talk = { script: touchScript };
