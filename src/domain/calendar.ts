import { Temporal } from 'temporal-polyfill';
import type { Coachee } from './entities.ts';

type Instant = Temporal.Instant;
type Day = Temporal.PlainDate;

/** The instant of a wall time: one that does not exist moves forward, one that exists twice is the first. */
export function atWall(day: Day, time: string, zone: string): Instant {
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
}

/** The calendar day of an instant for a person. */
export function dayOf(instant: Instant, zone: string): Day {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** Monday to Friday. */
export function isWorkingDay(day: Day): boolean {
  return day.dayOfWeek <= 5;
}

/** The nth working day after (or, negative, before) a day. */
export function workingDays(from: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add({ days: step });
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

type Quiet = Pick<Coachee, 'quietFrom' | 'quietTo' | 'zone'>;

/** Whether an instant falls in a person's quiet hours. Equal ends mean none. */
export function isQuiet(instant: Instant, quiet: Quiet): boolean {
  const time = instant.toZonedDateTimeISO(quiet.zone).toPlainTime();
  const [from, to] = [Temporal.PlainTime.from(quiet.quietFrom), Temporal.PlainTime.from(quiet.quietTo)];
  const after = Temporal.PlainTime.compare(time, from) >= 0;
  const before = Temporal.PlainTime.compare(time, to) < 0;
  const order = Temporal.PlainTime.compare(from, to);
  if (order === 0) return false;
  return order < 0 ? after && before : after || before;
}

/**
 * Moves an instant out of the quiet hours: `later` to `minutes` after they end, `earlier` to `minutes` before they begin
 * (at least one: the minute they begin is quiet).
 */
export function outOfQuiet(instant: Instant, quiet: Quiet, way: 'earlier' | 'later', minutes = 0): Instant {
  if (!isQuiet(instant, quiet)) return instant;
  const day = dayOf(instant, quiet.zone);
  if (way === 'later') {
    // Where the clock skips the only hours that are not quiet, the next day has them.
    const ends = [0, 1, 2].map((days) => atWall(day.add({ days }), quiet.quietTo, quiet.zone));
    const end = ends.find((each) => isBefore(instant, each) && !isQuiet(each, quiet)) ?? instant;
    return end.add({ minutes });
  }
  const begins = [day, day.subtract({ days: 1 })].map((each) => atWall(each, quiet.quietFrom, quiet.zone));
  const begin = begins.find((each) => Temporal.Instant.compare(each, instant) <= 0) ?? instant;
  return begin.subtract({ minutes });
}

/** The later of two instants. */
export function latest(a: Instant, b: Instant): Instant {
  return Temporal.Instant.compare(a, b) >= 0 ? a : b;
}

/** The earlier of two instants. */
export function earliest(a: Instant, b: Instant): Instant {
  return Temporal.Instant.compare(a, b) <= 0 ? a : b;
}

export function isBefore(a: Instant, b: Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}
