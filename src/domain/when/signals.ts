import type { Token } from './words/tokens.ts';

/** Where the words after it are no longer about the date: "over de energiemarkt", "because…". */
const topic =
  /^(?:over|about|regarding|re|inzake|omtrent|betreffende|vanwege|wegens|omdat|because|want|since|aangaande|concerning)$/;
const negation =
  /^(?:niet|geen|nooit|behalve|uitgezonderd|verhinderd|bezet|not|never|cannot|cant|wont|except|unavailable|unable|busy|ipv|instead|anders|(?:\w+n't)|dont|doesnt|isnt|afgezegd|cancelled|canceled|lukt't|rather|liever)$/;
/** "geen probleem, dinsdag 10 uur" refuses nothing. */
const harmless = /^(?:probleem|punt|bezwaar|zorgen|enkel|dank)$/;
/** "next Wednesday at ten, not confirmed" does not either. */
const unconfirmed = /^(?:confirmed|bevestigd|definitief|final)$/;
const repeated =
  /^(?:every|each|elke|elk|iedere|ieder|wekelijks|wekelijkse|weekly|biweekly|maandelijks|maandelijkse|monthly|dagelijks|dagelijkse|daily|REPEATED|fortnightly|tweewekelijks|telkens|steeds|always|altijd|weekdays|werkdagen|weekenden|weekends)$/;
const zones = /^(?:est|edt|pst|pdt|cst|cdt|mst|mdt|cet|cest|gmt|utc|bst|ist|jst|aest|eastern|pacific|eet|sgt|hkt|z)$/;
const past =
  /^(?:was|afgelopen|geleden|gesproken|sprak|gehad|ontmoet|ontmoette|zag|verleden|laatst|vorige|spoke|met|last|had|saw|talked|ago|were)$/;
const or = /^(?:of|or|ofwel|danwel)$/;
const chosen =
  /^(?:N\d|WN|WE|WD|O\d|OW|CLK|DOT|DM|DR|REL|P-|half|kwart|quarter|morgen|later|eerder|earlier|anders|NOON|MIDNIGHT|U-|MO\d|een$|om|at|op|on|iets|slightly|next|volgende|the$|de$)/;
/** Words that move a day by a week or more: unread beside a date, they would make it another. */
const moves = /^(?:volgende|next|vorige|previous|following|daaropvolgende|daaropvolgend|erna|daarop|hierop)$/;
/** Abbreviations of weekdays that are little else: unread beside a date, they may name its day. */
const weekdays = { nl: /^(?:wo|di|do|za|maan|zat)$/, en: /^(?:mon|wed|sun)$/ };
const endsAt = /^(?:tot|until|till|til)$/;
const reach = 8;
const near = 3;

/** A stretch of tokens around a date, `to` exclusive, and the token where the text turns to something else. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly claimed: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
  readonly until: number;
  readonly dutch: boolean;
}

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

/** Whether words around a date refuse it, repeat it, leave a choice, move it or name another place's clock. */
export function isUnsettled(around: Surroundings): boolean {
  const { tokens, from, to, until } = around;
  let left = from;
  while (left > 0 && from - left < reach && !endsSentence(tokens, left - 1)) left -= 1;
  let right = to;
  while (right < until && right - to < reach && !endsSentence(tokens, right)) right += 1;
  const sentence = tokens.slice(left, right);
  return (
    sentence.some((token, index) => refuses(token, sentence[index + 1]) || isEveryOther(sentence, index)) ||
    leavesChoice(around, Math.min(to + 4, right)) ||
    isMoved(around, left, right)
  );
}

/** "om de week": every other week. */
function isEveryOther(tokens: readonly Token[], index: number): boolean {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  return first?.symbol === 'om' && /^(?:de|het)$/.test(second?.symbol ?? '') && /^U-/.test(third?.symbol ?? '');
}

function leavesChoice({ tokens, claimed, from, to, dutch }: Surroundings, right: number): boolean {
  for (let index = Math.max(0, from - 1); index < right; index += 1) {
    const { symbol = '', raw = '' } = tokens[index] ?? {};
    const chooses = chosen.test(tokens[index + 1]?.symbol ?? '');
    if (or.test(symbol) && !claimed.has(index) && index <= to && (symbol !== 'of' || dutch) && chooses) return true;
    if (index < from) continue;
    if (zones.test(symbol) || (index >= to && symbol === 'PX' && raw === '+')) return true;
    const clock = /^(?:time|tijd)$/.test(symbol) && index >= to;
    if (
      clock &&
      !/^(?:on|in|the|some|any|ik|heb|je|hebt|de|O\d+|OW\d+|keer|last)$/.test(tokens[index - 1]?.symbol ?? '')
    )
      return true;
  }
  return false;
}

/** "volgende" that no rule took: there is more about the day than was understood. "Next to the station" is a place. */
function isMoved({ tokens, claimed, from, to, dutch }: Surroundings, left: number, right: number): boolean {
  for (let index = Math.max(left, from - near); index < Math.min(right, to + near); index += 1) {
    const place = /^(?:to|door|naar)$/.test(tokens[index + 1]?.symbol ?? '');
    const { symbol = '' } = tokens[index] ?? {};
    if (claimed.has(index)) continue;
    if (moves.test(symbol) && !place) return true;
    if (index === from - 1 && weekdays[dutch ? 'nl' : 'en'].test(symbol)) return true;
  }
  return false;
}

/** Whether a date is only said to be an end: "tot vrijdag 17:00". */
export function isEnd(tokens: readonly Token[], from: number): boolean {
  return endsAt.test(tokens[from - 1]?.symbol ?? '');
}

function refuses({ symbol, raw }: Token, next: Token | undefined): boolean {
  if (symbol === 'geen' && harmless.test(next?.symbol ?? '')) return false;
  if (/^(?:not|niet)$/.test(symbol) && unconfirmed.test(next?.raw.toLowerCase() ?? '')) return false;
  if (/^(?:te|too)$/.test(symbol) && /^(?:vroeg|laat|early|late|soon|snel)$/.test(next?.symbol ?? '')) return true;
  if (repeated.test(symbol) || negation.test(symbol)) return true;
  if (symbol === 'can' && next?.raw.toLowerCase() === "'t") return true;
  return /n['’]t$/i.test(raw);
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.symbol === 'END') return true;
  const next = tokens[index + 1];
  return (
    token?.symbol === 'FS' &&
    next !== undefined &&
    next.from > token.to &&
    /^\p{Lu}/u.test(next.raw) &&
    !/^(?:MO|WD|N\d)/.test(next.symbol)
  );
}
