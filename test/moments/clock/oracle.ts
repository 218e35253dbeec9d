import type { DateTime } from 'luxon';
import type { MomentKind } from '../../../src/domain/entities.ts';
import { instantOf, shown, type ZoneLine } from './zoneLine.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Whose clock it is: wall times HH:MM, weekday 1 (Monday) to 7. */
export interface Habits {
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly prepTime: string;
  readonly nudgeDay: number;
  readonly nudgeTime: string;
}

/** Something happens then: a meeting begins, a referral is told. Epoch milliseconds. */
export interface Happening {
  readonly line: ZoneLine;
  readonly habits: Habits;
  readonly at: number;
  readonly minutes: number;
}

/** When things are due, by name, in epoch milliseconds. */
export type Dues = Readonly<Record<string, number>>;

/** METHOD.md, «When the coach speaks by itself», once more: read from its table, on luxon's calendar, with nothing of ours. */
export const oracle: Readonly<Record<MomentKind, (happening: Happening) => Dues>> = {
  prep: (it) => ({ due: outOfQuiet(it, onDay(it, workingDay(today(it), -1), it.habits.prepTime), 'earlier') }),
  card: (it) => ({ due: outOfQuiet(it, it.at - HOUR, 'earlier') }),
  evaluation(it) {
    const due = outOfQuiet(it, it.at + (it.minutes + 15) * MINUTE, 'later', 30);
    return { due, expires: due + 3 * 24 * HOUR, onceMore: nine(it, today({ ...it, at: due }).plus({ days: 1 })) };
  },
  thanks(it) {
    const due = nine(it, today(it).plus({ days: 1 }));
    return { due, expires: due + 5 * 24 * HOUR };
  },
  closing(it) {
    const due = nine(it, today(it).plus({ days: 1 }));
    return { due, expires: due + 5 * 24 * HOUR };
  },
  win(it) {
    const due = nine(it, workingDay(today(it), 3));
    return { due, expires: due + 7 * 24 * HOUR };
  },
  'follow-up'(it) {
    const weekLater = today(it).plus({ days: 7 });
    const again = weekLater.weekday <= 5 ? weekLater : workingDay(weekLater, 1);
    const inAMonth = today(it).plus({ months: 1 });
    return {
      due: nine(it, workingDay(today(it), 3)),
      again: nine(it, again),
      promisedByToday: nine(it, workingDay(today(it), 3)),
      promisedInAMonth: nine(it, workingDay(inAMonth, 1)),
    };
  },
  nudge(it) {
    const due = nextNudge(it, it.at);
    return { due, expires: nextNudge(it, due) };
  },
  reflection(it) {
    for (let month = today(it).startOf('month'); ; month = month.plus({ months: 1 })) {
      const due = nine(it, workingDay(month.minus({ days: 1 }), 1));
      if (due > it.at) return { due };
    }
  },
  'first-step'(it) {
    const quiet = today(it).plus({ days: 14 });
    const day = quiet.weekday <= 5 ? quiet : workingDay(quiet, 1);
    return { due: nine(it, day), expires: nine(it, day.plus({ days: 14 })) };
  },
  favours: (it) => ({ due: nine(it, workingDay(today(it), 1)) }),
  later: (it) => ({ due: nine(it, today(it).plus({ days: 1 })) }),
};

const today = ({ line, at }: Happening): DateTime => shown(line, at).startOf('day');

function workingDay(from: DateTime, count: number): DateTime {
  let [day, found] = [from, 0];
  while (found < Math.abs(count)) {
    day = day.plus({ days: Math.sign(count) });
    if (day.weekday <= 5) found += 1;
  }
  return day;
}

function onDay({ line }: Happening, day: DateTime, time: string): number {
  return instantOf(line, day.plus({ minutes: minuteOf(time) }));
}

function nine(it: Happening, day: DateTime, time = '09:00'): number {
  return outOfQuiet(it, onDay(it, day, time), 'later');
}

/** HH:MM as minutes of the day. */
export const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function isQuiet({ line, habits }: Happening, at: number): boolean {
  const minute = (at / MINUTE + line.offset(at)) % (24 * 60);
  const [from, to] = [minuteOf(habits.quietFrom), minuteOf(habits.quietTo)];
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** Walks until the quiet is over, or back to before it began: a quarter before, unless the time itself is free. */
function outOfQuiet(it: Happening, at: number, way: 'earlier' | 'later', after = 0): number {
  if (!isQuiet(it, at)) return at;
  let free = at;
  while (isQuiet(it, free)) free += way === 'later' ? MINUTE : -MINUTE;
  return way === 'later' ? free + after * MINUTE : free - 14 * MINUTE;
}

const HOLIDAYS = ['01-01', '12-25', '12-26'];

/** The first of the weekly nudges after an instant; one of last week may have moved past a holiday, or to the end of the quiet hours. */
function nextNudge(it: Happening, after: number): number {
  const { nudgeDay, nudgeTime } = it.habits;
  const lastWeek = today({ ...it, at: after }).minus({ days: 7 });
  const first = lastWeek.plus({ days: (nudgeDay - lastWeek.weekday + 7) % 7 });
  const nudges = [0, 7, 14].map((days) => nine(it, pastHolidays(first.plus({ days }), nudgeDay), nudgeTime));
  return Math.min(...nudges.filter((at) => at > after));
}

function pastHolidays(day: DateTime, nudgeDay: number): DateTime {
  const free = HOLIDAYS.includes(day.toFormat('MM-dd')) || (day.weekday > 5 && nudgeDay <= 5);
  return free ? pastHolidays(day.plus({ days: 1 }), nudgeDay) : day;
}
