import type { Token } from './tokens.ts';

/** Where the words after it are no longer about the date: "over de energiemarkt", "because…". */
const topic =
  /^(?:over|about|regarding|re|inzake|omtrent|betreffende|vanwege|wegens|omdat|because|want|since|aangaande|concerning)$/;
const negation =
  /^(?:niet|geen|nooit|behalve|uitgezonderd|verhinderd|bezet|not|never|cannot|cant|wont|except|unavailable|unable|busy|ipv|instead|anders|(?:\w+n't)|dont|doesnt|isnt|afgezegd|cancelled|canceled|lukt't|rather|liever)$/;
const repeated =
  /^(?:every|each|elke|elk|iedere|ieder|wekelijks|wekelijkse|weekly|biweekly|maandelijks|maandelijkse|monthly|dagelijks|dagelijkse|daily|REPEATED|fortnightly|tweewekelijks|telkens|steeds|always|altijd)$/;
const zones =
  /^(?:est|edt|pst|pdt|cst|cdt|mst|mdt|cet|cest|gmt|utc|bst|ist|jst|aest|eastern|pacific|eet|wet|ict|sgt|hkt|z)$/;
const past =
  /^(?:was|afgelopen|geleden|gesproken|sprak|gehad|ontmoet|ontmoette|zag|verleden|laatst|vorig|spoke|met|last|had|saw|talked|ago|were)$/;
const or = /^(?:of|or|ofwel|danwel)$/;
const chosen =
  /^(?:N\d|WN|WE|WD|O\d|OW|CLK|DOT|DM|DR|REL|P-|half|kwart|quarter|morgen|later|eerder|earlier|anders|NOON|MIDNIGHT|U-|MO\d|een$|om|at|op|on|iets|slightly|next|volgende|the$|de$)/;

/** The token where a topic begins, if one does. */
export function isTopic(token: Token): boolean {
  return topic.test(token.symbol);
}

/** Whether the words say it was in the past. Dutch "met" is only *with*, English "last" also a verb. */
export function saysPast(tokens: readonly Token[], dutch: boolean): boolean {
  return tokens.some(
    ({ symbol }) => past.test(symbol) && !(dutch && symbol === 'met') && !(!dutch && symbol === 'verleden'),
  );
}

/**
 * Whether words around a date (tokens `from` to `to`) refuse it, repeat it, leave a choice or name another place's clock.
 * `until`: the token after which the text is about something else.
 */
export function isUnsettled(
  tokens: readonly Token[],
  from: number,
  to: number,
  until: number,
  dutch: boolean,
): boolean {
  let left = from;
  while (left > 0 && from - left < 8 && tokens[left - 1]?.symbol !== 'END' && !isFullStop(tokens, left - 1)) left -= 1;
  let right = to;
  while (right < until && right - to < 8 && tokens[right]?.symbol !== 'END' && !isFullStop(tokens, right)) right += 1;
  const near = tokens.slice(left, right);
  if (near.some(({ symbol, raw }, index) => refuses(symbol, raw, near[index + 1]))) return true;
  if (
    near.some(
      ({ symbol }, index) =>
        symbol === 'om' &&
        /^(?:de|het)$/.test(near[index + 1]?.symbol ?? '') &&
        /^U-/.test(near[index + 2]?.symbol ?? ''),
    )
  )
    return true;
  for (let index = from; index < Math.min(to + 4, right); index += 1) {
    const symbol = tokens[index]?.symbol ?? '';
    const nextSymbol = tokens[index + 1]?.symbol ?? '';
    if (zones.test(symbol)) return true;
    if (index >= to && symbol === 'PX' && tokens[index]?.raw === '+') return true;
    if (or.test(symbol) && index <= to && (symbol !== 'of' || dutch) && chosen.test(nextSymbol)) return true;
    if (
      /^(?:time|tijd)$/.test(symbol) &&
      index >= to &&
      !/^(?:on|in|the|some|any|ik|heb|je|hebt|de)$/.test(tokens[index - 1]?.symbol ?? '')
    )
      return true;
  }
  return false;
}

function refuses(symbol: string, raw: string, next: Token | undefined): boolean {
  if (repeated.test(symbol) || negation.test(symbol)) return true;
  if (symbol === 'can' && next?.raw.toLowerCase() === "'t") return true;
  return /n['’]t$/i.test(raw);
}

function isFullStop(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  return (
    token?.symbol === 'FS' &&
    next !== undefined &&
    next.from > token.to &&
    /^\p{Lu}/u.test(next.raw) &&
    !/^(?:MO|WD|N\d)/.test(next.symbol)
  );
}
