import type { Language } from '../entities.ts';
import { readAtoms } from './readAtoms.ts';

/** Where in a text, behind its first word, something is said about time, read or not; nothing when nothing is. In UTF-16 units. */
export function dateBegins(text: string, language: Language): number | undefined {
  const { found, tokens } = readAtoms(text, language);
  const first = found.find(({ from }) => from > 0);
  return first && tokens[first.from]?.from;
}
