import { Temporal } from 'temporal-polyfill';
import { type Atom, type Found, namesDay } from '../when/atoms.ts';
import { dayMeant } from '../when/dayOf.ts';
import { hourMeant } from '../when/hourMeant.ts';
import { type Reading, readAtoms } from '../when/readAtoms.ts';
import type { WhenOptions } from '../when/readWhen.ts';
import { isTopic } from '../when/signals.ts';
import { cluster, dayTokens } from '../when/span.ts';

type Day = Temporal.PlainDate;

/**
 * The day something happened. `day`: YYYY-MM-DD, today at the latest, with the wall time HH:MM when one was said;
 * `around` when only a week, weekend or month was said. `ahead`: the words name a day, a week, or an hour of today, that is
 * still to come. `unclear`: days that contradict. `none`: no day was said. `matched` is where the phrase stands, in UTF-16
 * units.
 */
export type ToldDay =
  | {
      readonly is: 'day';
      readonly day: string;
      readonly time?: string;
      readonly around?: true;
      readonly matched: Matched;
    }
  | { readonly is: 'ahead'; readonly day?: string; readonly matched: Matched }
  | { readonly is: 'unclear' }
  | { readonly is: 'none' };

interface Matched {
  readonly from: number;
  readonly to: number;
}

/** What makes a bare weekday one that is still to come. */
const coming =
  /(?<!\p{L})(?:komende?|aanstaande|aankomende?|eerstvolgende|deze|coming|upcoming|this)\s+\p{L}+da[gy](?!\p{L})/iu;
const lastMonth = /(?<!\p{L})(?:vorige|afgelopen|last|previous)\s+(?:maand|month)(?!\p{L})/iu;
const someDays = /(?<!\p{L})(?:een\s+paar|paar|enkele|a\s+couple\s+of|a\s+few)\s+(dagen|days|weken|weeks)(?!\p{L})/iu;
const beforePast = /(?<!\p{L})(?:(?:in|de|het|the)\s+){0,2}(?:vorige?|afgelopen|last|previous|past)\s+$/iu;
const behindPast = /^\s+(?:geleden|ago)(?!\p{L})/iu;
const [someMeans, midMonth, wednesday, saturday] = [3, 15, 3, 6];

/**
 * Reads when something was, Dutch or English, out of what somebody tells: "gisteren", "maandag", "3 november", "last week".
 * `past`: the words say that it happened ("called", "heb gebeld"), so a date without a year is one that has been.
 */
export function readToldDay(text: string, options: WhenOptions): ToldDay {
  const { now, language } = options;
  const today = now.toPlainDate();
  const reading = untilTopic(readAtoms(text, language, options.past));
  const { found } = reading;
  if (found.some(({ atom }) => atom.is === 'refused')) return { is: 'unclear' };
  const span = (around: Found | undefined) => matchedOf(reading, around, text);
  const anchor = found.find(({ atom }) => namesDay(atom));
  const hour = hourMeant(found);
  if (anchor === undefined && hour.is === 'fromNow' && hour.offset <= 0) {
    const at = now.add({ minutes: hour.offset });
    const matched = span(found.find(({ atom }) => atom.is === 'fromNow'));
    return { is: 'day', day: at.toPlainDate().toString(), time: clock(at.toPlainTime()), matched };
  }
  const day = anchor && dayTold(text, found, today);
  if (day === 'unclear') return { is: 'unclear' };
  if (day === undefined) {
    const around = vagueDay(text, found, today);
    const matched = span(anchor ?? found.find(({ atom }) => atom.is === 'vague'));
    if (around) return { is: 'day', day: around.toString(), around: true, matched };
    return found.some(({ atom }) => atom.is === 'week' && atom.offset > 0) ? { is: 'ahead', matched } : { is: 'none' };
  }
  const time = hour.is === 'hour' && hour.minute < 1440 ? wallTime(hour.minute) : undefined;
  const order = Temporal.PlainDate.compare(day, today);
  const later = time !== undefined && Temporal.PlainTime.compare(time, now.toPlainTime()) > 0;
  const matched = span(anchor);
  if (order > 0 || (order === 0 && later)) return { is: 'ahead', day: day.toString(), matched };
  return { is: 'day', day: day.toString(), ...(time ? { time: clock(time) } : {}), matched };
}

/** What stands behind "over" or "about" is a subject: a day in it is not when it was. */
function untilTopic(reading: Reading): Reading {
  const at = reading.tokens.findIndex((token, index) => !reading.claimed.has(index) && isTopic(token));
  if (at < 0) return reading;
  const claimed = new Set([...reading.claimed].filter((index) => index < at));
  return { ...reading, claimed, found: reading.found.filter(({ to }) => to <= at) };
}

function dayTold(text: string, found: readonly Found[], today: Day): Day | undefined | 'unclear' {
  const weekday = onlyWeekday(found.filter(({ atom }) => namesDay(atom)).map(({ atom }) => atom));
  if (weekday === 'several') return 'unclear';
  if (weekday !== undefined) {
    // Said on that very day it is a week away: today is called today.
    const back = (today.dayOfWeek - weekday + 7) % 7 || 7;
    return coming.test(text)
      ? today.add({ days: (weekday - today.dayOfWeek + 7) % 7 || 7 })
      : today.subtract({ days: back });
  }
  const on = (past: boolean): Day | undefined | 'unclear' | 'vague' => {
    const bare = found.filter(({ atom }) => atom.is !== 'past');
    const meant = dayMeant(past ? [...bare, { atom: { is: 'past' }, from: 0, to: 0 }] : bare, today);
    if (meant.is !== 'day') return meant.is === 'none' ? undefined : meant.is;
    return meant.on((day) => Temporal.PlainDate.compare(day, today) > (past ? 0 : -1));
  };
  const [before, ahead] = [on(true), on(false)];
  if (before === 'vague' || ahead === 'vague') return undefined;
  if (before === 'unclear' || ahead === 'unclear') return 'unclear';
  if (before === undefined || ahead === undefined) return before ?? ahead;
  const nearer = before.until(today).days <= today.until(ahead).days;
  return nearer || found.some(({ atom }) => atom.is === 'past') ? before : ahead;
}

/** The weekday, when days are only that: "maandag", not "vorige week maandag". */
function onlyWeekday(days: readonly Atom[]): number | 'several' | undefined {
  const plain = days.flatMap((atom) => (atom.is === 'weekday' && atom.weeks === undefined ? [atom.weekday] : []));
  const [first] = plain;
  if (first === undefined || plain.length < days.length) return undefined;
  return plain.some((weekday) => weekday !== first) ? 'several' : first;
}

/** A day in the middle of a stretch: Wednesday of last week, Saturday of the weekend, the fifteenth of last month. */
function vagueDay(text: string, found: readonly Found[], today: Day): Day | undefined {
  const week = found.find(({ atom }) => atom.is === 'week')?.atom;
  if (week?.is === 'week' && week.offset < 0) return today.add({ days: 7 * week.offset + wednesday - today.dayOfWeek });
  const some = someDays.exec(text)?.[1];
  if (some) return today.subtract({ days: /^(?:weken|weeks)$/iu.test(some) ? 7 * someMeans : someMeans });
  if (lastMonth.test(text)) return today.subtract({ months: 1 }).with({ day: midMonth });
  const weekend = found.some(
    ({ atom }) => atom.is === 'vague' && atom.until?.end === 'weekend' && atom.until.ahead === 0,
  );
  if (!weekend) return undefined;
  return today.dayOfWeek >= saturday ? today : today.subtract({ days: today.dayOfWeek + 7 - saturday });
}

/** Where the phrase stands. */
function matchedOf({ tokens, found, claimed }: Reading, around: Found | undefined, text: string): Matched {
  if (around === undefined) return { from: text.length, to: text.length };
  const { from, to } = cluster(tokens, dayTokens(found, claimed), around);
  const [start, end] = [tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? text.length];
  const lead = beforePast.exec(text.slice(0, start))?.[0].length ?? 0;
  return { from: start - lead, to: end + (behindPast.exec(text.slice(end))?.[0].length ?? 0) };
}

function wallTime(minute: number): Temporal.PlainTime {
  return new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
}

function clock(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: 'minute' });
}
