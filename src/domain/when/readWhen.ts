import { Temporal } from 'temporal-polyfill';
import type { Language } from '../entities.ts';
import type { Found, Part } from './atoms.ts';
import { dayMeant } from './dayOf.ts';
import { type HourMeant, hourMeant } from './hourMeant.ts';
import { type Reading, readAtoms } from './readAtoms.ts';
import { isUnsettled } from './signals.ts';
import { cluster, looseNumber } from './span.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * What was read. `moment`: day and hour, as wall time `YYYY-MM-DDTHH:MM` in the person's zone. `day`: the hour is missing.
 * `none`: ask. `matched` is where the phrase stands in the text, in UTF-16 units, without the words around it.
 */
export type WhenReading =
  | { readonly is: 'moment'; readonly start: string; readonly minutes?: number; readonly matched: Span }
  | { readonly is: 'day'; readonly day: string; readonly part?: Part; readonly matched: Span }
  | { readonly is: 'none' };

export interface WhenOptions {
  /** The present, in the person's zone. */
  readonly now: Temporal.ZonedDateTime;
  /** Settles "half 3" and abbreviations; both languages are read either way. */
  readonly language: Language;
}

type Day = Temporal.PlainDate;
const none: WhenReading = { is: 'none' };
const isDay = /^(?:relative|weekday|lastWeekday|week|weekNumber|inWeeks|date|dayNumber|tonightLate)$/;
const isHour = /^(?:hour|range|fromNow)$/;

/**
 * Reads the day and hour in a text, Dutch or English, as people type them. What the conventions
 * (test/corpora/DATES.md) leave open is not guessed: it is `day` or `none`. Never throws, linear in the text's length.
 */
export function readWhen(text: string, options: WhenOptions): WhenReading {
  const reading = readAtoms(text, options.language);
  const { tokens, claimed, until } = reading;
  if (reading.found.some(({ atom }) => atom.is === 'refused')) return none;
  const anchor =
    reading.found.find(({ atom }) => isDay.test(atom.is)) ?? reading.found.find(({ atom }) => isHour.test(atom.is));
  if (anchor === undefined) return none;
  const span = cluster(tokens, claimed, anchor);
  const found = withoutFarWeeks(reading.found, span);
  const stretch = found.filter(({ atom }) => isDay.test(atom.is) || isHour.test(atom.is));
  const to = Math.max(...stretch.slice(-1).map((last) => last.to), span.to);
  if (isUnsettled(tokens, Math.min(span.from, stretch[0]?.from ?? span.from), to, until, options.language === 'nl'))
    return none;
  const loose = looseNumber(tokens, claimed, span, until);
  const hour = hourMeant(found);
  if (loose === 'any' || hour.is === 'unclear' || isMereFigure(reading, stretch)) return none;
  const read = compose(found, loose === 'hour' ? { is: 'open' } : hour, options.now);
  if (read === undefined) return none;
  return { ...read, matched: { from: tokens[span.from]?.from ?? 0, to: tokens[span.to - 1]?.to ?? text.length } };
}

/** "Have a good week", far from the date, is no date; beside it, it is. */
function withoutFarWeeks(found: readonly Found[], span: Span): readonly Found[] {
  if (!found.some(({ atom }) => isDay.test(atom.is))) return found;
  return found.filter(({ atom, from, to }) => atom.is !== 'vague' || (from >= span.from && to <= span.to));
}

/** "versie 2.10": a figure with a full stop among other words is not an hour. */
function isMereFigure({ tokens }: Reading, stretch: readonly Found[]): boolean {
  const [only] = stretch;
  return (
    stretch.length === 1 &&
    only !== undefined &&
    only.to - only.from === 1 &&
    /^DOT/.test(tokens[only.from]?.symbol ?? '') &&
    only.from > 0
  );
}

type Composed =
  | { readonly is: 'moment'; readonly start: string; readonly minutes?: number }
  | { readonly is: 'day'; readonly day: string; readonly part?: Part };

function compose(
  found: readonly Found[],
  hour: Exclude<HourMeant, { is: 'unclear' }>,
  now: Temporal.ZonedDateTime,
): Composed | undefined {
  const today = now.toPlainDate();
  const past = found.some(({ atom }) => atom.is === 'past');
  if (hour.is === 'fromNow') {
    const elsewhere = found.some(({ atom }) => isDay.test(atom.is) && !(atom.is === 'relative' && atom.days === 0));
    if (elsewhere || found.some(({ atom }) => atom.is === 'vague')) return undefined;
    return moment(now.add({ minutes: hour.offset }), hour.minutes);
  }
  const meant = dayMeant(found, today);
  if (meant.is === 'unclear' || meant.is === 'vague') return undefined;
  if (hour.is === 'open') {
    const day = meant.is === 'day' ? meant.on((each) => Temporal.PlainDate.compare(each, today) >= 0) : undefined;
    return day === undefined
      ? undefined
      : { is: 'day', day: day.toString(), ...(hour.part ? { part: hour.part } : {}) };
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
