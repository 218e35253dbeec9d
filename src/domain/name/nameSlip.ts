import { editDistance } from '../editDistance.ts';

/** How many letters of a word are wrong, 1 or 2; Infinity when it is another word. */
export function slip(a: string, b: string): number {
  const short = Math.min(a.length, b.length);
  if (short < 4 || (a[0] !== b[0] && (a[0] !== b[1] || a[1] !== b[0]))) return Number.POSITIVE_INFINITY;
  const most = short >= 8 ? 2 : 1;
  const distance = editDistance(a, b, most);
  return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

/**
 * One letter makes another first name: Anna and Anne, Paul and Paula, Marina and Maria. So only swapped letters, spellings that
 * sound the same (Erik, Eric; Sanne, Sane) and, in long names, a slip inside are forgiven.
 */
export function firstNameSlip(a: string, b: string): number {
  if (Math.min(a.length, b.length) < 4) return Number.POSITIVE_INFINITY;
  if (sound(a) === sound(b)) return 1;
  const distance = editDistance(a, b, 1);
  if (distance > 1) return Number.POSITIVE_INFINITY;
  const changed =
    a.length === b.length ? [...a].map((letter, at) => letter + b[at]).filter((pair) => pair[0] !== pair[1]) : [];
  if (changed.length === 2) return 1;
  const vowels = changed.length === 1 && /^[aeiouy]{2}$/.test(changed[0] ?? '');
  return !vowels && Math.min(a.length, b.length) >= 7 && a[0] === b[0] && a.at(-1) === b.at(-1)
    ? 1
    : Number.POSITIVE_INFINITY;
}

/** One spelling for what sounds the same. */
export function sound(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/[cq]/g, 'k')
    .replace(/[jy]/g, 'i')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/(.)\1+/g, '$1');
}
