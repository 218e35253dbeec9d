import { Temporal } from 'temporal-polyfill';
import { cutAbout } from '../../domain/oneLine.ts';
import type { Turn } from '../../turn.ts';
import { readMoment } from '../meet/meetLine.ts';

const informal = /(?<!\p{L})(?:koffie|lunch|borrel|biertje|wandel\p{L}*|coffee|drinks?|beer|walk)(?!\p{L})/iu;
const meets =
  /(?<!\p{L})(?:koffie|lunch\p{L}*|borrel\p{L}*|biertje|diner|eten|wandel\p{L}*|gesprek\p{L}*|afspraak|afgesproken|afspreken|spreek|spreken|praat|praten|zie|zien|ontmoet\p{L}*|bel|bellen|videobellen|overleg|langs|met|coffee|drinks?|dinner|beer|walk|meet\p{L}*|see|seeing|talk\p{L}*|speak\p{L}*|call|calling|chat|appointment|catch(?:ing)? up|visit\p{L}*|with)(?!\p{L})/iu;

/** A conversation that a line plans: with whom, and the line `meet` reads. */
export interface Plan {
  readonly who: string;
  readonly meet: string;
}

/** Reads a plan: somebody, a day ahead, and an hour or a word for meeting. "Koffie met Kees morgen 10:00". */
export function readPlan(turn: Turn, text: string, names: readonly string[]): Plan | undefined {
  const [who] = names;
  const reading = readMoment(turn, text);
  if (who === undefined || reading.is === 'none') return undefined;
  if (reading.is === 'day' && !meets.test(text)) return undefined;
  const now = turn.now.toZonedDateTimeISO(turn.person.zone).toPlainDateTime();
  const ahead =
    reading.is === 'day'
      ? Temporal.PlainDate.compare(reading.day, now.toPlainDate()) >= 0
      : Temporal.PlainDateTime.compare(reading.start, now) > 0;
  const { from, to } = reading.matched;
  return ahead ? { who, meet: planLine(who, text.slice(from, to), text) } : undefined;
}

/** The line that plans a conversation with somebody, out of a line that names them and a moment: "Kees morgen 10:00, koffie". */
export function planLine(who: string, phrase: string, typed: string): string {
  const { about } = cutAbout(typed);
  const [form] = informal.exec(typed) ?? [];
  const line = [who, phrase, about ? `over ${about}` : ''].filter(Boolean).join(' ');
  return form && !line.includes(form) ? `${line}, ${form}` : line;
}
