import { mend } from './spelling.ts';
import { vocabulary } from './vocabulary.ts';

/** One word or mark: its symbol (see vocabulary.ts) and where it stands in the text, in UTF-16 units. */
export interface Token {
  readonly symbol: string;
  readonly raw: string;
  readonly from: number;
  readonly to: number;
}

/** What a stretch of text looks like, first fit first. `X` is something with digits that is no date: a telephone number, an address. */
const shapes: readonly [string, string][] = [
  [
    'X',
    String.raw`https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w-]+\.[\w.-]+|[€$£]\s?\d[\d.,]*|\d[\d.,]{0,12}\s?(?:%|€|euro\b)|\+\d[\d \-]{6,20}|0\d{1,3}[- ]\d{6,}|\d{4}\s?(?!AM|PM)[A-Z]{2}\b|24\/7|\d{5,}`,
  ],
  ['YMD', String.raw`\d{4}[-/]\d{1,2}[-/]\d{1,2}(?!\d)(?:[tT](?=\d))?`],
  ['DMY', String.raw`\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|'?\d{2})(?![\d:])`],
  ['CLK', String.raw`\d{1,2}:\d{2}(?::\d{2})?(?![\d:])|\d{1,2}[uUhH]\d{2}(?![\p{L}\d])`],
  ['BADCLK', String.raw`\d+:\d+(?::\d+)*`],
  ['DOT', String.raw`\d{1,2}\.\d{2}(?![\d]|\.\d)`],
  ['DM', String.raw`\d{1,2}\/\d{1,2}(?![\d/])`],
  ['DR', String.raw`\d{1,2}\s?[-–]\s?\d{1,2}(?![\d]|[:./]\d|[uUhH]\d|[-–]\d)`],
  ['DEC', String.raw`\d+[.,]\d(?!\d)`],
  ['X', String.raw`\d+(?:[.,/]\d+){2,}|\d+\.\d+`],
  ['O', String.raw`\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH|ste|de|e)(?!\p{L})`],
  ['YR', String.raw`['’‘]\d{2}(?!\d)`],
  ['N', String.raw`\d+`],
  ['AP', String.raw`[aApP]\.\s?[mM]\b\.?`],
  ['AS', String.raw`[aA]\.\s?[sS]\b\.?|[jJ]\.[lL]\b\.?`],
  ['TM', String.raw`t\/m\b`],
  ["'s", String.raw`['’‘][sS](?!\p{L})`],
  ['W', String.raw`\p{L}[\p{L}\p{M}]*(?:['’‘]\p{L}+)*`],
  ['MARK', String.raw`[^\s\p{M}]`],
];
const shape = new RegExp(shapes.map(([, source]) => `(${source})`).join('|'), 'gu');

const marks: Readonly<Record<string, string>> = {
  ',': 'CM',
  '.': 'FS',
  '-': 'DASH',
  '–': 'DASH',
  '—': 'DASH',
  '@': 'at',
  '~': 'CM',
  '!': 'END',
  '?': 'END',
  ';': 'END',
};

/** Letters that may stick to a number; any other letters make the number a name ("3D", "A12"). */
const sticks = /^(?:uur|u|h|am|pm|at|om|op|on|rond|half|ish|MO\d+|WD\d+|P-\w+|U-\w+|oclock|min|m|REL\S+|a|p)$/;

export function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'");
}

function wordSymbol(raw: string, next: string): string {
  if (/^[eé]́?[eé]́?n$/iu.test(raw) && raw.normalize('NFKD').length > 3) return 'WN1';
  const folded = fold(raw).replace(/'s$/, '');
  const plain = folded.replace(/[^a-z']/g, '');
  if (plain === '') return 'x';
  const known = vocabulary.get(plain);
  if (known !== undefined) return known;
  // "Sundar Pichai", "Frida Kahlo": a capital before a capital is a name.
  const name = /^\p{Lu}\p{Ll}/u.test(raw) && /^\s\p{Lu}\p{Ll}/u.test(next);
  const mended = name ? undefined : mend(plain);
  if (mended !== undefined) return vocabulary.get(mended) ?? mended;
  return plain;
}

function symbolOf(kind: string, raw: string, next: string): string {
  const numbers = raw.match(/\d+/g) ?? [];
  switch (kind) {
    case 'X':
      return 'X';
    case 'YMD':
    case 'DMY':
      return kind + numbers.join('/');
    case 'CLK':
    case 'DOT':
      return `${kind}${numbers[0]}:${numbers[1]}`;
    case 'DM':
      return numbers.every((each) => Number(each) > 31) ? 'X' : `DM${numbers.join('/')}`;
    case 'DR':
      return `DR${numbers.join('/')}`;
    case 'DEC':
      return `DEC${raw.replace(',', '.')}`;
    case 'O':
    case 'YR':
    case 'N':
      return `${kind}${numbers[0]}`;
    case 'AP':
      return raw.charAt(0).toLowerCase() === 'a' ? 'am' : 'pm';
    case 'AS':
      return raw.charAt(0).toLowerCase() === 'a' ? 'as' : 'jl';
    case 'TM':
      return 'DASH';
    case 'MARK':
      return marks[raw] ?? 'PX';
    case 'W':
      return wordSymbol(raw, next);
    default:
      return kind;
  }
}

/** Reads a text into tokens; a compound ("vrijdagmiddag") becomes several with the same place. Linear in the text's length. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let lastLine = 0;
  for (const match of text.matchAll(shape)) {
    const raw = match[0];
    const from = match.index;
    const to = from + raw.length;
    const kind = shapes[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'MARK';
    if (text.slice(lastLine, from).includes('\n')) tokens.push({ symbol: 'END', raw: '', from, to: from });
    lastLine = to;
    let symbols = symbolOf(kind, raw, text.slice(to, to + 4)).split(' ');
    const last = tokens.at(-1);
    const glued =
      last !== undefined &&
      !last.symbol.startsWith('YMD') &&
      last.to === from &&
      /\p{L}$|\d$/u.test(last.raw) &&
      /^[\p{L}\d]/u.test(raw);
    if (glued && /^\d/.test(raw) && !sticks.test(last.symbol)) symbols = ['X'];
    if (glued && /\d$/.test(last.raw) && /^\p{L}/u.test(raw) && !sticks.test(symbols[0] ?? '')) {
      tokens[tokens.length - 1] = { ...last, symbol: 'X' };
    }
    for (const symbol of symbols) tokens.push({ symbol, raw, from, to });
  }
  return joinNumbers(tokens);
}

/** "twenty-five" and "twenty first" are one number. */
function joinNumbers(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const dash = joined.at(-1)?.symbol === 'DASH';
    const ten = joined.at(dash ? -2 : -1);
    const unit = /^(WE|OW)([1-9])$/.exec(token.symbol);
    const tens = /^WE([2-5]0)$/.exec(ten?.symbol ?? '');
    if (unit && tens && ten) {
      joined.splice(dash ? -2 : -1);
      const raw = `${ten.raw} ${token.raw}`;
      joined.push({ symbol: `${unit[1]}${Number(tens[1]) + Number(unit[2])}`, raw, from: ten.from, to: token.to });
    } else joined.push(token);
  }
  return joined;
}
