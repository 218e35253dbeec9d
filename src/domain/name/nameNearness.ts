import { editDistance } from '../editDistance.ts';
import type { NameParts } from './nameFit.ts';
import { sound } from './nameSlip.ts';

/** How far two names that do not fit lie apart; Infinity when nobody would take one for the other. */
export function nearness(a: NameParts, b: NameParts): number {
  const [first, last, theirFirst, theirLast] = [a.words[0], a.words.at(-1), b.words[0], b.words.at(-1)];
  if (first === undefined || last === undefined || theirFirst === undefined || theirLast === undefined)
    return Number.POSITIVE_INFINITY;
  if (a.words.length === 1 || b.words.length === 1)
    return Math.min(wordsApart(first, theirFirst), wordsApart(last, theirLast)) + 1_000_000;
  const turned = first === theirLast && last === theirFirst ? 1 : Number.POSITIVE_INFINITY;
  const initial =
    last === theirLast && (first.startsWith(theirFirst) || theirFirst.startsWith(first)) ? 1 : Number.POSITIVE_INFINITY;
  return Math.min(turned, initial, wordsApart(first, theirFirst) + wordsApart(last, theirLast)) + 1_000_000;
}

function wordsApart(a: string, b: string): number {
  if (a === b) return 0;
  const short = Math.min(a.length, b.length);
  if (short < 3) return Number.POSITIVE_INFINITY;
  if (sound(a) === sound(b) || a.startsWith(b) || b.startsWith(a)) return 1;
  const most = short >= 8 ? 2 : 1;
  // "Sanne" and "Anne" are two names; a slip spares the first letter.
  if (a[0] !== b[0] && (a[0] !== b[1] || a[1] !== b[0])) return Number.POSITIVE_INFINITY;
  const distance = editDistance(a, b, most);
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}
