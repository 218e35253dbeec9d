import type { Contact } from '../entities.ts';
import { wordsInCommon } from '../likeness/tellingWords.ts';

/** What of somebody tells what they may know. */
export type Known = Pick<Contact, 'organisation' | 'role' | 'interests' | 'notes'>;

/** Whether somebody may know the answer to a question: where they work, what they do or what they care about stands in it. */
export function mayAnswer(question: string, { organisation, role, interests, notes }: Known): boolean {
  const known = [organisation, role, interests, notes].filter((each) => each !== null).join(' ');
  return wordsInCommon(question, known).count > 0;
}
