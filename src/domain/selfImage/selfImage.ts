import { dutch } from '../../method/selfImage/dutch.ts';
import { english } from '../../method/selfImage/english.ts';

/** Words in which somebody makes themselves smaller or bigger than they are, as they were said. */
export interface SelfImage {
  readonly is: 'small' | 'big';
  readonly words: string;
}

/** A text about oneself is a few sentences: what comes after this many characters is not read. */
const LONGEST = 4000;
/** So far back a denial can stand, in characters. */
const LOOKS_BACK = 60;
const lists = [dutch, english];

function wordsOf(sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

const small = wordsOf(lists.flatMap((list) => list.small));
const big = wordsOf(lists.flatMap((list) => list.big));
const innocent = wordsOf(lists.flatMap((list) => list.innocent));
/** A denial at most two words before, in the same breath. */
const denied = new RegExp(
  `(?<![\\p{L}'])(?:${lists.flatMap((list) => list.denies).join('|')}) (?:[\\p{L}']+ ){0,2}$`,
  'iu',
);

/** The same letters in the same places, with straight apostrophes and plain spaces. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .slice(0, LONGEST)
    .replace(/[‘’`´]/gu, "'")
    .replace(/\s/gu, ' ');
}

/**
 * Reads how someone speaks of themselves (METHOD, row 5): pure, in Dutch or English.
 *
 * @returns the first words that make them small or big; nothing when there are none, they are denied («niet de beste»), or
 * they mean something else (“I only work with hospitals”)
 */
export function readSelfImage(text: string): SelfImage | undefined {
  const said = text.normalize('NFC').slice(0, LONGEST);
  const masked = plain(text).replace(innocent, (words) => '_'.repeat(words.length));
  const found = [
    ...[...masked.matchAll(small)].map((match) => ({ is: 'small' as const, match })),
    ...[...masked.matchAll(big)]
      .filter(({ index }) => !denied.test(masked.slice(Math.max(0, index - LOOKS_BACK), index)))
      .map((match) => ({ is: 'big' as const, match })),
  ].sort((one, other) => one.match.index - other.match.index);
  const [first] = found;
  if (!first) return undefined;
  const { index, 0: words } = first.match;
  return { is: first.is, words: said.slice(index, index + words.length).trim() };
}
