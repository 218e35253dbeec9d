import { Temporal } from 'temporal-polyfill';
import type { Atom, Found } from './atoms.ts';

type Day = Temporal.PlainDate;
type Of<Kind extends Atom['is']> = Extract<Atom, { is: Kind }>;

/** What the day words of a text mean together: one day for each hour of it, no day at all, or several that contradict. */
export type DayMeant =
  | { readonly is: 'day'; readonly on: (isAhead: (day: Day) => boolean) => Day | undefined }
  | { readonly is: 'none' }
  | { readonly is: 'vague' }
  | { readonly is: 'unclear' };

const unclear = { is: 'unclear' } as const;

function mondayOf(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** The next such weekday strictly after a day. */
function weekdayAfter(day: Day, weekday: number): Day {
  return day.add({ days: ((weekday - day.dayOfWeek + 6) % 7) + 1 });
}

function real(year: number, month: number, day: number): Day | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** The nearest of a row of days that fits, first in time or (for the past) last. */
function pick(days: readonly (Day | undefined)[], fits: (day: Day) => boolean): Day | undefined {
  return days.find((day) => day !== undefined && fits(day));
}

function dateOn(date: Of<'date'>, today: Day, past: boolean, isAhead: (day: Day) => boolean): Day | undefined {
  if (date.year !== undefined)
    return date.year < 1900 || date.year > 2200 ? undefined : real(date.year, date.month, date.day);
  const years = Array.from({ length: 9 }, (_, index) => today.year + (past ? -index : index));
  return pick(
    years.map((year) => real(year, date.month, date.day)),
    (day) => isAhead(day) !== past,
  );
}

function dayNumberOn(
  { day: number, months: ahead }: Of<'dayNumber'>,
  today: Day,
  past: boolean,
  isAhead: (day: Day) => boolean,
): Day | undefined {
  const first = today.with({ day: 1 });
  if (ahead !== undefined) {
    const { year, month } = first.add({ months: ahead });
    return real(year, month, number);
  }
  const months = Array.from({ length: 4 }, (_, index) => first.add({ months: past ? -index : index }));
  return pick(
    months.map(({ year, month }) => real(year, month, number)),
    (day) => isAhead(day) !== past,
  );
}

/** A weekday of an ISO week, by its number: of the next such week that is not over yet. */
export function inWeekNumber(week: number, weekday: number, today: Day): Day | undefined {
  for (const year of [today.year, today.year + 1]) {
    const monday = mondayOf(new Temporal.PlainDate(year, 1, 4)).add({ days: 7 * (week - 1) });
    const over = Temporal.PlainDate.compare(monday.add({ days: 6 }), today) < 0;
    if (!over && week >= 1 && monday.weekOfYear === week) return monday.add({ days: weekday - 1 });
  }
  return undefined;
}

/** Puts the day words together. Contradictions and choices are `unclear`; a week or month without a day is `vague`. */
export function dayMeant(found: readonly Found[], today: Day): DayMeant {
  const all = <Kind extends Atom['is']>(kind: Kind) =>
    found.flatMap(({ atom }) => (atom.is === kind ? [atom as Of<Kind>] : []));
  const past = all('past').length > 0;
  const fixed: Day[] = [];
  const weekdays = all('weekday');
  const plain = weekdays.filter(({ weeks }) => weeks === undefined);
  const named = new Set(
    [...weekdays, ...all('week').flatMap((week) => (week.weekday ? [{ weekday: week.weekday }] : []))].map(
      ({ weekday }) => weekday,
    ),
  );
  if (named.size > 1) return unclear;
  const weekday = [...named][0];

  const relative = all('relative');
  const inWeeks = all('inWeeks');
  const weeks = all('week');
  const numbered = all('weekNumber');
  const dates = [...all('date'), ...all('dayNumber')];
  if (inWeeks.length + new Set(weeks.map(({ offset }) => offset)).size + numbered.length > 1) return unclear;
  for (const { days, months } of relative) {
    fixed.push(today.add({ days: days + (inWeeks[0]?.weeks ?? 0) * 7, months: months ?? 0 }));
  }
  for (const { weekday: day } of all('lastWeekday')) fixed.push(weekdayAfter(today.subtract({ days: 8 }), day));
  for (const day of weekdays)
    if (day.weeks !== undefined) fixed.push(weekdayAfter(today, day.weekday).add({ days: 7 * day.weeks }));
  const week = weeks[0];
  if (weekday !== undefined) {
    if (week) fixed.push(mondayOf(today).add({ days: 7 * week.offset + weekday - 1 }));
    if (inWeeks[0] && relative.length === 0) {
      const first = found.findIndex(({ atom }) => atom.is === 'weekday');
      const before = first < found.findIndex(({ atom }) => atom.is === 'inWeeks');
      if (inWeeks[0].weeks < 0) return unclear;
      const from = before ? weekdayAfter(today, weekday) : mondayOf(today).add({ days: weekday - 1 });
      fixed.push(from.add({ days: 7 * inWeeks[0].weeks }));
    }
    if (numbered[0]) {
      const day = inWeekNumber(numbered[0].week, weekday, today);
      if (day === undefined) return unclear;
      fixed.push(day);
    }
  } else if (inWeeks[0] && relative.length === 0) fixed.push(today.add({ days: 7 * inWeeks[0].weeks }));
  else if ((week || numbered[0]) && fixed.length + dates.length === 0) return { is: 'vague' };
  if (all('tonightLate').length > 0) fixed.push(today);
  const vague = all('vague').some(({ until }) => until?.end !== 'day');
  if (vague) return fixed.length + dates.length + plain.length > 0 ? unclear : { is: 'vague' };

  const distinct = new Set(fixed.map(String));
  if (distinct.size > 1) return unclear;
  const day = fixed[0];
  if (dates.length === 0) {
    if (day !== undefined) {
      return weekday !== undefined && day.dayOfWeek !== weekday ? unclear : { is: 'day', on: () => day };
    }
    if (weekday === undefined) return { is: 'none' };
    return past ? unclear : { is: 'day', on: () => weekdayAfter(today, weekday) };
  }
  const on = (isAhead: (day: Day) => boolean): Day | undefined => {
    const days = dates.map((date) =>
      date.is === 'date' ? dateOn(date, today, past, isAhead) : dayNumberOn(date, today, past, isAhead),
    );
    const [one] = days;
    if (one === undefined || days.some((each) => each === undefined || !each.equals(one))) return undefined;
    if ((weekday !== undefined && weekday !== one.dayOfWeek) || (day !== undefined && !day.equals(one)))
      return undefined;
    return one;
  };
  return { is: 'day', on };
}
