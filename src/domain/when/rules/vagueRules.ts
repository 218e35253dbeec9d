import type { Atom, Until } from '../atoms.ts';
import { next } from './macros.ts';
import { numberOf, type Rule, rule } from './notation.ts';

const refused: Atom = { is: 'refused' };
const vague = (until?: Until): Atom => ({ is: 'vague', ...(until ? { until } : {}) });
const weekend = '(?:weekend|weekeinde) ';
const endOf = '(?:het |the )?(?:eind|einde|end)(?: van| of)? ';

function endOfUnit(unit: string | undefined, ahead: number): Atom {
  return vague({ end: unit === 'U-WEEK' ? 'week' : unit === 'U-MONTH' ? 'month' : 'year', ahead, late: true });
}

/** What is too wide to be a day, with its last day for deadlines; and what nobody can place. */
export const vagueRules: readonly Rule[] = [
  rule(
    String.raw`(?:over |in |binnen |within )?(?:een |a )?(?:(?:U-WEEK|U-DAY) (?=(?:of|or) )|paar |few |couple |aantal |several |some |enkele )(?:of |or |a )?(?:<count> )?(?:U-\w+ |tien )?`,
    () => vague(),
  ),
  rule('(?:over |in |binnen |within )?(?:een |a )?U-(?:DAY|WEEK|FORTNIGHT|MONTH|YEAR) ', () => vague()),
  rule(`(?:in |of |het |the ){0,3}(?:${next}|dit |this |komend |coming )?${weekend}`, () =>
    vague({ end: 'weekend', ahead: 0 }),
  ),
  rule(`(?:na|after) (?:het |the )?${weekend}`, () => vague()),
  rule('(?:(?:het |the )?(?:eind|einde|end)(?: van| of)? (?:de |the )?(?:U-DAY|play)|close of business|eod|cob) ', () =>
    vague({ end: 'day' }),
  ),
  rule('eow ', () => vague({ end: 'week', ahead: 0 })),
  rule('(?:het |the )?(?:nieuwe|new) U-YEAR ', () => vague({ end: 'named', month: 1, day: 1 })),
  rule(`(?:voor|before|by|tegen) (?:het |the )?${weekend}`, () => vague({ end: 'week', ahead: 0 })),
  rule('(?:voor|before|by) (?:de |the )?(?:kerst|christmas|xmas|feestdagen|holidays) (?!P-|U-|eve )', () =>
    vague({ end: 'named', month: 12, day: 24 }),
  ),
  rule(`(?:in )?(?:het |the )?${next}${weekend}`, () => vague({ end: 'weekend', ahead: 1 })),
  rule(`(?:in |of )?(?:de |the )?${next}U-MONTH `, () => vague({ end: 'month', ahead: 1 })),
  rule(`(?:in |of )?(?:de |the )?${next}U-YEAR `, () => vague({ end: 'year', ahead: 1 })),
  rule('(?:in |of )?(?:deze|this) U-MONTH ', () => vague({ end: 'month', ahead: 0 })),
  rule('(?:in |of )?(?:dit|this) U-YEAR ', () => vague({ end: 'year', ahead: 0 })),
  rule(`${endOf}(?:(?:de|the|deze|this|het|dit) )?{unit:U-WEEK|U-MONTH|U-YEAR} `, ({ unit }) => endOfUnit(unit, 0)),
  rule(`${endOf}(?:de |the )?${next}{unit:U-WEEK|U-MONTH|U-YEAR} `, ({ unit }) => endOfUnit(unit, 1)),
  rule(`(?:het |the )?(?:begin|beginning|start|early|vroeg)(?: van| of| in)? (?:de |the )?${next}U-WEEK `, () =>
    vague({ end: 'week', ahead: 1, begin: true }),
  ),
  rule(String.raw`(?:the |het )?(?:eind|einde|end|late|laat)(?: of| van| in)? {month:MO\d+} `, ({ month }) =>
    vague({ end: 'named', month: numberOf(month), late: true }),
  ),
  rule(String.raw`(?:begin|early|start of|beginning of|begin van) {month:MO\d+} `, ({ month }) =>
    vague({ end: 'named', month: numberOf(month), day: 1 }),
  ),
  rule(String.raw`(?:half|medio|mid|mid DASH|midden|mid of) {month:MO\d+} `, ({ month }) =>
    vague({ end: 'named', month: numberOf(month), day: 15 }),
  ),
  rule(
    String.raw`(?:in|of|during|ergens in|sometime in|voor|before|by|tot|until|till|tot en met) {month:MO\d+} (?!N\d|O\d)`,
    ({ month }) => vague({ end: 'named', month: numberOf(month) }),
  ),
  rule(
    '(?:pasen|paasdag|easter|pinksteren|pinksterdag|hemelvaart|hemelvaartsdag|ascension|thanksgiving|weekdag|werkdag|doordeweeks|weekday|workday|kerst|christmas|xmas|vakantie|kwartaal|ooit|someday|somewhere|sinterklaas|pakjesavond|carnaval|halloween|valentijn|valentine) ',
    () => vague(),
  ),
  rule(
    String.raw`(?:P-\w+|U-DAY|U-WEEK) (?:ervoor|erna|erop|daarna|daarop|daarvoor|after that|before that|following) `,
    () => refused,
  ),
  rule(
    String.raw`(?:(?:de |the )?(?:volgende|following|same|zelfde|andere|other|another|next)|dezelfde|een andere) (?:U-DAY|P-\w+|time|tijd|uur) `,
    () => refused,
  ),
];
