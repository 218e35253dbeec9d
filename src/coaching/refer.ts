import { referScript } from '../method/scripts/refer.ts';
import type { Talk } from './talk.ts';

export const referTalk: Talk = { script: referScript };
