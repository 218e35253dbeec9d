import type { Talk } from '../walk/talk.ts';

/** One of the three things a conversation about a contact may be for: adding, changing, putting two together. */
export type ContactJob = Required<Pick<Talk, 'facts' | 'ask' | 'keep'>>;
