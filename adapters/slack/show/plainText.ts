// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those must not reach the screen
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Where a long text is best broken: between paragraphs, lines, sentences, words. */
const BREAKS = [/\n\s*\n/gu, /\n/gu, /[.!?…]\s/gu, /\s/gu];

/** Text without anything that is no text: control characters, signs that turn the line round, halves of pairs. */
export function clean(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(CONTROL, '').toWellFormed();
}

/** The three signs that mean something to Slack, as it wants them. https://docs.slack.dev/messaging/formatting-message-text */
export function writeSigns(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign);
}

/** Text as Slack gave it, as it was typed. */
export function readSigns(text: string): string {
  return text.replace(/&(amp|lt|gt);/gu, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '');
}

/** Pieces of at most `limit` characters once escaped; nothing but white space at the breaks is left out. */
export function split(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const fits = fitting(rest, limit);
    const end = fits === rest.length ? fits : breakBefore(rest, fits);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return pieces.filter((piece) => piece !== '');
}

/** How much of a text, in whole code points, fits. */
function fitting(text: string, limit: number): number {
  let size = 0;
  let at = 0;
  for (const point of text.slice(0, limit + 1)) {
    size += writeSigns(point).length;
    if (size > limit) return at;
    at += point.length;
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
