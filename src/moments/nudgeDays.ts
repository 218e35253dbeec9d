import type { Temporal } from 'temporal-polyfill';
import { dayOf, isBefore, isWorkingDay } from '../domain/calendar.ts';
import type { Coachee } from '../domain/entities.ts';
import { timing } from '../method/timing.ts';
import { morningOf } from './plan.ts';

type Instant = Temporal.Instant;

const SATURDAY = 6;
const SUNDAY = 7;

/** The next weekly nudge strictly after an instant. */
export function nudgeDue(from: Instant, person: Coachee): Instant {
  // Last week's, too: out of the quiet hours, or past Christmas, it may still be ahead.
  let day = dayOf(from, person.zone).subtract({ days: 7 });
  for (;;) {
    const due = morningOf(nudgeDayFrom(day, person), person, person.nudgeTime);
    if (day.dayOfWeek === person.nudgeDay && isBefore(from, due)) return due;
    day = day.add({ days: 1 });
  }
}

/** A nudge that gave way: its hour on the next day that is one for it. */
export function nextNudgeMorning(from: Instant, person: Coachee): Instant {
  return morningOf(nudgeDayFrom(dayOf(from, person.zone).add({ days: 1 }), person), person, person.nudgeTime);
}

/** Working days, and weekends for whoever chose a day of them; never Christmas or New Year’s Day. */
export function isNudgeDay(day: Temporal.PlainDate, { nudgeDay }: Pick<Coachee, 'nudgeDay'>): boolean {
  const never: readonly string[] = timing.nudge.never;
  if (never.includes(day.toString().slice(-5))) return false;
  return isWorkingDay(day) || nudgeDay === SATURDAY || nudgeDay === SUNDAY;
}

function nudgeDayFrom(day: Temporal.PlainDate, person: Coachee): Temporal.PlainDate {
  return isNudgeDay(day, person) ? day : nudgeDayFrom(day.add({ days: 1 }), person);
}
