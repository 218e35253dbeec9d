import type { Found } from './atoms.ts';
import type { Token } from './words/tokens.ts';
import { nameMonths } from './words/words.ts';

/** Words that may stand between the pieces of one date, or lead it in. */
const glue =
  /^(?:op|om|on|at|for|voor|by|before|uiterlijk|van|from|tegen|rond|around|about|circa|ca|zo|in|the|de|CM|DASH|FS|ongeveer|dan|is|vanaf)$/;
const lead = /^(?:op|om|on|at|for|voor|by|before|uiterlijk|van|from|tegen|rond|around|circa|ca|in|vanaf)$/;
const joins =
  /^(?:or|of|ofwel|and|en|to|tot|but|maar|at|om|on|op|then|dan|till|until|kan|can|is|was|denk|i|ik|for|voor|a|een|the|de|with|met)$/;

const lists = /^(?:and|en|or|of|&|\/|-|–|\+)$/;

/** The indexes of the tokens that mean something about time. */
export function claimedTokens(found: readonly Found[]): Set<number> {
  const claimed = new Set<number>();
  for (const { from, to } of found) for (let index = from; index < to; index += 1) claimed.add(index);
  return claimed;
}

/** The claimed tokens that may tell a day: a lunch beside it tells how, not when. */
export function dayTokens(found: readonly Found[], claimed: ReadonlySet<number>): Set<number> {
  const meals = found.filter(({ atom }) => atom.is === 'part' && atom.part === 'noon');
  return new Set([...claimed].filter((index) => !meals.some(({ from, to }) => index >= from && index < to)));
}

/** The unbroken stretch of date words around one of them, with the preposition before it; `to` exclusive, in tokens. */
export function cluster(
  tokens: readonly Token[],
  claimed: ReadonlySet<number>,
  around: Found,
): { from: number; to: number } {
  let { from, to } = around;
  for (let left = from - 1; left >= 0; left -= 1) {
    if (claimed.has(left)) from = left;
    else if (!glue.test(tokens[left]?.symbol ?? '')) break;
  }
  for (let right = to; right < tokens.length; right += 1) {
    if (claimed.has(right)) to = right + 1;
    else if (!glue.test(tokens[right]?.symbol ?? '')) break;
  }
  while (from > 0 && lead.test(tokens[from - 1]?.symbol ?? '')) from -= 1;
  return { from, to };
}

/** Whether an unclaimed word stands there, that a number beside it may count or label. */
function isWord(tokens: readonly Token[], claimed: ReadonlySet<number>, index: number): boolean {
  const symbol = tokens[index]?.symbol ?? '';
  return !claimed.has(index) && /^[a-z']/.test(symbol) && !joins.test(symbol) && !glue.test(symbol);
}

/**
 * Whether a number is left over that may belong to the date: none that counts or labels a word ("2 collega's",
 * "platform 5"), but one beside the date ("vrijdag 14") or on its own; or a month that can be nobody's name.
 */
export function looseNumber(
  tokens: readonly Token[],
  claimed: ReadonlySet<number>,
  span: { readonly from: number; readonly to: number },
  until: number,
): 'none' | 'hour' | 'any' {
  let found: 'none' | 'hour' | 'any' = 'none';
  for (let index = 0; index < until; index += 1) {
    const token = tokens[index];
    if (claimed.has(index) || token === undefined) continue;
    if (/^BADCLK/.test(token.symbol)) return 'any';
    if (/^MO\d/.test(token.symbol) && !nameMonths.has(token.raw.toLowerCase())) return 'any';
    if (/^(?:WN|WE|O|OW)\d/.test(token.symbol)) {
      const beside = index === span.to || index === span.from - 1;
      const listed = index === span.from - 2 && lists.test(tokens[index + 1]?.raw.toLowerCase() ?? '');
      if (listed || (beside && !isWord(tokens, claimed, index + 1))) found = 'any';
    } else if (/^(?:N|DEC|DR)\d/.test(token.symbol)) {
      const behindDay = index === span.to && /^(?:WD|MO|REL|morgen)/.test(tokens[index - 1]?.symbol ?? '');
      if (!behindDay && (isWord(tokens, claimed, index - 1) || isWord(tokens, claimed, index + 1))) continue;
      found = /^N\d{3,4}$/.test(token.symbol) && found === 'none' ? 'hour' : 'any';
    }
  }
  return found;
}
