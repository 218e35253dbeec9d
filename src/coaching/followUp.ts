import { followUpScript } from '../method/scripts/followUp.ts';
import type { Talk } from './talk.ts';

export const followUpTalk: Talk = { script: followUpScript };
