import { smallWords } from '../../method/likeness.ts';
import { foldName } from '../name/name.ts';

/** Shorter words tie nothing together, unless they are written in capitals: «HR». */
const SHORTEST = 4;
/** From so many letters on the beginning of a word tells enough: «rooster» and «roostermaker», “hospital” and “hospitals”. */
const BEGINNING = 5;

/** What makes one into several. */
const PLURAL = /^(?:e?s|e?n)$/u;

/** The words of a text that tell what it is about, folded, each once, beside how they were written. */
function tellingWords(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [written] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu)) {
    const folded = foldName(written);
    const isShort = folded.length < SHORTEST && !/^\p{Lu}{2,}$/u.test(written);
    if (folded !== '' && !isShort && !smallWords.has(folded) && !words.has(folded)) words.set(folded, written);
  }
  return words;
}

/** The first word of one text that also stands in another, as it was written in the first, and how many there are. */
export function wordsInCommon(one: string, other: string): { first: string | undefined; count: number } {
  const others = [...tellingWords(other).keys()];
  const common = [...tellingWords(one)].filter(([word]) => others.some((each) => isAlike(word, each)));
  return { first: common[0]?.[1], count: common.length };
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  if (!long.startsWith(short)) return false;
  return short.length >= BEGINNING || (short.length >= SHORTEST && PLURAL.test(long.slice(short.length)));
}
