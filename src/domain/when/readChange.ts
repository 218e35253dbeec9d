import { Temporal } from 'temporal-polyfill';
import { type Atom, namesDay } from './atoms.ts';
import { readAtoms } from './readAtoms.ts';
import { readHour } from './readHour.ts';
import { readWhen, type WhenOptions, type WhenReading } from './readWhen.ts';
import { weekdays } from './words/words.ts';

/** A moment that was said back, as wall time `YYYY-MM-DDTHH:MM`, and the words it was read from where they are known. */
export interface SaidBack {
  readonly start: string;
  readonly phrase?: string;
}

/** Said before or around what it should have been: "nee,", "make it", "same time". */
const around = [
  /^\W*(?:(?:nee|neen|no|sorry)\W+)?(?:niet|not)\s.{1,40}?\s(?:maar|but)\s+/iu,
  /^(?:\W*(?:nee|neen|no|nope|sorry|oeps|oops|wacht|wait|toch|liever|eigenlijk|actually|rather|correctie|correction|maak er|maak dat|make it|make that|doe maar|het is|'t is|dat is|het wordt|wordt|het moet|moet|it's|it is|that's|should be|should have been|maar|but|ja|yes|hoor|ik bedoelde?|i meant?)(?!\p{L}))+\W*/iu,
  /(?:(?:op|om|at|on)\s+)?(?:(?:de)?zelfde|(?:the\s+)?same)\s+(?:tijd|tijdstip|uur|dag|time|day)(?!\p{L})[\s,]*/iu,
];

/**
 * Reads what a moment that was said back should have been: "nee, woensdag" keeps the hour, "nee, 15:00" the day, "an hour
 * later" counts from it, "drie kwartier" is only how long. `moment` is the new one; anything else has to be asked.
 */
export function readChange(text: string, said: SaidBack, options: WhenOptions): WhenReading {
  const change = around.reduce((rest, words) => rest.replace(words, ''), text).trim() || text;
  const former = Temporal.PlainDateTime.from(said.start);
  const matched = { from: 0, to: text.length };
  const moved = movedBy(change, former, options);
  if (moved) return { is: 'moment', start: moved.toString({ smallestUnit: 'minute' }), matched };
  const read = readDayOrHour(change, said, options);
  if (read.is === 'moment') return { ...read, matched };
  if (read.is === 'none')
    return read.minutes === undefined ? read : { is: 'moment', start: said.start, minutes: read.minutes, matched };
  const hour = former.toPlainTime().toString({ smallestUnit: 'minute' });
  const stays = readWhen(`${read.day} ${read.part ?? ''} ${hour}`, options);
  return stays.is === 'moment' ? { ...stays, ...(read.minutes ? { minutes: read.minutes } : {}), matched } : read;
}

/** A bare weekday or day number is one of the week or month that was said back, unless that lies behind us. */
function readDayOrHour(change: string, said: SaidBack, options: WhenOptions): WhenReading {
  const known = { day: said.start.slice(0, 10) };
  const eve = eveOfTheSame(change, said, options);
  const inside = eve && readHour(change, known, { ...options, now: eve });
  const today = options.now.toPlainDate().toString();
  const day = inside && dayIn(inside);
  return inside && (day === undefined || day >= today || known.day < today) ? inside : readHour(change, known, options);
}

function dayIn(read: WhenReading): string | undefined {
  return read.is === 'moment' ? read.start.slice(0, 10) : read.is === 'day' ? read.day : undefined;
}

/** The day before the week or month said back; nothing where more is said of the day, or only a weekday was said before. */
function eveOfTheSame(change: string, { start, phrase }: SaidBack, { now, language }: WhenOptions) {
  const atom = bareDay(change, language);
  const before = phrase === undefined ? undefined : bareDay(phrase, language);
  const day = Temporal.PlainDate.from(start.slice(0, 10));
  if (atom === undefined || atom.is === before?.is) return undefined;
  const eve =
    atom.is === 'weekday' ? day.subtract({ days: day.dayOfWeek }) : day.with({ day: 1 }).subtract({ days: 1 });
  return eve.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: '23:59' });
}

/** The only day of a text, when it is a weekday or a day number without more. */
function bareDay(text: string, language: WhenOptions['language']): Atom | undefined {
  const { found, tokens } = readAtoms(text, language);
  const [only, ...more] = found.filter(({ atom }) => namesDay(atom));
  if (only === undefined || more.length > 0) return undefined;
  const { atom, from, to } = only;
  const bare =
    (atom.is === 'weekday' && atom.weeks === undefined) || (atom.is === 'dayNumber' && atom.months === undefined);
  return bare && tokens.slice(from, to).every(({ symbol }) => /^(?:WD|P-|DASH|de$|the$|O|on$|op$)/.test(symbol))
    ? atom
    : undefined;
}

/** "a week later" counts from the moment, "volgende week" keeps its weekday. */
function movedBy(text: string, from: Temporal.PlainDateTime, options: WhenOptions): Temporal.PlainDateTime | undefined {
  const { found } = readAtoms(text, options.language);
  const atom = found.length === 1 ? found[0]?.atom : undefined;
  if (atom?.is === 'shift')
    return from.add({ months: atom.months ?? 0, days: atom.days ?? 0, minutes: atom.minutes ?? 0 });
  if (atom?.is !== 'week' || atom.weekday !== undefined) return undefined;
  const named = readWhen(`${weekdays[options.language][from.dayOfWeek - 1]} ${text}`, options);
  return named.is === 'day' ? Temporal.PlainDate.from(named.day).toPlainDateTime(from.toPlainTime()) : undefined;
}
