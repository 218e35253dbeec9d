import { longestNamePrefix } from '../../domain/name.ts';
import { cutAbout } from '../../domain/oneLine.ts';
import { partnerName, withoutLead } from '../../domain/partnerName.ts';
import { leadingName } from '../../domain/personWords.ts';
import type { Part } from '../../domain/when/atoms.ts';
import { dateBegins } from '../../domain/when/dateBegins.ts';
import { readChange } from '../../domain/when/readChange.ts';
import { readHour } from '../../domain/when/readHour.ts';
import { readWhen, type WhenReading } from '../../domain/when/readWhen.ts';
import type { Turn } from '../../turn.ts';
import { lookUp, reachable } from '../person.ts';

const INFORMAL =
  /\b(koffie|borrel|biertje|lunch|lunchen|verjaardag|informeel|receptie|wandel\w*|coffee|drinks?|beer|pub|birthday|informal|reception|walk)\b/iu;

const longestLine = 400;

function options(turn: Turn) {
  const { zone, language } = turn.person;
  return { now: turn.now.toZonedDateTimeISO(zone), language };
}

/** Reads a moment in the person's own zone and language. */
export function readMoment(turn: Turn, text: string): WhenReading {
  return readWhen(text, options(turn));
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
  const data: Record<string, unknown> = {
    ...(about ? { about } : {}),
    ...(isInformal(typed) ? { informal: true } : {}),
  };
  const named = longestNamePrefix(withoutLead(line), await reachable(turn));
  if (named?.match.is === 'one') data.who = { contactId: named.match.contact.id };
  else if (named?.match.is === 'several') data.who = { several: named.match.contacts.slice(0, 9).map(({ id }) => id) };
  const { name, dated } = named ? { name: '', dated: named.rest } : cutName(turn, line.slice(0, longestLine));
  if (name) data.who = await lookUp(turn, name);
  keepReading(data, readMoment(turn, dated), dated);
  return data;
}

/** Puts what was read of a moment into a conversation's data: `start`, `minutes` and its words, or the `day` that lacks its hour. */
export function keepReading(data: Record<string, unknown>, reading: WhenReading, text?: string): void {
  if (reading.minutes !== undefined) data.minutes = reading.minutes;
  if (reading.is === 'none') return;
  for (const former of ['start', 'phrase', 'day', 'part']) delete data[former];
  if (reading.is === 'moment') {
    data.start = reading.start;
    if (text !== undefined) data.phrase = text.slice(reading.matched.from, reading.matched.to);
  } else {
    data.day = reading.day;
    if (reading.part !== undefined) data.part = reading.part;
  }
}

/** Reads an answer to when a conversation is, beside what is known of it: a moment said back, or a day without its hour. */
export function readAnswer(turn: Turn, data: Record<string, unknown>, text: string): WhenReading {
  const { start, phrase, day, part } = data;
  if (typeof start === 'string')
    return readChange(text, { start, ...(typeof phrase === 'string' ? { phrase } : {}) }, options(turn));
  if (typeof day !== 'string') return readMoment(turn, text);
  return readHour(text, { day, ...(typeof part === 'string' ? { part: part as Part } : {}) }, options(turn));
}

/** The name in a line whose partner is not known yet, and what of the line tells when. */
function cutName(turn: Turn, line: string): { name: string; dated: string } {
  const { language } = turn.person;
  const bare = withoutLead(line);
  // Dutch days have no capital: "Els Zondag zaterdag 11 uur" is on Saturday.
  const surname = language === 'nl' ? leadingName(bare) : undefined;
  const behind = surname === undefined ? '' : bare.slice(surname.length);
  if (surname !== undefined && readMoment(turn, line).is === 'none' && readMoment(turn, behind).is !== 'none')
    return { name: surname, dated: behind };
  const parts = partsAround(turn, line).map((part) => partnerName(part.slice(0, dateBegins(part, language))));
  return { name: parts.find(Boolean) ?? '', dated: line };
}

/** What is left of a line on both sides of each stretch that tells when. */
function partsAround(turn: Turn, line: string): string[] {
  const reading = readMoment(turn, line);
  if (reading.is === 'none') return [line];
  const { from, to } = reading.matched;
  return to > from ? [...partsAround(turn, line.slice(0, from)), ...partsAround(turn, line.slice(to))] : [line];
}
