import { Temporal } from 'temporal-polyfill';
import { dayMeant } from './dayOf.ts';
import { readAtoms } from './readAtoms.ts';
import { readSpan } from './readSpan.ts';
import { readWhen, type WhenOptions } from './readWhen.ts';
import { isUnsettled } from './signals.ts';
import { monthOf, type Stretch, stretchOf } from './stretch.ts';

type Day = Temporal.PlainDate;
const friday = 5;
const sunday = 7;

/**
 * The day by which something is to be done, as `YYYY-MM-DD`: "vrijdag", "before 1 December", "eind van de maand". A week
 * ends on its Friday, a month on its last day, a length counts from today. `undefined`: ask.
 */
export function readDay(text: string, options: WhenOptions): string | undefined {
  const day = dayOrStretch(text, options);
  return (day && 'last' in day ? day.last : day)?.toString();
}

/** The day from which something is to be done, as `YYYY-MM-DD`: "next week" is its Monday, "vrijdag" that Friday. `undefined`: ask. */
export function readFirstDay(text: string, options: WhenOptions): string | undefined {
  const day = dayOrStretch(text, options);
  return (day && 'last' in day ? day.first : day)?.toString();
}

const until = /(?<!\p{L})(?:tot|until|till?|voor|vóór|before)(?!\p{L})/iu;
const through = /t\/m(?!\p{L})|(?<!\p{L})(?:tot en met|through|thru|including|inclusive)(?!\p{L})/iu;

/**
 * The day on which something that lasts is over, as `YYYY-MM-DD`: "twee weken" from today, "tot vrijdag" that Friday,
 * "t/m vrijdag" the day after, "deze week" the working day behind it, "until December" its first day. `undefined`: ask.
 */
export function readEnd(text: string, options: WhenOptions): string | undefined {
  const today = options.now.toPlainDate();
  // "maand": a length of one.
  const days =
    readSpan(text, options.language) ?? (/\s/u.test(text.trim()) ? undefined : readSpan(`een ${text}`, 'nl'));
  if (days !== undefined) return today.add({ days }).toString();
  const day = dayOrStretch(text, options);
  if (day === undefined) return undefined;
  if (through.test(text)) return ('last' in day ? workingDayAfter(day.last) : day.add({ days: 1 })).toString();
  if (!('last' in day)) return day.toString();
  return (until.test(text) ? day.first : workingDayAfter(day.last)).toString();
}

function workingDayAfter(day: Day): Day {
  const next = day.add({ days: 1 });
  return next.dayOfWeek > friday ? next.add({ days: sunday + 1 - next.dayOfWeek }) : next;
}

function dayOrStretch(text: string, options: WhenOptions): Day | Stretch | undefined {
  const { now, language } = options;
  const today = now.toPlainDate();
  const { tokens, found, claimed, until: turn } = readAtoms(text, language);
  const month = tokens.length === 1 ? /^MO(\d+)$/.exec(tokens[0]?.symbol ?? '') : null;
  if (month) return monthOf(Number(month[1]), today);
  const [first] = found;
  if (first === undefined || found.some(({ atom }) => atom.is === 'refused')) return undefined;
  const to = Math.max(found.at(-1)?.to ?? 0, first.to);
  if (isUnsettled({ tokens, claimed, from: first.from, to, until: turn, dutch: language === 'nl' })) return undefined;
  const when = readWhen(text, options);
  if (when.is !== 'none') return Temporal.PlainDate.from(when.is === 'day' ? when.day : when.start.slice(0, 10));
  const meant = dayMeant(found, today);
  if (meant.is === 'unclear') return undefined;
  if (meant.is === 'day') return meant.on((day) => Temporal.PlainDate.compare(day, today) >= 0);
  const days = readSpan(text, language);
  return stretchOf(found, today) ?? (days === undefined ? undefined : today.add({ days }));
}
