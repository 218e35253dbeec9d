import type { Language } from '../../entities.ts';
import type { Token } from './tokens.ts';
import { weakWeekdays } from './words.ts';

const mark = /^(?:FS|CM)$/;
const hour = /^(?:CLK|DOT|DM|DR|N\d|O\d|YMD|P-|NOON|half$|kwart$|'s$|U-WEEK)/;
const leads = /^(?:next|volgende|komende|last|vorige|deze|this|op|on|as|U-WEEK)$/;
const join = /^(?:DASH|of|or|en|and)$/;

function weakAt(tokens: readonly Token[], index: number) {
  const { symbol = '' } = tokens[index] ?? {};
  return Object.hasOwn(weakWeekdays, symbol) ? weakWeekdays[symbol] : undefined;
}

/** "do om 10", "sat, 11am", "ma 7 dec": an abbreviation that is also a word is a weekday only beside a date or an hour. */
export function settleWeak(tokens: readonly Token[], language: Language): Token[] {
  const strong = tokens.some(({ symbol }) => /^(?:WD|REL)/.test(symbol));
  return tokens.map((token, index) => {
    const weak = weakAt(tokens, index);
    if (weak === undefined || (weak.language === 'nl' && language === 'en')) return token;
    const meant = strong ? isListed(tokens, index) : isDated(tokens, index);
    return meant ? { ...token, symbol: weak.symbol } : token;
  });
}

/** "ma/di", "do of vrijdag", "ma 7 en di 8": one of several weekdays. */
function isListed(tokens: readonly Token[], index: number): boolean {
  const dated = /^(?:N|O)\d/.test(tokens[index + 1]?.symbol ?? '') && join.test(tokens[index + 2]?.symbol ?? '');
  if (dated) return true;
  return [-1, 1].some((step) => {
    const between = tokens[index + step];
    const joined = join.test(between?.symbol ?? '') || between?.raw === '/';
    const other = tokens[index + 2 * step]?.symbol ?? '';
    return joined && (/^WD/.test(other) || weakAt(tokens, index + 2 * step) !== undefined);
  });
}

function isDated(tokens: readonly Token[], index: number): boolean {
  const { symbol } = tokens[index] ?? {};
  const before = tokens[index - 1]?.symbol ?? '';
  if (symbol === 'sun' && before === 'the') return false;
  if (isListed(tokens, index)) return true;
  let next = index + 1;
  while (next < index + 3 && mark.test(tokens[next]?.symbol ?? '')) next += 1;
  const first = tokens[next]?.symbol ?? '';
  const second = tokens[next + 1]?.symbol ?? '';
  const led = leads.test(before);
  const glued = /^(?:om|at|@|van|from)$/.test(first) && /^(?:CLK|DOT|N\d|WN|WE|half|kwart|quarter|een)/.test(second);
  const glue = symbol === 'zo' ? !/^(?:om|rond|tegen)$/.test(first) && !/^N\d/.test(first) : true;
  const dated = /^(?:N\d|O\d)/.test(first) && /^MO/.test(second);
  const weekly =
    (/^(?:volgende|next|deze|this)$/.test(first) && second === 'U-WEEK') ||
    (first === 'over' && symbol !== 'zo' && /^(?:een|N\d|WN)/.test(second)) ||
    /^(?:as|jl|aanstaande)$/.test(first);
  const apart = first === 'DASH' && /^P-/.test(second);
  const alone = tokens.length === 1 || (led && next >= tokens.length);
  return ((hour.test(first) || glued) && glue) || dated || weekly || apart || alone || (led && glued);
}
