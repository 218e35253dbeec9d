const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const WIDE =
  /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those must not reach the screen
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** Text without anything that could move the cursor, colour the screen or turn the line round. Tabs become spaces. */
export function harmless(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replaceAll('\t', '  ').replace(CONTROL, '');
}

/** How many columns a text takes. */
export function columns(text: string): number {
  let wide = 0;
  for (const { segment } of segmenter.segment(text)) wide += WIDE.test(segment) ? 2 : 1;
  return wide;
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** Lines of at most `width` columns, broken between words; a list's lines hang under their first word. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line.trimEnd(), width));
}

function wrapLine(line: string, width: number): string[] {
  const indent = /^\s*(?:[-•·]\s+)?/u.exec(line)?.[0] ?? '';
  const hanging = ' '.repeat(indent.length);
  const lines: string[] = [];
  let current = indent;
  let empty = true;
  for (const word of line
    .slice(indent.length)
    .split(/ +/u)
    .flatMap((each) => parts(each, width - indent.length))) {
    if (!empty && columns(current) + 1 + columns(word) > width) {
      lines.push(current);
      current = hanging;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current.trimEnd()];
}

/** A word longer than a line, in pieces that fit; addresses stay whole, so that they can be copied. */
function parts(word: string, width: number): string[] {
  if (columns(word) <= width || /^https?:/u.test(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of segmenter.segment(word)) {
    if (columns(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** Pieces side by side, as many on a line as fit. */
export function flow(pieces: readonly string[], width: number, gap: string): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && columns(last) + gap.length + columns(piece) <= width)
      lines[lines.length - 1] = last + gap + piece;
    else lines.push(piece);
  }
  return lines;
}
