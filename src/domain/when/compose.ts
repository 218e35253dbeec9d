import { Temporal } from 'temporal-polyfill';
import { type Found, namesDay, type Part } from './atoms.ts';
import { dayMeant } from './dayOf.ts';
import type { HourMeant } from './hourMeant.ts';

type Day = Temporal.PlainDate;

/** A moment, or a day whose hour is missing; see `WhenReading`. */
type Composed =
  | { readonly is: 'moment'; readonly start: string; readonly minutes?: number }
  | { readonly is: 'day'; readonly day: string; readonly part?: Part; readonly minutes?: number };

/** Puts what was found together, as seen from now. Nothing when it contradicts itself or is no day. */
export function compose(
  found: readonly Found[],
  hour: Exclude<HourMeant, { is: 'unclear' }>,
  now: Temporal.ZonedDateTime,
): Composed | undefined {
  const today = now.toPlainDate();
  const past = found.some(({ atom }) => atom.is === 'past');
  if (hour.is === 'fromNow') {
    const elsewhere = found.some(({ atom }) => namesDay(atom) && !(atom.is === 'relative' && atom.days === 0));
    if (elsewhere || found.some(({ atom }) => atom.is === 'vague')) return undefined;
    return moment(now.add({ minutes: hour.offset }), hour.minutes);
  }
  const meant = dayMeant(found, today);
  if (meant.is === 'unclear' || meant.is === 'vague') return undefined;
  if (hour.is === 'open') {
    const day = meant.is === 'day' ? meant.on((each) => Temporal.PlainDate.compare(each, today) >= 0) : undefined;
    const { is, ...said } = hour;
    return day === undefined ? undefined : { is: 'day', day: day.toString(), ...said };
  }
  const isAhead = (day: Day) => Temporal.ZonedDateTime.compare(wall(day, hour.minute, now.timeZoneId), now) > 0;
  if (meant.is === 'none') {
    if (past) return undefined;
    return moment(wall(isAhead(today) ? today : today.add({ days: 1 }), hour.minute, now.timeZoneId), hour.minutes);
  }
  const day = nightOf(found, meant.on(isAhead), hour.minute, now);
  return day === undefined ? undefined : moment(wall(day, hour.minute, now.timeZoneId), hour.minutes);
}

/** "vannacht": the coming night when said in the evening, this one when said in it; by day it could be either. */
function nightOf(
  found: readonly Found[],
  day: Day | undefined,
  minute: number,
  now: Temporal.ZonedDateTime,
): Day | undefined {
  if (day === undefined || !found.some(({ atom }) => atom.is === 'tonightLate') || minute >= 1080) return day;
  if (now.hour >= 12) return day.add({ days: 1 });
  return now.hour < 6 ? day : undefined;
}

/** A wall time that does not exist moves forward, one that exists twice is the first. */
function wall(day: Day, minute: number, timeZone: string): Temporal.ZonedDateTime {
  const plainTime = new Temporal.PlainTime(Math.floor((minute % 1440) / 60), minute % 60);
  return day.add({ days: minute >= 1440 ? 1 : 0 }).toZonedDateTime({ timeZone, plainTime });
}

function moment(at: Temporal.ZonedDateTime, minutes: number | undefined): Composed {
  const start = at.toPlainDateTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' });
  return { is: 'moment', start, ...(minutes === undefined ? {} : { minutes }) };
}
