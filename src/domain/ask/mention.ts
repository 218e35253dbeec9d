/** Where something stands that tells of a contact. `helped`: how they helped before; `partner`: what was noted before a talk.
 * `currency`: what they need, what one can contribute, what both want. */
export type MentionField =
  | 'name'
  | 'organisation'
  | 'role'
  | 'interests'
  | 'notes'
  | 'circle'
  | 'network'
  | 'about'
  | 'partner'
  | 'evaluation'
  | 'tip'
  | 'referral'
  | 'helped'
  | 'currency';

/** Words of the person's own that tell of a contact. A circle of the method is told by its code. */
export interface Mention {
  readonly contactId: string;
  readonly field: MentionField;
  readonly text: string;
  /** Who said so: whoever sent the person there. */
  readonly fromId: string | null;
}
