import { editDistance } from './editDistance.ts';

/**
 * The word that was probably meant: at most two letters off, and at most a third of the typed word's length.
 * Of two as near, the first; nothing when none is near. Case counts: give both sides in lower case.
 */
export function nearestWord(typed: string, candidates: readonly string[]): string | undefined {
  const most = Math.min(2, Math.floor(typed.length / 3));
  let nearest: string | undefined;
  let least = most + 1;
  for (const candidate of candidates) {
    const distance = editDistance(typed, candidate, most);
    if (distance < least) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}
