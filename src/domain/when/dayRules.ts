import type { Atom, Until } from './atoms.ts';
import { numberOf, type Rule, rule, type Said } from './notation.ts';

const next = '(?:volgende|next|volgend|vlgnde|nxt)';
const last = '(?:vorige|vorig|afgelopen|last|previous|past|verleden|laatste)';
const same =
  '(?:(?:de |the |this |deze )?(?:komende?|aanstaande?|aankomende?|coming|upcoming|eerstvolgende|as)|deze|dit|this)';
const refused: Atom = { is: 'refused' };
const vague = (until?: Until): Atom => ({ is: 'vague', ...(until ? { until } : {}) });

/** Days in a length of days, weeks, fortnights. */
function daysIn(count: string | undefined, unit: string | undefined): number {
  return numberOf(count) * (unit === 'U-DAY' ? 1 : unit === 'U-FORTNIGHT' ? 14 : 7);
}

function ahead(said: Said, sign: 1 | -1): Atom | undefined {
  const { count, unit } = said;
  if (/anderhal/.test(count ?? '')) return vague();
  const amount = sign * numberOf(count);
  if (unit === 'U-MONTH') return { is: 'relative', days: 0, months: amount };
  if (unit === 'U-YEAR') return { is: 'relative', days: 0, months: amount * 12 };
  if (unit === 'U-DAY') return { is: 'relative', days: amount };
  return { is: 'inWeeks', weeks: amount * (unit === 'U-FORTNIGHT' ? 2 : 1) };
}

function dated(day: string | undefined, month: string | undefined, year: string | undefined, numeric = false): Atom {
  const written = year === undefined ? undefined : numberOf(year);
  const full = written !== undefined && written < 100 ? 2000 + written : written;
  return {
    is: 'date',
    day: numberOf(day),
    month: numberOf(month),
    ...(full === undefined ? {} : { year: full }),
    ...(numeric ? { numeric } : {}),
  };
}

function numeric(symbol: string | undefined): Atom {
  const [first, second, third] = (symbol ?? '').replace(/^\D+/, '').split('/');
  return (symbol ?? '').startsWith('YMD')
    ? dated(third, second, first)
    : dated(first, second, third, third === undefined);
}

const year = String.raw`(?:(?:CM )?(?:{year:YR\d\d|N20\d\d}) )?`;
const feasts: readonly [string, number, number, boolean?][] = [
  ['(?:christmas|xmas) P-EVENING |kerstavond |kerst P-EVENING |(?:christmas|xmas) eve ', 24, 12],
  ['(?:OW1 |O1 )?kerstdag |(?:christmas|xmas) U-DAY ', 25, 12],
  ['boxing U-DAY |(?:OW2 |O2 )kerstdag ', 26, 12],
  ["oudjaarsdag |oudejaarsdag |new (?:years?|year's) P-EVENING |U-YEARS P-EVENING |new U-YEAR P-EVENING |nye ", 31, 12],
  ['oudejaarsavond |oudjaarsavond ', 31, 12, true],
  ["nieuwjaarsdag |nieuwjaar |new (?:year's|U-YEAR) U-DAY ", 1, 1],
];

/** What names a day, or a week, or something too wide to be a day. */
export const dayRules: readonly Rule[] = [
  rule(String.raw`(?:(?:van|from) )?REL{days:-?\d} `, ({ days }) => ({ is: 'relative', days: Number(days) })),
  rule('morgen ', () => ({ is: 'relative', days: 1 })),
  rule('(?:straks |zo meteen |zometeen |dadelijk |(?:later|sometime|ergens|nog) REL0 )', () => ({
    is: 'relative',
    days: 0,
  })),
  rule('(?:later )?(?:this|deze) {p:P-\\w+} ', ({ p }) => [{ is: 'relative', days: 0 }, partOf(p)]),
  rule('(?:the )?U-DAY (?:after|na) (?:REL1|morgen) ', () => ({ is: 'relative', days: 2 })),
  rule('(?:the )?U-DAY (?:before|voor) REL-1 ', () => ({ is: 'relative', days: -2 })),
  rule('(?:een )?{p:P-\\w+} (?:na|after) ', () => refused),
  rule('last P-(?:ENIGHT|NIGHT) ', () => [
    { is: 'relative', days: -1 },
    { is: 'part', part: 'evening', english: true },
  ]),
  rule('VANNACHT ', () => [{ is: 'tonightLate' }, { is: 'part', part: 'night' }]),
  rule(String.raw`(?:REL0|REL1|morgen) U-WEEK `, () => vague()),

  rule(String.raw`(?:${same} )?{wd:WD\d} `, ({ wd }) => ({ is: 'weekday', weekday: numberOf(wd) })),
  rule(String.raw`{wd:WD\d} (?:as|aanstaande|komende) `, ({ wd }) => ({ is: 'weekday', weekday: numberOf(wd) })),
  rule(String.raw`(?:de |the )?${next} {wd:WD\d} `, ({ wd }) => ({ is: 'week', offset: 1, weekday: numberOf(wd) })),
  rule(String.raw`(?:de |the )?${last} {wd:WD\d} `, ({ wd }) => ({ is: 'lastWeekday', weekday: numberOf(wd) })),
  rule(String.raw`{wd:WD\d} (?:jl|jongstleden|geleden) (?:FS )?`, ({ wd }) => ({
    is: 'lastWeekday',
    weekday: numberOf(wd),
  })),
  rule(String.raw`{wd:WD\d} (?:morgen|P-MORNING) `, ({ wd }) => [
    { is: 'weekday', weekday: numberOf(wd) },
    { is: 'part', part: 'morning' },
  ]),
  rule(String.raw`{wd:WD\d} U-WEEK (?!N\d{1,2} (?!uur |am |pm |oclock ))`, ({ wd }) => ({
    is: 'weekday',
    weekday: numberOf(wd),
    weeks: 1,
  })),
  rule(String.raw`{wd:WD\d} U-FORTNIGHT `, ({ wd }) => ({ is: 'weekday', weekday: numberOf(wd), weeks: 2 })),
  rule(
    String.raw`{count:<count>} {unit:U-WEEK|U-FORTNIGHT} (?:on |from |after )?(?:${same} )?{wd:WD\d} `,
    ({ count, unit, wd }) => ({
      is: 'weekday',
      weekday: numberOf(wd),
      weeks: daysIn(count, unit) / 7,
    }),
  ),
  rule(
    String.raw`{count:<count>} {unit:U-DAY|U-WEEK|U-FORTNIGHT} (?:from |after )?REL{rel:\d} `,
    ({ count, unit, rel }) => ({
      is: 'relative',
      days: daysIn(count, unit) + Number(rel),
    }),
  ),
  rule(String.raw`(?:REL{rel:\d}|morgen) over {count:<count>} {unit:U-WEEK} `, ({ rel, count }) => ({
    is: 'relative',
    days: Number(rel ?? 1) + 7 * numberOf(count),
  })),
  rule(String.raw`REL{rel:\d} U-WEEK `, ({ rel }) => ({ is: 'relative', days: Number(rel) + 7 })),
  rule(String.raw`(?:the )?(?:OW\d+|O\d+|last|laatste|next|volgende) WD\d (?:of|in|van|after|na) `, () => refused),
  rule(String.raw`(?:OW\d+|O\d+) WD\d `, () => refused),
  rule(
    String.raw`(?:the )?WD\d (?:after|na|before|voor) (?:next|that|dat|die|volgende|WD\d|kerst|pasen|christmas|easter|the|de|het) `,
    () => refused,
  ),
  rule(String.raw`(?:good|goede|witte|easter|paas|bank|holiday|pinkster|tweede|black) WD\d `, () => refused),

  rule(`(?:(?:in |of |de |the ){0,3})${next} U-WEEK `, () => ({ is: 'week', offset: 1 })),
  rule(`(?:(?:in |of |de |the ){0,3})${last} U-WEEK `, () => ({ is: 'week', offset: -1 })),
  rule('(?:in |of )?(?:later )?(?:this|deze) U-WEEK ', () => ({ is: 'week', offset: 0 })),
  rule(`(?:in )?(?:the )?U-WEEK after ${next} (?:U-WEEK )?`, () => ({ is: 'week', offset: 2 })),
  rule(`(?:in )?(?:de )?U-WEEK na ${next} U-WEEK `, () => ({ is: 'week', offset: 2 })),
  rule(String.raw`(?:in |of )?(?:U-WEEK|wk) N{week:\d{1,2}} (?!uur |U-|am |pm )`, ({ week }) => ({
    is: 'weekNumber',
    week: Number(week),
  })),
  rule(
    String.raw`(?:over|in|binnen|within) (?:ongeveer |about )?{count:<count>} {unit:U-DAY|U-WEEK|U-FORTNIGHT|U-MONTH|U-YEAR} (?!of |or )`,
    (said) => ahead(said, 1),
  ),
  rule(String.raw`{count:<count>} {unit:U-DAY|U-WEEK|U-FORTNIGHT|U-MONTH|U-YEAR} (?:from now |later )`, (said) =>
    ahead(said, 1),
  ),
  rule(String.raw`{count:<count>} {unit:U-DAY|U-WEEK|U-FORTNIGHT|U-MONTH|U-YEAR} (?:ago|geleden) `, (said) =>
    ahead(said, -1),
  ),
  rule(
    String.raw`(?:over |in |binnen |within )?(?:een |a )?(?:U-WEEK|U-DAY|paar|few|couple|aantal|several|some|enkele) (?:of |or |a )?(?:<count> )?(?:U-\w+ |tien )?`,
    () => vague(),
  ),
  rule('U-(?:DAY|WEEK|FORTNIGHT|MONTH|YEAR) ', () => vague()),

  rule(
    String.raw`(?:de |the )?{day:N\d{1,2}|O\d{1,2}|OW\d{1,2}} (?:of |van )?(?:the )?{month:MO\d+} (?:FS )?${year}(?!U-)`,
    ({ day, month, year: y }) => dated(day, month, y),
  ),
  rule(
    String.raw`{month:MO\d+} (?:FS )?(?:the )?{day:N\d{1,2}|O\d{1,2}|OW\d{1,2}} (?!uur |U-|am |pm |oclock |MO\d|voor |over |past |to (?:N|W))${year}`,
    ({ day, month, year: y }) => dated(day, month, y),
  ),
  rule(String.raw`{numeric:(?:YMD|DMY|DM)\S+} `, ({ numeric: symbol }) => numeric(symbol)),
  rule(String.raw`DR{first:\d+}/{second:\d+} `, ({ first, second }) => ({
    is: 'pair',
    first: Number(first),
    second: Number(second),
  })),
  rule(
    String.raw`(?:de|the|op de|on the|den) {day:O\d{1,2}|OW\d{1,2}} (?=$|[A-Z]|(?:om|at|in|'s|s|from|van|around|rond) )(?!U-)`,
    ({ day }) => ({ is: 'dayNumber', day: numberOf(day) }),
  ),
  rule(
    String.raw`(?:on |op )?{day:O\d{1,2}} (?=$|[A-Z]|(?:om|at|from|van|around|rond) )(?!U-|MO|WD|kerst)`,
    ({ day }) => ({ is: 'dayNumber', day: numberOf(day) }),
  ),
  ...feasts.map(([pattern, day, month, evening]) =>
    rule(`(?:op |on )?(?:${pattern})`, (): Atom[] => [
      { is: 'date', day, month },
      ...(evening ? [{ is: 'part', part: 'evening' } as const] : []),
    ]),
  ),

  rule(`(?:in |of |het |the ){0,3}(?:${next} |dit |this |komend |coming )?(?:weekend|weekeinde) `, () =>
    vague({ end: 'weekend', ahead: 0 }),
  ),
  rule('(?:voor|before) (?:het |the )?(?:weekend|weekeinde) ', () => vague({ end: 'week', ahead: 0 })),
  rule('(?:voor|before|by) (?:de |the )?(?:kerst|christmas|xmas|feestdagen|holidays) (?!P-|U-)', () =>
    vague({ end: 'named', month: 12, day: 24 }),
  ),
  rule(`(?:in )?(?:het |the )?${next} (?:weekend|weekeinde) `, () => vague({ end: 'weekend', ahead: 1 })),
  rule(`(?:in |of )?(?:de |the )?${next} U-MONTH `, () => vague({ end: 'month', ahead: 1 })),
  rule(`(?:in |of )?(?:de |the )?${next} U-YEAR `, () => vague({ end: 'year', ahead: 1 })),
  rule(`(?:in |of )?(?:deze|this) U-MONTH `, () => vague({ end: 'month', ahead: 0 })),
  rule(`(?:in |of )?(?:dit|this) U-YEAR `, () => vague({ end: 'year', ahead: 0 })),
  rule(
    String.raw`(?:het |the )?(?:eind|einde|end)(?: van| of)? (?:(?:de|the|deze|this|het|dit) )?{unit:U-WEEK|U-MONTH|U-YEAR} `,
    ({ unit }) => vague({ end: unit === 'U-WEEK' ? 'week' : unit === 'U-MONTH' ? 'month' : 'year', ahead: 0 }),
  ),
  rule(
    String.raw`(?:het |the )?(?:eind|einde|end)(?: van| of)? (?:de |the )?${next} {unit:U-WEEK|U-MONTH|U-YEAR} `,
    ({ unit }) => vague({ end: unit === 'U-WEEK' ? 'week' : unit === 'U-MONTH' ? 'month' : 'year', ahead: 1 }),
  ),
  rule(
    String.raw`(?:het |the )?(?:begin|beginning|start|early|vroeg)(?: van| of| in)? (?:de |the )?${next} U-WEEK `,
    () => vague({ end: 'week', ahead: 1, begin: true }),
  ),
  rule(String.raw`(?:the |het )?(?:eind|einde|end|late|laat)(?: of| van| in)? {month:MO\d+} `, ({ month }) =>
    vague({ end: 'named', month: numberOf(month) }),
  ),
  rule(String.raw`(?:begin|early|start of|beginning of|begin van) {month:MO\d+} `, ({ month }) =>
    vague({ end: 'named', month: numberOf(month), day: 1 }),
  ),
  rule(String.raw`(?:half|medio|mid|mid DASH|midden|mid of) {month:MO\d+} `, ({ month }) =>
    vague({ end: 'named', month: numberOf(month), day: 15 }),
  ),
  rule(String.raw`(?:in|of|during|ergens in|sometime in|voor|before|by) {month:MO\d+} (?!N\d|O\d)`, ({ month }) =>
    vague({ end: 'named', month: numberOf(month) }),
  ),
  rule(
    String.raw`(?:pasen|paasdag|easter|pinksteren|pinksterdag|hemelvaart|hemelvaartsdag|ascension|thanksgiving|weekdag|werkdag|doordeweeks|weekday|workday|kerst|christmas|xmas|vakantie|kwartaal|ooit|someday|somewhere) `,
    () => vague(),
  ),
  rule(
    String.raw`(?:P-\w+|U-DAY|U-WEEK) (?:ervoor|erna|erop|daarna|daarvoor|after that|before that|following) `,
    () => refused,
  ),
  rule(
    String.raw`(?:(?:de |the )?(?:volgende|following|same|zelfde|andere|other|another|next)|dezelfde|een andere) (?:U-DAY|P-\w+|time|tijd|uur) `,
    () => refused,
  ),
];

/** The part of the day a `P-…` symbol names. */
export function partOf(symbol: string | undefined): Atom {
  const english = symbol === 'P-ENIGHT';
  const part = english
    ? 'night'
    : ((symbol ?? '').slice(2).toLowerCase() as 'morning' | 'noon' | 'afternoon' | 'evening' | 'night');
  return { is: 'part', part, ...(english ? { english } : {}) };
}
