import { DateTime, IANAZone } from 'luxon';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A zone's clock as luxon shows it, kept for the years looked at: where it changes, and by how much. */
export interface ZoneLine {
  readonly zone: string;
  /** The minutes, in epoch milliseconds, at which the clock changes. */
  readonly changes: readonly number[];
  /** Minutes ahead of UTC. */
  offset(at: number): number;
}

/** Looks once a day, and finds the minute of each change by halves. */
export function zoneLine(zone: string, fromYear: number, toYear: number): ZoneLine {
  const clock = IANAZone.create(zone);
  const begin = Date.UTC(fromYear, 0, 1) - 10 * DAY;
  const end = Date.UTC(toYear + 1, 0, 1) + 40 * DAY;
  const changes: number[] = [];
  const offsets = [clock.offset(begin)];
  for (let day = begin; day < end; day += DAY) {
    const [before, after] = [clock.offset(day), clock.offset(day + DAY)];
    if (before === after) continue;
    let [low, high] = [day, day + DAY];
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / (2 * MINUTE)) * MINUTE;
      if (clock.offset(middle) === before) low = middle;
      else high = middle;
    }
    changes.push(high);
    offsets.push(after);
  }
  const passed = (at: number) => {
    const next = changes.findIndex((change) => change > at);
    return next < 0 ? changes.length : next;
  };
  return { zone, changes, offset: (at) => offsets[passed(at)] ?? 0 };
}

/** What the clock on the wall shows: luxon's date with the wall time in UTC, so that its arithmetic is the calendar's. */
export function shown(line: ZoneLine, at: number): DateTime {
  return DateTime.fromMillis(at + line.offset(at) * MINUTE, { zone: 'utc' });
}

/** The instant at which the clock on the wall shows this: of two the first; one that is skipped moves forward. */
export function instantOf(line: ZoneLine, wall: DateTime): number {
  const around = [line.offset(wall.toMillis() - DAY), line.offset(wall.toMillis() + DAY)];
  const tried = around.map((offset) => wall.toMillis() - offset * MINUTE);
  const fitting = tried.filter((at) => shown(line, at).toMillis() === wall.toMillis());
  return fitting.length > 0 ? Math.min(...fitting) : wall.toMillis() - (around[0] ?? 0) * MINUTE;
}
