import type { Atom, Part } from '../atoms.ts';
import { last, next, same } from './macros.ts';
import { numberOf, type Rule, rule } from './notation.ts';

const refused: Atom = { is: 'refused' };

/** The part of the day a `P-…` symbol names. */
export function partOf(symbol: string | undefined): Atom {
  if (symbol === 'P-ENIGHT') return { is: 'part', part: 'night', english: true };
  return { is: 'part', part: (symbol ?? '').slice(2).toLowerCase() as Part };
}

/** What names a day by its distance from today, or by its weekday. */
export const dayRules: readonly Rule[] = [
  rule(String.raw`(?:(?:van|from) )?REL{days:-?\d} `, ({ days }) => ({ is: 'relative', days: Number(days) })),
  rule('morgen ', () => ({ is: 'relative', days: 1 })),
  rule('(?:straks |zo meteen |zometeen |dadelijk |(?:later|sometime|ergens|nog) REL0 )', () => ({
    is: 'relative',
    days: 0,
  })),
  rule(String.raw`(?:later )?(?:this|deze) {p:P-\w+} `, ({ p }) => [{ is: 'relative', days: 0 }, partOf(p)]),
  rule('(?:the )?U-DAY (?:after|na) (?:REL1|morgen) ', () => ({ is: 'relative', days: 2 })),
  rule('(?:the )?U-DAY (?:before|voor) REL-1 ', () => ({ is: 'relative', days: -2 })),
  rule(String.raw`(?:een )?{p:P-\w+} (?:na|after) `, () => refused),
  rule('last P-(?:ENIGHT|NIGHT) ', () => [
    { is: 'relative', days: -1 },
    { is: 'part', part: 'evening', english: true },
  ]),
  rule('VANNACHT ', () => [{ is: 'tonightLate' }, { is: 'part', part: 'night' }]),
  rule(String.raw`{days:REL\d|WD\d} eve `, ({ days }) => [
    (days ?? '').startsWith('W')
      ? { is: 'weekday', weekday: numberOf(days) }
      : { is: 'relative', days: numberOf(days) },
    { is: 'part', part: 'evening' },
  ]),

  rule(String.raw`(?:${same} )?{wd:WD\d} `, ({ wd }) => ({ is: 'weekday', weekday: numberOf(wd) })),
  rule(String.raw`{wd:WD\d} (?:as|aanstaande|komende) `, ({ wd }) => ({ is: 'weekday', weekday: numberOf(wd) })),
  rule(String.raw`(?:de |the )?${next}{wd:WD\d} `, ({ wd }) => ({ is: 'week', offset: 1, weekday: numberOf(wd) })),
  rule(String.raw`(?:de |the )?${last} {wd:WD\d} `, ({ wd }) => ({ is: 'lastWeekday', weekday: numberOf(wd) })),
  rule(String.raw`{wd:WD\d} (?:jl|jongstleden|geleden) (?:FS )?`, ({ wd }) => ({
    is: 'lastWeekday',
    weekday: numberOf(wd),
  })),
  rule(String.raw`{wd:WD\d} (?:morgen|P-MORNING) `, ({ wd }) => [
    { is: 'weekday', weekday: numberOf(wd) },
    { is: 'part', part: 'morning' },
  ]),
  rule(String.raw`{wd:WD\d} (?:DASH |FS ){p:P-\w+} `, ({ wd, p }) => [
    { is: 'weekday', weekday: numberOf(wd) },
    partOf(p),
  ]),
  rule(String.raw`{wd:WD\d} (?:na|after) (?:het |the )?(?:weekend|weekeinde) `, ({ wd }) => ({
    is: 'week',
    offset: 1,
    weekday: numberOf(wd),
  })),
  rule(String.raw`(?:the )?(?:OW\d+|O\d+|last|laatste|next|volgende) WD\d (?:of|in|van|after|na) `, () => refused),
  rule(String.raw`(?:OW\d+|O\d+) WD\d `, () => refused),
  rule(
    String.raw`(?:the )?WD\d (?:after|na|before|voor) (?:next|that|dat|die|volgende|WD\d|kerst|pasen|christmas|easter|the|de|het) `,
    () => refused,
  ),
  rule(String.raw`WD\d (?:daarna|erna|daarop|erop|ervoor|daarvoor|thereafter|after that|before that) `, () => refused),
  rule(
    String.raw`(?:good|goede|witte|easter|paas|bank|holiday|pinkster|tweede|black|following|daaropvolgende) WD\d `,
    () => refused,
  ),
];
