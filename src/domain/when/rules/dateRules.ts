import type { Atom } from '../atoms.ts';
import { next } from './macros.ts';
import { numberOf, type Rule, rule } from './notation.ts';

function dated(day: string | undefined, month: string | undefined, year: string | undefined): Atom {
  const written = year === undefined ? undefined : numberOf(year);
  const full = written !== undefined && written < 100 ? 2000 + written : written;
  return { is: 'date', day: numberOf(day), month: numberOf(month), ...(full === undefined ? {} : { year: full }) };
}

/** Day first, in every language; a year in front is ISO. */
function numeric(symbol: string | undefined): Atom {
  const [first, second, third] = (symbol ?? '').replace(/^\D+/, '').split('/');
  return (symbol ?? '').startsWith('YMD') ? dated(third, second, first) : dated(first, second, third);
}

const year = String.raw`(?:(?:CM )?(?:{year:YR\d\d|N20\d\d}) )?`;
const ordinal = String.raw`O\d{1,2}|OW\d{1,2}`;

/** Feast days with a fixed date; on an eve one meets in the evening. */
const feasts: readonly (readonly [pattern: string, day: number, month: number, more?: Atom])[] = [
  ['kerstavond |kerst P-EVENING ', 24, 12, { is: 'eve' }],
  ['(?:christmas|xmas) (?:eve|P-EVENING) ', 24, 12, { is: 'eve' }],
  ['(?:OW1 |O1 )?kerstdag |(?:christmas|xmas) U-DAY ', 25, 12],
  ['boxing U-DAY |(?:OW2 |O2 )kerstdag ', 26, 12],
  ['oudjaarsdag |oudejaarsdag ', 31, 12],
  ["new (?:years?|year's|U-YEAR) (?:eve|P-EVENING) |U-YEARS (?:eve|P-EVENING) |nye ", 31, 12, { is: 'eve' }],
  ['oudejaarsavond |oudjaarsavond ', 31, 12, { is: 'eve' }],
  ["nieuwjaarsdag |nieuwjaar |new (?:year's|U-YEAR) U-DAY ", 1, 1],
];

/** What names a day by its date. */
export const dateRules: readonly Rule[] = [
  rule(
    String.raw`(?:de |the )?{day:N\d{1,2}|WN\d{1,2}|WE(?:[2-9]|\d\d)|${ordinal}} (?:of |van )?(?:the )?{month:MO\d+} (?:FS )?${year}(?!U-)`,
    ({ day, month, year: y }) => dated(day, month, y),
  ),
  rule(
    String.raw`{month:MO\d+} (?:FS )?(?:the )?{day:N\d{1,2}|WE(?:[2-9]|\d\d)|${ordinal}} (?!uur |U-|am |pm |oclock |MO\d|voor |over |past |to (?:N|W))${year}`,
    ({ day, month, year: y }) => dated(day, month, y),
  ),
  rule(String.raw`{numeric:(?:YMD|DMY|DM)\S+} `, ({ numeric: symbol }) => numeric(symbol)),
  rule(String.raw`DR{first:\d+}/{second:\d+} `, ({ first, second }) => ({
    is: 'pair',
    first: Number(first),
    second: Number(second),
  })),
  rule(
    `(?:de|the|op de|on the|den) {day:${ordinal}} (?=$|[A-Z]|(?:om|at|in|'s|s|from|van|around|rond) )(?!U-)`,
    ({ day }) => ({ is: 'dayNumber', day: numberOf(day) }),
  ),
  rule(
    String.raw`(?:on |op )?{day:O\d{1,2}} (?=$|[A-Z]|(?:om|at|from|van|around|rond) )(?!U-|MO|WD|kerst)`,
    ({ day }) => ({ is: 'dayNumber', day: numberOf(day) }),
  ),
  rule(
    `(?:(?:op |on )?(?:de |the )?)?{day:${ordinal}} (?:of |van |in )?(?:{next:${next}}|deze |this )U-MONTH `,
    ({ day, next: coming }) => ({ is: 'dayNumber', day: numberOf(day), months: coming ? 1 : 0 }),
  ),
  rule(
    `(?:in )?(?:{next:${next}}|deze |this )U-MONTH (?:CM )?(?:op |on )?(?:de |the )?{day:${ordinal}} `,
    ({ day, next: coming }) => ({ is: 'dayNumber', day: numberOf(day), months: coming ? 1 : 0 }),
  ),
  ...feasts.map(([pattern, day, month, more]) =>
    rule(`(?:op |on )?(?:${pattern})`, (): Atom[] => [{ is: 'date', day, month }, ...(more ? [more] : [])]),
  ),
];
