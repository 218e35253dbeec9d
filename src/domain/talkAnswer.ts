import { readWhen, type WhenOptions } from './when/readWhen.ts';

const before =
  '(?:(?:eh+m?|uh+m?|nou|tja|well|oh|er|ik|i|we|wij|it|there|op dit moment|op het moment|momenteel|nu|voorlopig|vooralsnog|helaas|sorry|sadly|unfortunately|at the moment|currently|right now|so far|zover ik weet|even|heb|hebben|staat|staan|is|zijn|have|got|eigenlijk|actually|weet|denk het)[\\s,]+)*';
const denial =
  "(?:nee|neen|neuh?|nope|nah|no|none|nothing|nobody|no one|not|nog (?:niet|geen|niets|niks|niemand)|niet|geen|niets|niks|niemand|(?:have|has|is|are|do|does|did)n['’]t|don['’]t)";
const denies = new RegExp(`^${before}${denial}(?![\\p{L}\\p{M}])`, 'iu');

/**
 * Whether an answer to «is a conversation coming up?» says that there is none: it begins with a denial, and tells no day or
 * hour either. «No, but coffee with Tom on Friday» does not deny it.
 */
export function deniesTalk(text: string, options: WhenOptions): boolean {
  return denies.test(text.trim()) && readWhen(text, options).is === 'none';
}
