import { longestNamePrefix } from '../domain/name.ts';
import { cutAbout } from '../domain/oneLine.ts';
import { readWhen, type WhenReading } from '../domain/when/readWhen.ts';
import type { Turn } from '../turn.ts';
import { lookUp, reachable } from './person.ts';

const INFORMAL =
  /\b(koffie|borrel|biertje|lunch|lunchen|verjaardag|informeel|receptie|wandel\w*|coffee|drinks?|beer|pub|birthday|informal|reception|walk)\b/iu;

/** Reads a moment in the person's own zone and language. */
export function readMoment(turn: Turn, text: string): WhenReading {
  const { zone, language } = turn.person;
  return readWhen(text, { now: turn.now.toZonedDateTimeISO(zone), language });
}

/** Whether the words tell of an informal talk: coffee, a drink, a birthday. */
export function isInformal(text: string): boolean {
  return INFORMAL.test(text);
}

/**
 * Reads «Piet Jansen volgende week dinsdag 14:30 over de energiemarkt» into the data a `meet` conversation starts with.
 * The name ends at the longest prefix that is a contact's, else where the date begins.
 */
export async function readMeetLine(turn: Turn, typed: string): Promise<Record<string, unknown>> {
  const { line, about } = cutAbout(typed);
  const reading = readMoment(turn, line);
  const data: Record<string, unknown> = {
    ...(about ? { about } : {}),
    ...(isInformal(typed) ? { informal: true } : {}),
  };
  const named = longestNamePrefix(withoutLead(line), await reachable(turn));
  const before = reading.is === 'none' ? line : line.slice(0, reading.matched.from);
  const behind = reading.is === 'none' ? '' : line.slice(reading.matched.to);
  if (named?.match.is === 'one') data.who = { contactId: named.match.contact.id };
  else if (named?.match.is === 'several') data.who = { several: named.match.contacts.slice(0, 9).map(({ id }) => id) };
  else {
    const name = tidyName(before) || tidyName(behind);
    if (name) data.who = await lookUp(turn, name);
  }
  keepReading(data, reading);
  return data;
}

/** Puts what was read of a moment into a conversation's data: `start` and `minutes`, or the `day` that lacks its hour. */
export function keepReading(data: Record<string, unknown>, reading: WhenReading): void {
  if (reading.is === 'moment') {
    data.start = reading.start;
    if (reading.minutes !== undefined) data.minutes = reading.minutes;
    delete data.day;
  } else if (reading.is === 'day') data.day = reading.day;
}

function withoutLead(text: string): string {
  return text.replace(/^\s*(met|with)\s+/iu, '');
}

/** What is left of a name once lead words and loose ends are gone. */
function tidyName(text: string): string {
  return withoutLead(text)
    .replace(/\s+(op|om|on|at|for|voor|een|a|koffie|coffee|lunch)\s*$/iu, '')
    .replace(/^[\s,;:-]+|[\s,;:-]+$/gu, '');
}
