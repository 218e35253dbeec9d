import { topicWords, wordsOf } from './topicWords.ts';
import { wordFit } from './wordFit.ts';

const LONGEST = 110;
const BEFORE = 40;

/** What of a text answers a topic: all of it when short, else the words around those that fit. Always a piece of the text. */
export function quoteAround(text: string, topic: string): string {
  if (text.length <= LONGEST) return text.trim();
  const words = topicWords(topic);
  const [best] = wordsOf(text)
    .map(({ typed, ...word }) => ({
      typed,
      fit: Math.max(0, ...words.map((asked) => wordFit(asked, { typed, ...word }))),
    }))
    .sort((one, other) => other.fit - one.fit);
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
