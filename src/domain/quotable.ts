import { fitsASentence } from './fitsASentence.ts';
import { foldName } from './name/name.ts';

/** Words from a note to oneself about another, and what lumps several things together. */
const NOTED =
  /[,()«»“”"]|(?<!\p{L})(?:ik|i|me|mij|mijn|m['’]n|my|we|wij|us|ons|hij|zij|ze|hem|haar|zijn|he|she|him|his|her|they|their|je|jij|jouw|you|your|u|uw|dus|so|and|en|zei|zegt|said|says|volgens)(?!\p{L})/iu;
const SHORTEST_NAME = 3;

/** Whether a tip, as it was noted, can be quoted to whoever gave it: one thing, and not told about them. */
export function isQuotable(tip: string, giver: string): boolean {
  const words = foldName(tip).split(' ');
  const named = foldName(giver)
    .split(' ')
    .some((part) => part.length >= SHORTEST_NAME && words.includes(part));
  return !named && !NOTED.test(tip) && fitsASentence(tip);
}
