import { circles } from '../../method/circles.ts';
import { plainOf, soundOf } from './soundOf.ts';
import { stemOf } from './stemOf.ts';
import { topicWords } from './topicWords.ts';

/** One word to look for, in lower case and without accents. */
interface SoughtWord {
  /** For full text: the word and the parts it may be made of, any of which will do. */
  readonly query: string;
  /** What a word of the same family holds: the beginning of the word. */
  readonly begin: string;
  /** What it may hold instead: the word without its ending, as `soundOf` writes it. */
  readonly stem: string;
  /** What a word with a slip of the finger resembles. */
  readonly plain: string;
}

/** What to look for among everything that tells of a contact. */
export interface Sought {
  readonly words: readonly SoughtWord[];
  /** Codes of the method's circles that are meant. */
  readonly circles: readonly string[];
}

const SHORTEST_PART = 4;
const LONG_PART = 6;
/** What is left of a compound behind or before a part. */
const SHORTEST_REST = 3;
const COMPOUND = 7;
const FAMILY = 0.6;

/** What a topic makes one look for. A superset: `rankKnowers` says what fits. */
export function soughtFor(topic: string): Sought {
  const words = topicWords(topic);
  const pairs = words.slice(1).map(({ typed }, at) => (words[at]?.typed ?? '') + typed);
  const sound = stemOf(soundOf(topic.trim()));
  return {
    words: [...words.map(({ typed }) => typed), ...pairs]
      .map(lexeme)
      .filter((plain) => plain !== '')
      .map(soughtWord),
    circles: circles.flatMap(({ code, words: named }) =>
      named.split(/,\s*/u).some((each) => stemOf(soundOf(each)) === sound) ? [code] : [],
    ),
  };
}

function soughtWord(plain: string): SoughtWord {
  const long = longOf(plain);
  const stem = long ?? stemOf(soundOf(plain));
  return {
    query: [`'${plain}'`, ...partsOf(plain)].join(' | '),
    // By whole characters: half of one is no text.
    begin: [...plain].slice(0, Math.max(SHORTEST_PART, Math.ceil(stem.length * FAMILY))).join(''),
    stem,
    plain,
  };
}

/** Before «en» a long vowel is written once: «bomen» looks for “boom”, «lezen» for “lees”. What is written once is in `begin`. */
function longOf(plain: string): string | undefined {
  const open = /^(?<before>(?:.*[^aeiou])?)(?<vowel>[aeou])(?<end>[^aeiouwxy])en$/u.exec(plain)?.groups;
  if (!open) return undefined;
  const { before, vowel, end } = open;
  return `${before}${vowel}${vowel}${end === 'z' ? 's' : end === 'v' ? 'f' : end}`;
}

/**
 * What a long word may be made of, as terms of a query: every beginning and every end of it. A long piece may itself begin
 * a compound: “bouwvergunning” looks for “vergunningverlener” too.
 */
function partsOf(plain: string): string[] {
  const letters = [...plain];
  if (letters.length < COMPOUND) return [];
  const cuts = Array.from({ length: letters.length - 2 * SHORTEST_REST + 1 }, (_, at) => at + SHORTEST_REST);
  const pieces = cuts.flatMap((cut) => [letters.slice(0, cut).join(''), letters.slice(cut).join('')]);
  return pieces
    .filter((piece) => piece.length >= SHORTEST_PART)
    .map((piece) => (piece.length >= LONG_PART ? `'${piece}':*` : `'${piece}'`));
}

/** Letters and digits only: nothing a query could be made of. */
function lexeme(typed: string): string {
  return plainOf(typed).replace(/[^\p{L}\p{N}]/gu, '');
}
