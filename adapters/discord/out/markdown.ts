import { cutText } from '../../cutText.ts';

/** What Discord may read as more than itself, anywhere in a line. https://support.discord.com/hc/en-us/articles/210298617 */
const SIGNS = /[\\*_~`|[\]()<@:]/gu;
/** What begins a heading, small print, a quotation or a list at the start of a line. */
const STARTS = /^(\s*)([-#>]|\d+(?=\.))/gmu;
/** At most what a sign becomes: escaped, and at the end of a line with the marks around it. */
const WRITTEN: Readonly<Record<string, number>> = { '\n': 6 };
const FENCE = '```';

/** Text as it was typed, whatever stands in it: nothing mentions, links, formats or hides. */
export function literal(text: string): string {
  return text
    .replace(SIGNS, '\\$&')
    .replace(STARTS, (_, space: string, sign: string) =>
      /\d/u.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}

/** Pieces of a text that have at most `limit` characters once they are written in any of the ways below. */
export function split(text: string, limit: number): string[] {
  return cutText(text, limit, sizeOf);
}

function sizeOf(sign: string): number {
  return WRITTEN[sign] ?? (/[\\*_~`|[\]()<@:#>.-]/u.test(sign) ? 2 : sign.length);
}

/** How long a text can become once it is written. */
export function writtenLength(text: string): number {
  let size = 0;
  for (const sign of text) size += sizeOf(sign);
  return size;
}

export function bold(text: string): string {
  return eachLine(text, (line) => `**${literal(line)}**`);
}

export function quote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${literal(line)}`)
    .join('\n');
}

/** Small and grey. */
export function aside(text: string): string {
  return eachLine(text, (line) => `-# ${literal(line)}`);
}

export function bullet(text: string): string {
  const [first = '', ...more] = text.split('\n');
  return [`- ${literal(first)}`, ...more.map((line) => `  ${literal(line)}`)].join('\n');
}

export function heading(text: string): string {
  return `### ${literal(text.replace(/\s+/gu, ' ').trim())}`;
}

/** A text to copy, in a frame; quoted where its own signs would end the frame. */
export function draft(text: string): string {
  return text.includes(FENCE) || text.endsWith('`') ? quote(text) : `${FENCE}\n${text}\n${FENCE}`;
}

function eachLine(text: string, write: (line: string) => string): string {
  return text
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : write(line.trim())))
    .join('\n');
}
