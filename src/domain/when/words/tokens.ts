import { shapesOf, symbolOfShape } from './shapes.ts';
import { mend } from './spelling.ts';
import { vocabulary } from './vocabulary.ts';

/** One word or mark: its symbol (see vocabulary.ts) and where it stands in the text, in UTF-16 units. */
export interface Token {
  readonly symbol: string;
  readonly raw: string;
  readonly from: number;
  readonly to: number;
}

/** Letters that may stick to a number, before it and behind it; any others make it a name ("A12", "3D"). */
const sticksBefore = /^(?:at|om|op|on|rond|half|tot|to|till|van|from|MO\d+|WD\d+|P-\w+|REL\S+|morgen)$/;
const sticksBehind = /^(?:uur|u|am|pm|a|p|ish|oclock|min|m|tot|to|till|at|om|MO\d+|P-\w+|U-\w+)$/;

/** Behind these a number is a name: "kamer 3.12", "versie 2.10". */
const labels =
  /^(?:kamer|room|zaal|lokaal|versie|version|spoor|perron|platform|gate|unit|flat|suite|hal|hall|etage|verdieping|floor|nr|nummer|number|gebouw|building|tafel|paragraaf|hoofdstuk|chapter|page|pagina|blz|artikel|section|bijlage|appendix)$/;

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'");
}

function symbolOfWord(raw: string, next: string): string {
  if (/^[eé]́?[eé]́?n$/iu.test(raw) && raw.normalize('NFKD').length > 3) return 'WN1';
  const plain = fold(raw)
    .replace(/'s$/, '')
    .replace(/[^a-z0-9']/g, '');
  if (plain === '') return 'x';
  const known = vocabulary.get(plain);
  if (known !== undefined) return known;
  // "Sundar Pichai", "Frida Kahlo": a capital before a capital is a name.
  const name = /^\p{Lu}\p{Ll}/u.test(raw) && /^\s\p{Lu}\p{Ll}/u.test(next);
  const mended = name ? undefined : mend(plain);
  return mended === undefined ? plain : (vocabulary.get(mended) ?? mended);
}

/** A date that is said further on than this is no answer any more. */
const longest = 2000;

/** The words of a text as far as they are read: whole ones. */
function beginOf(text: string): string {
  if (text.length <= longest) return text;
  const begin = text.slice(0, longest);
  return begin.replace(/\S+$/u, '') || begin;
}

/** Reads the begin of a text into tokens; a compound ("vrijdagmiddag") becomes several with the same place. */
export function readTokens(whole: string): Token[] {
  const text = beginOf(whole);
  const tokens: Token[] = [];
  let lastLine = 0;
  for (const { kind, raw, from, to } of shapesOf(text)) {
    if (text.slice(lastLine, from).includes('\n')) tokens.push({ symbol: 'END', raw: '', from, to: from });
    lastLine = to;
    const symbol = kind === 'W' ? symbolOfWord(raw, text.slice(to, to + 4)) : symbolOfShape(kind, raw);
    let symbols = symbol.split(' ');
    const last = tokens.at(-1);
    if (last !== undefined && isGlued(last, from, raw)) {
      if (/^\d/.test(raw) && !sticksBefore.test(last.symbol)) symbols = ['X'];
      if (/\d$/.test(last.raw) && /^\p{L}/u.test(raw) && !sticksBehind.test(symbols[0] ?? ''))
        tokens[tokens.length - 1] = { ...last, symbol: 'X' };
    }
    if (/^(?:DOT|DEC|DM|DR|N)\d/.test(symbol) && isLabelled(tokens)) symbols = ['X'];
    for (const each of symbols) tokens.push({ symbol: each, raw, from, to });
  }
  return joinNumbers(tokens);
}

function isGlued(last: Token, from: number, raw: string): boolean {
  return !last.symbol.startsWith('YMD') && last.to === from && /\p{L}$|\d$/u.test(last.raw) && /^[\p{L}\d]/u.test(raw);
}

function isLabelled(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.symbol === 'FS' ? tokens.at(-2) : tokens.at(-1);
  return labels.test(last?.symbol ?? '');
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
