import type { Atom } from '../atoms.ts';
import { last, next, same } from './macros.ts';
import { numberOf, type Rule, rule, type Said } from './notation.ts';

const refused: Atom = { is: 'refused' };
const vague: Atom = { is: 'vague' };
const units = 'U-DAY|U-WEEK|U-FORTNIGHT|U-MONTH|U-YEAR';

/** Days in a length of days, weeks, fortnights. */
function daysIn(count: string | undefined, unit: string | undefined): number {
  return numberOf(count) * (unit === 'U-DAY' ? 1 : unit === 'U-FORTNIGHT' ? 14 : 7);
}

function ahead({ count, unit }: Said, sign: 1 | -1): Atom {
  if (/anderhal/.test(count ?? '')) return vague;
  const amount = sign * numberOf(count);
  if (unit === 'U-MONTH') return { is: 'relative', days: 0, months: amount };
  if (unit === 'U-YEAR') return { is: 'relative', days: 0, months: amount * 12 };
  if (unit === 'U-DAY') return { is: 'relative', days: amount };
  return { is: 'inWeeks', weeks: amount * (unit === 'U-FORTNIGHT' ? 2 : 1) };
}

/** A weekday so many whole weeks further on. */
function weekdayAhead({ wd, count, unit }: Said): Atom {
  const weeks = daysIn(count, unit) / 7;
  return Number.isInteger(weeks) ? { is: 'weekday', weekday: numberOf(wd), weeks } : refused;
}

/** "a week later": from a moment that was said before. */
function shift({ count, unit, back }: Said): Atom {
  if (/anderhal/.test(count ?? '')) return refused;
  const amount = (back ? -1 : 1) * numberOf(count);
  if (unit === 'U-MONTH') return { is: 'shift', months: amount };
  if (unit === 'U-YEAR') return { is: 'shift', months: amount * 12 };
  return { is: 'shift', days: amount * daysIn(undefined, unit) };
}

/** What names a week, or a day by weeks and days from now. */
export const weekRules: readonly Rule[] = [
  rule('(?:REL0|REL1|morgen) U-WEEK ', () => vague),
  rule(String.raw`{wd:WD\d} U-WEEK (?!N\d{1,2} (?!uur |am |pm |oclock ))`, ({ wd }) => ({
    is: 'weekday',
    weekday: numberOf(wd),
    weeks: 1,
  })),
  rule(String.raw`{wd:WD\d} U-FORTNIGHT `, ({ wd }) => ({ is: 'weekday', weekday: numberOf(wd), weeks: 2 })),
  rule(
    String.raw`{count:<count>} {unit:U-WEEK|U-FORTNIGHT} (?:on |from |after |na )?(?:${same} )?{wd:WD\d} `,
    weekdayAhead,
  ),
  rule(String.raw`{wd:WD\d} over {count:<count>} {unit:U-DAY} `, weekdayAhead),
  rule(
    String.raw`{count:<count>} {unit:U-DAY|U-WEEK|U-FORTNIGHT} (?:from |after )?REL{rel:\d} `,
    ({ count, unit, rel }) => ({ is: 'relative', days: daysIn(count, unit) + Number(rel) }),
  ),
  rule(String.raw`(?:REL{rel:\d}|morgen) over {count:<count>} {unit:U-DAY|U-WEEK} `, ({ rel, count, unit }) => ({
    is: 'relative',
    days: Number(rel ?? 1) + daysIn(count, unit),
  })),
  rule(String.raw`REL{rel:\d} U-WEEK `, ({ rel }) => ({ is: 'relative', days: Number(rel) + 7 })),

  rule(`(?:(?:in |of |de |the ){0,3})${next}U-WEEK `, () => ({ is: 'week', offset: 1 })),
  rule(`(?:(?:in |of |de |the ){0,3})${last} U-WEEK `, () => ({ is: 'week', offset: -1 })),
  rule('(?:in |of )?(?:later )?(?:this|deze) U-WEEK ', () => ({ is: 'week', offset: 0 })),
  rule(`(?:in )?(?:the )?U-WEEK after ${next}(?:U-WEEK )?`, () => ({ is: 'week', offset: 2 })),
  rule(`(?:in )?(?:de )?U-WEEK na ${next}U-WEEK `, () => ({ is: 'week', offset: 2 })),
  rule(String.raw`(?:in |of )?(?:U-WEEK|wk) N{week:\d{1,2}} (?!uur |U-|am |pm )`, ({ week }) => ({
    is: 'weekNumber',
    week: Number(week),
  })),

  rule(
    `(?:over|in|binnen|within) (?:ongeveer |about )?{count:<count>} {unit:${units}} (?!of |or |and a half |en een half )`,
    (said) => ahead(said, 1),
  ),
  rule(`{count:<count>} {unit:${units}} from now `, (said) => ahead(said, 1)),
  rule(`{count:<count>} {unit:${units}} (?:{back:eerder|vroeger|earlier|sooner}|later) `, shift),
  rule(
    '(?:de |the )?{unit:U-DAY|U-WEEK} (?:{back:eerder|earlier|ervoor|before}|later|erna|erop|after) (?=$|END |FS |CM |[A-Z])',
    shift,
  ),
  rule(`{count:<count>} {unit:${units}} (?:ago|geleden) `, (said) => ahead(said, -1)),
];
