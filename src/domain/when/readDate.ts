import { Temporal } from 'temporal-polyfill';
import { readNumber } from './readSpan.ts';
import { MONTHS, numberIn, WEEKDAYS } from './words.ts';

export interface DateRead {
  readonly day: Temporal.PlainDate;
  readonly span: readonly [number, number];
  readonly past: boolean;
}

const WD = WEEKDAYS.join('|');
const MO = MONTHS.join('|');
type Maker = (groups: Record<string, string | undefined>, today: Temporal.PlainDate) => { day?: Temporal.PlainDate | undefined; past?: boolean };

const weekday = (today: Temporal.PlainDate, name: string | undefined) => {
  const wanted = numberIn(WEEKDAYS, (name ?? '').replace(/\.$/u, '')) ?? 0;
  return today.add({ days: ((wanted - today.dayOfWeek + 6) % 7) + 1 });
};
const inWeek = (today: Temporal.PlainDate, weeks: number, name: string | undefined) => {
  const wanted = numberIn(WEEKDAYS, name ?? '') ?? 1;
  return today.add({ days: weeks * 7 + wanted - today.dayOfWeek });
};
function calendar(today: Temporal.PlainDate, day: number, month: number, year: number | undefined): Temporal.PlainDate | undefined {
  try {
    const full = year === undefined ? today.year : year < 100 ? 2000 + year : year;
    const found = Temporal.PlainDate.from({ year: full, month, day }, { overflow: 'reject' });
    return year === undefined && Temporal.PlainDate.compare(found, today) < 0 ? found.add({ years: 1 }) : found;
  } catch {
    return undefined;
  }
}

const makers: readonly (readonly [RegExp, Maker])[] = [
  [/(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})/iu, (g, t) => ({ day: calendar(t, Number(g.d), Number(g.m), Number(g.y)) })],
  [new RegExp(`(?:\\b(?<wd>${WD})\\.?,?\\s+)?(?:(?:op|de|on|the)\\s+)*(?<d>\\d{1,2})(?:e|st|nd|rd|th)?\\s*(?:of\\s+)?(?<mo>${MO})\\b\\.?(?:\\s*'?(?<y>\\d{4}|(?<=')\\d{2})(?!\\d|[:.u]))?`, 'iu'), (g, t) => checked(g, calendar(t, Number(g.d), numberIn(MONTHS, g.mo ?? '') ?? 0, g.y ? Number(g.y) : undefined))],
  [new RegExp(`(?:\\b(?<wd>${WD})\\.?,?\\s+)?\\b(?<mo>${MO})\\.?\\s+(?:the\\s+)?(?<d>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)(?:,?\\s+(?<y>\\d{4}))?`, 'iu'), (g, t) => checked(g, calendar(t, Number(g.d), numberIn(MONTHS, g.mo ?? '') ?? 0, g.y ? Number(g.y) : undefined))],
  [new RegExp(`(?:\\b(?<wd>${WD})\\.?,?\\s+)?(?<![\\d:.])(?<d>\\d{1,2})[/-](?<m>\\d{1,2})(?:[/-](?<y>\\d{4}|\\d{2}))?(?![\\d:/]|\\s*uur)`, 'iu'), (g, t) => checked(g, calendar(t, Number(g.d), Number(g.m), g.y ? Number(g.y) : undefined))],
  [/\b(?:eergisteren|the day before yesterday|day before yesterday)\b/iu, (_g, t) => ({ day: t.subtract({ days: 2 }), past: true })],
  [/\b(?:gister(?:en|avond|middag|ochtend)?|yesterday|last night)\b/iu, (_g, t) => ({ day: t.subtract({ days: 1 }), past: true })],
  [/\b(?:overmorgen|the day after tomorrow|day after tomorrow)\b/iu, (_g, t) => ({ day: t.add({ days: 2 }) })],
  [new RegExp(`\\b(?:vorige week|last week)\\s+(?:op\\s+|on\\s+)?(?<wd>${WD})\\b|\\b(?<wd2>${WD})\\s+(?:vorige week|last week)\\b`, 'iu'), (g, t) => ({ day: inWeek(t, -1, g.wd ?? g.wd2), past: true })],
  [new RegExp(`\\b(?:vorige|afgelopen|last)\\s+(?<wd>${WD})(?=\\b|avond|middag|ochtend)`, 'iu'), (g, t) => ({ day: weekday(t, g.wd).subtract({ days: weekday(t, g.wd).equals(t.add({ days: 7 })) ? 14 : 7 }), past: true })],
  [new RegExp(`\\b(?:volgende week|next week)\\s+(?:op\\s+|on\\s+)?(?<wd>${WD})(?=\\b|avond|middag|ochtend)|\\b(?<wd2>${WD})(?:avond|middag|ochtend)?\\s+(?:volgende week|next week|of next week)\\b`, 'iu'), (g, t) => ({ day: inWeek(t, 1, g.wd ?? g.wd2) })],
  [new RegExp(`\\b(?:volgende|next)\\s+(?<wd>${WD})(?=\\b|avond|middag|ochtend)`, 'iu'), (g, t) => ({ day: inWeek(t, 1, g.wd) })],
  [new RegExp(`\\b(?:over|in)\\s+(?<n>\\d{1,2}|\\p{L}+)\\s+(?:weken|week|weeks?)\\s+(?:op\\s+|on\\s+)?(?<wd>${WD})\\b|\\b(?:in a fortnight on)\\s+(?<wd2>${WD})\\b`, 'iu'), (g, t) => ({ day: inWeek(t, g.wd2 ? 2 : (readNumber(g.n ?? '') ?? Number.NaN), g.wd ?? g.wd2) })],
  [new RegExp(`\\b(?<wd>${WD})\\s+(?:over een week|week)\\b|\\ba week on\\s+(?<wd2>${WD})\\b`, 'iu'), (g, t) => ({ day: weekday(t, g.wd ?? g.wd2).add({ days: 7 }) })],
  [/\b(?:over|in)\s+(?<n>\d{1,3}|\p{L}+)\s+(?<u>dagen|dag|days?|weken|week|weeks?)\b/iu, (g, t) => ({ day: readNumber(g.n ?? '') === undefined ? undefined : t.add({ days: (readNumber(g.n ?? '') ?? 0) * (/^w/iu.test(g.u ?? '') ? 7 : 1) }) })],
  [/\b(?<n>\d{1,3}|\p{L}+)\s+(?<u>dagen|dag|days?|weken|week|weeks?)\s+(?:geleden|ago)\b/iu, (g, t) => ({ day: readNumber(g.n ?? '') === undefined ? undefined : t.subtract({ days: (readNumber(g.n ?? '') ?? 0) * (/^w/iu.test(g.u ?? '') ? 7 : 1) }), past: true })],
  [/\b(?:vandaag|vanmiddag|vanavond|vanochtend|vanmorgen|straks|today|tonight|this (?:morning|afternoon|evening))\b/iu, (_g, t) => ({ day: t })],
  [/(?<!'s )\b(?:morgen(?:ochtend|middag|avond)?|tomorrow)\b/iu, (_g, t) => ({ day: t.add({ days: 1 }) })],
  [new RegExp(`\\b(?:(?:komende|aanstaande|a\\.s\\.|this(?: coming)?|coming|op|on)\\s+)?(?<wd>${WD})\\b\\.?(?=avond|middag|ochtend|namiddag|nacht|[\\s,.:;!?]|$)|\\b(?<wd2>${WEEKDAYS.map((names) => names.split('|')[0]).join('|')})(?=avond|middag|ochtend|namiddag)`, 'iu'), (g, t) => ({ day: weekday(t, g.wd ?? g.wd2) })],
];

function checked(groups: Record<string, string | undefined>, day: Temporal.PlainDate | undefined) {
  const wanted = groups.wd ? numberIn(WEEKDAYS, groups.wd) : undefined;
  return { day: day && wanted !== undefined && day.dayOfWeek !== wanted ? undefined : day };
}

/** The day in a text; an impossible or contradicting one is nothing. */
export function readDate(text: string, today: Temporal.PlainDate): DateRead | undefined {
  for (const [pattern, make] of makers) {
    const found = pattern.exec(text);
    if (!found) continue;
    try {
      const { day, past = false } = make(found.groups ?? {}, today);
      if (!day) return undefined;
      return { day, past, span: [found.index, found.index + found[0].length] };
    } catch {
      return undefined;
    }
  }
  return undefined;
}
