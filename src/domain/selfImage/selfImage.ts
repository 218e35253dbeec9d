import { dutch } from '../../method/selfImage/dutch.ts';
import { english } from '../../method/selfImage/english.ts';
import type { Frame } from '../../method/selfImage/words.ts';

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

/** In a list `\p{L}+` and a space are any word: with its apostrophes, hyphens and digits. */
function wordsOf(sources: readonly string[]): RegExp {
  const all = sources.join('|').replaceAll('\\p{L}+ ', "[\\p{L}\\p{N}'-]+ ");
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${all})(?!'?[\\p{L}\\p{N}])`, 'giu');
}

const small = wordsOf(lists.flatMap((list) => list.small));
const big = wordsOf(lists.flatMap((list) => list.big));
const innocent = wordsOf(lists.flatMap((list) => list.innocent));
const hedges = wordsOf(lists.flatMap((list) => list.hedges));
const worth = wordsOf(lists.flatMap((list) => list.worth));
const framesOf = (is: SelfImage['is'], each: readonly Frame[]) =>
  each.map(({ all, unless }) => ({
    is,
    all: all.map((one) => wordsOf([one])),
    unless: unless === undefined ? undefined : wordsOf([unless]),
  }));
const frames = lists.flatMap(({ bigFrames, smallFrames }) => [
  ...framesOf('big', bigFrames),
  ...framesOf('small', smallFrames),
]);
const cues = lists.map(({ cues: { self, small, big, unless } }) => ({
  self: wordsOf([self]),
  small: small.map((one) => wordsOf([one])),
  big: big.map((one) => wordsOf([one])),
  unless: wordsOf([unless]),
}));
/** So many plain words that point the same way are no longer plain. */
const CUES = 2;
/** One breath: what is said in another sentence is another thing. */
const sentence = /[^.!?;\n]+/gu;
/** Who takes back half of what they say twice in one breath makes it small. */
const HEDGES = 2;

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

/** What stands together in one sentence; shown is the first of it. */
function framed(text: string): { is: SelfImage['is']; match: RegExpExecArray }[] {
  return [...text.matchAll(sentence)].flatMap(({ 0: said, index }) =>
    frames.flatMap(({ is, all, unless }) => {
      const [first, ...others] = all.map((one) => said.matchAll(one).next().value);
      if (!first || others.some((other) => !other) || (unless && said.search(unless) >= 0)) return [];
      return [{ is, match: Object.assign(first, { index: index + first.index }) }];
    }),
  );
}

/** Where words that are plain by themselves point the same way in one sentence. */
function cued(text: string): { is: SelfImage['is']; match: RegExpExecArray }[] {
  return [...text.matchAll(sentence)].flatMap(({ 0: said, index }) =>
    cues.flatMap(({ self, unless, ...kinds }) => {
      if (said.search(self) < 0) return [];
      return (['small', 'big'] as const).flatMap((is) => {
        const found = kinds[is].flatMap((kind) => [...said.matchAll(kind)].slice(0, 1));
        const [first] = found.toSorted((one, other) => one.index - other.index);
        if (!first || found.length < CUES || (is === 'big' && said.search(unless) >= 0)) return [];
        return [{ is, match: Object.assign(first, { index: index + first.index }) }];
      });
    }),
  );
}

/** Where words of one's own worth are hedged more than once in one sentence. */
function hedged(text: string): RegExpExecArray[] {
  return [...text.matchAll(sentence)].flatMap(({ 0: said, index }) => {
    const [first, ...more] = said.matchAll(hedges);
    if (!first || more.length < HEDGES - 1 || said.search(worth) < 0) return [];
    return [Object.assign(first, { index: index + first.index })];
  });
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
    ...framed(masked),
    ...[...masked.matchAll(small), ...hedged(masked)].map((match) => ({ is: 'small' as const, match })),
    ...[...masked.matchAll(big)]
      .filter(({ index }) => !denied.test(masked.slice(Math.max(0, index - LOOKS_BACK), index)))
      .map((match) => ({ is: 'big' as const, match })),
  ].sort((one, other) => one.match.index - other.match.index);
  const [first = cued(masked)[0]] = found;
  if (!first) return undefined;
  const { index, 0: words } = first.match;
  return { is: first.is, words: said.slice(index, index + words.length).trim() };
}
