// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those must not reach the screen
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Where a long text is best broken: between paragraphs, lines, sentences, words. */
const BREAKS = [/\n\s*\n/gu, /\n/gu, /[.!?…]\s/gu, /\s/gu];

/** Text without anything that is no text: control characters, signs that turn the line round, halves of pairs. */
export function clean(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(CONTROL, '').toWellFormed();
}

/**
 * Pieces of at most `limit`; nothing but white space at the breaks is left out.
 *
 * @param size how much room one sign takes once it is written, at least its own length
 */
export function cutText(text: string, limit: number, size: (sign: string) => number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const fits = fitting(rest, limit, size);
    const end = fits === rest.length ? fits : breakBefore(rest, fits);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return pieces.filter((piece) => piece !== '');
}

/** How much of a text, in whole code points, fits. */
function fitting(text: string, limit: number, size: (sign: string) => number): number {
  let taken = 0;
  let at = 0;
  for (const sign of text.slice(0, limit + 1)) {
    taken += size(sign);
    if (taken > limit) return at;
    at += sign.length;
  }
  return Math.min(at, text.length);
}

function breakBefore(text: string, end: number): number {
  const room = text.slice(0, end + 1);
  for (const sign of BREAKS) {
    const last = [...room.matchAll(sign)].at(-1);
    if (last && last.index > end / 2) return last.index + last[0].length;
  }
  const last = characters.segment(text.slice(0, end + 64)).containing(end);
  return last && last.index > end / 2 ? last.index : end;
}
