import { Temporal } from 'temporal-polyfill';
import type { Found, Until } from './atoms.ts';
import { inWeekNumber } from './dayOf.ts';

type Day = Temporal.PlainDate;

/** A week, month or the like, from its first day to its last; a week's last day is its Friday. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

const [monday, friday, saturday, sunday] = [1, 5, 6, 7];

/** The one stretch that was named, the next one where it is over. */
export function stretchOf(found: readonly Found[], today: Day): Stretch | undefined {
  const stretches = found.flatMap(({ atom }): (Stretch | undefined)[] => {
    if (atom.is === 'weekNumber') return [weekNumbered(atom.week, today)];
    if (atom.is === 'week') return [boundsOf({ end: 'week', ahead: atom.offset }, today)];
    return atom.is === 'vague' && atom.until ? [saidOf(atom.until, today)] : [];
  });
  return stretches.length === 1 ? stretches[0] : undefined;
}

/** A month by its number, as a whole: the one now, or the next. */
export function monthOf(month: number, today: Day): Stretch {
  return boundsOf({ end: 'named', month }, today);
}

function weekNumbered(week: number, today: Day): Stretch | undefined {
  const [first, last] = [inWeekNumber(week, monday, today), inWeekNumber(week, friday, today)];
  return first && last && { first, last };
}

/** Of what was said to be the end of a stretch, only its last day. */
function saidOf(until: Until, today: Day): Stretch {
  const { first, last } = boundsOf(until, today);
  return { first: 'late' in until && until.late ? last : first, last };
}

function boundsOf(until: Until, today: Day): Stretch {
  const week = (ahead: number, day: number) => today.add({ days: 7 * ahead + day - today.dayOfWeek });
  const month = today.with({ day: 1 });
  switch (until.end) {
    case 'day':
      return { first: today, last: today };
    case 'week': {
      const ahead = until.ahead === 0 && today.dayOfWeek > friday ? 1 : until.ahead;
      return { first: week(ahead, monday), last: week(ahead, until.begin ? monday : friday) };
    }
    case 'weekend':
      return { first: week(until.ahead, saturday), last: week(until.ahead, sunday) };
    case 'month':
      return whole(month.add({ months: until.ahead }));
    case 'year':
      return {
        first: new Temporal.PlainDate(today.year + until.ahead, 1, 1),
        last: new Temporal.PlainDate(today.year + until.ahead, 12, 31),
      };
    default: {
      const on = (start: Day): Stretch => {
        const day = until.day === undefined ? undefined : start.with({ day: until.day });
        return day ? { first: day, last: day } : whole(start);
      };
      const named = month.with({ month: until.month });
      return Temporal.PlainDate.compare(on(named).last, today) < 0 ? on(named.add({ years: 1 })) : on(named);
    }
  }
}

function whole(month: Day): Stretch {
  return { first: month, last: month.with({ day: month.daysInMonth }) };
}
