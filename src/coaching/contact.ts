import { contactScript } from '../method/scripts/contact.ts';
import type { Talk } from './talk.ts';

export const contactTalk: Talk = { script: contactScript };
