import { topicWords, wordsOf } from './topicWords.ts';
import { wordFit } from './wordFit.ts';

const LONGEST = 110;
const BEFORE = 40;

/**
 * What of a text answers a topic: the line that does, all of it when short, else the words around those that fit. Always a
 * piece of the text.
 */
export function quoteAround(text: string, topic: string): string {
  const words = topicWords(topic);
  const found = text.split('\n').map((line) => ({ line, best: bestIn(line, words) }));
  const [first] = found.toSorted((one, other) => (other.best?.fit ?? 0) - (one.best?.fit ?? 0));
  return pieceOf(first?.line ?? text, first?.best);
}

interface Fit {
  readonly typed: string;
  readonly fit: number;
}

function bestIn(line: string, words: ReturnType<typeof topicWords>): Fit | undefined {
  return wordsOf(line)
    .map(({ typed, ...word }) => ({
      typed,
      fit: Math.max(0, ...words.map((asked) => wordFit(asked, { typed, ...word }))),
    }))
    .toSorted((one, other) => other.fit - one.fit)[0];
}

function pieceOf(text: string, best: Fit | undefined): string {
  if (text.length <= LONGEST) return text.trim();
  const at = best && best.fit > 0 ? text.indexOf(best.typed) : 0;
  const piece = text.slice(wordBegin(text, at - BEFORE), wordBegin(text, at - BEFORE + LONGEST));
  return (piece.trim() === '' ? text.slice(0, LONGEST) : piece).trim();
}

/** The first place from here on where a word begins; where none does soon, this very place, never within a character. */
function wordBegin(text: string, from: number): number {
  if (from <= 0) return 0;
  if (from >= text.length) return text.length;
  const space = text.slice(from - 1, from + BEFORE).search(/\s\S/u);
  if (space >= 0) return from + space;
  return /[\udc00-\udfff]/u.test(text[from] ?? '') || /\p{M}/u.test(text[from] ?? '') ? from - 1 : from;
}
