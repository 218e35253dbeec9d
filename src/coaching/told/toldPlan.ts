import { Temporal } from 'temporal-polyfill';
import { cutAbout } from '../../domain/line/oneLine.ts';
import type { WhenReading } from '../../domain/when/readWhen.ts';
import type { Turn } from '../../turn.ts';
import { readMeetLine, readMoment } from '../meet/meetLine.ts';

const informal = /(?<!\p{L})(?:koffie|lunch|borrel|biertje|wandel\p{L}*|coffee|drinks?|beer|walk)(?!\p{L})/iu;
const meets =
  /(?<!\p{L})(?:koffie|lunch\p{L}*|borrel\p{L}*|biertje|diner|eten|wandel\p{L}*|gesprek\p{L}*|afspraak|afgesproken|afspreken|spreek|spreken|praat|praten|zie|zien|ontmoet\p{L}*|bel|bellen|videobellen|overleg|langs|met|coffee|drinks?|dinner|beer|walk|meet\p{L}*|see|seeing|talk\p{L}*|speak\p{L}*|call|calling|chat|appointment|catch(?:ing)? up|visit\p{L}*|with)(?!\p{L})/iu;

/** A conversation that a line plans: with whom, and the line `meet` reads. */
export interface Plan {
  readonly who: readonly string[];
  readonly meet: string;
}

/** Reads a plan: some people, a day ahead, and an hour or a word for meeting. "Koffie met Kees morgen 10:00". */
export async function readPlan(turn: Turn, text: string, names: readonly string[]): Promise<Plan | undefined> {
  const reading = readMoment(turn, text);
  if (names.length === 0 || reading.is === 'none') return undefined;
  if (reading.is === 'day' && !meets.test(text)) return undefined;
  if (!isAhead(turn, reading)) return undefined;
  const { from, to } = reading.matched;
  const { people } = await readMeetLine(turn, text);
  const who = people.map(({ name }) => name);
  if (who.some((name) => names.includes(name))) return { who, meet: text };
  return { who: names, meet: planLine(names, text.slice(from, to), text) };
}

/** Whether a day or an hour was read that is still to come. */
export function isAhead(turn: Turn, reading: WhenReading): boolean {
  const now = turn.now.toZonedDateTimeISO(turn.person.zone).toPlainDateTime();
  if (reading.is === 'none') return false;
  if (reading.is === 'day') return Temporal.PlainDate.compare(reading.day, now.toPlainDate()) >= 0;
  return Temporal.PlainDateTime.compare(reading.start, now) > 0;
}

/** The line that plans a conversation with people, out of one that names them and a moment: "Kees & Els morgen 10:00, koffie". */
export function planLine(who: readonly string[], phrase: string, typed: string): string {
  const { about } = cutAbout(typed);
  const [form] = informal.exec(typed) ?? [];
  const line = [who.join(' & '), phrase, about ? `over ${about}` : ''].filter(Boolean).join(' ');
  return form && !line.includes(form) ? `${line}, ${form}` : line;
}
