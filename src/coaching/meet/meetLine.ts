import { Temporal } from 'temporal-polyfill';
import { cutAbout } from '../../domain/line/oneLine.ts';
import { callIn, placeBehind, venueIn } from '../../domain/line/placeBehind.ts';
import type { Partner } from '../../domain/partner/partner.ts';
import { type PartnersRead, readPartners } from '../../domain/partner/partners.ts';
import { workIn } from '../../domain/told/workplace.ts';
import type { Part } from '../../domain/when/atoms.ts';
import { readChange } from '../../domain/when/readChange.ts';
import { readHour } from '../../domain/when/readHour.ts';
import { readNear } from '../../domain/when/readNear.ts';
import type { WhenReading } from '../../domain/when/readWhen.ts';
import type { Turn } from '../../turn.ts';
import { reachable } from '../person.ts';
import { present } from '../present.ts';

const INFORMAL =
  /\b(koffie|borrel|biertje|lunch|lunchen|verjaardag|informeel|receptie|wandel\w*|coffee|drinks?|beer|pub|birthday|informal|reception|walk)\b/iu;

const longestLine = 400;
const subjectWith = /^(.+?)\s(?:met|with)\s+(?=\p{Lu})(.+)$/u;

const NEW_HOUR =
  /(?<!\p{L})(?:(?:moved?|changed?|pushed)(?: it| that)?(?: back)? to|make it|maak er|verzet(?:te)?(?: het)? naar|wordt(?: het)?|is nu|it[’']?s now)\s+(?<to>[^,.;]+)/iu;
const FORMER_HOUR = /[,\s]+(?:not|niet|instead of|rather than|in plaats van)\s.+$/iu;

/** Reads a moment in the person's own zone and language. */
export function readMoment(turn: Turn, text: string): WhenReading {
  return readNear(text, present(turn));
}

/** Whether the words tell of an informal talk: coffee, a drink, a birthday. */
export function isInformal(text: string): boolean {
  return INFORMAL.test(text);
}

/** What a line tells of a conversation ahead: with whom, or at least where, and the rest as data of a `meet` conversation. */
export interface MeetLine extends Omit<PartnersRead, 'dated'> {
  readonly data: Readonly<Record<string, unknown>>;
}

/** Reads «Piet Jansen volgende week dinsdag 14:30 over de energiemarkt», «Yes, coffee with Sarah from Arup on Thursday at ten». */
export async function readMeetLine(turn: Turn, typed: string): Promise<MeetLine> {
  const contacts = await reachable(turn);
  const { line, about } = cutAbout(typed);
  const read = (text: string) => readPartners(text.slice(0, longestLine), contacts, present(turn));
  const named = read(line);
  // "Over HR met Ilse de Groot": who it is with stands behind the subject.
  const [, subject, behind] = (named.people.length === 0 && about && subjectWith.exec(about)) || [];
  const { people, organisation, dated } = behind ? { ...read(behind), dated: named.dated } : named;
  const data: Record<string, unknown> = {
    ...(about ? { about: subject ?? about } : {}),
    ...(isInformal(typed) ? { informal: true } : {}),
  };
  const moment = readMoment(turn, dated);
  keepReading(data, moment, dated);
  const place = placeOf(turn, dated, line);
  if (place) data.place = place;
  return { data, people: withWork(people, typed), ...(organisation ? { organisation } : {}) };
}

/** A line about one person may tell behind the hour where they work. */
function withWork(people: readonly Partner[], typed: string): readonly Partner[] {
  const [only, another] = people;
  return only && !another ? [{ ...workIn(typed), ...only }] : people;
}

/** Where two meet, or that they call, in a line that tells when. */
export function placeOf(turn: Turn, dated: string, line: string = dated): string | undefined {
  return callIn(line) ?? placeIn(turn, dated) ?? venueIn(line);
}

/** Where it is, behind the day or behind the hour: "morgen koffie met Joris om 3 uur bij café Thuis". */
function placeIn(turn: Turn, text: string): string | undefined {
  const moment = readMoment(turn, text);
  if (moment.is === 'none' || moment.matched.to === 0) return undefined;
  const behind = text.slice(moment.matched.to);
  return placeBehind(behind) ?? placeIn(turn, behind);
}

/** Puts what was read of a moment into a conversation's data: `start`, `minutes` and its words, or the `day` that lacks its hour. */
export function keepReading(data: Record<string, unknown>, reading: WhenReading, text?: string): void {
  if (reading.minutes !== undefined) data.minutes = reading.minutes;
  if (reading.is === 'none') return;
  forgetMoment(data);
  if (reading.is === 'moment') {
    data.start = reading.start;
    if (text !== undefined) data.phrase = text.slice(reading.matched.from, reading.matched.to);
  } else {
    data.day = reading.day;
    if (reading.part !== undefined) data.part = reading.part;
  }
}

/** Leaves the moment open again. */
export function forgetMoment(data: Record<string, unknown>): void {
  for (const former of ['start', 'phrase', 'day', 'part']) delete data[former];
}

/** The instant of the moment that was read, in the zone the person is in. */
export function startOf(turn: Turn, data: Record<string, unknown>): Temporal.Instant {
  return Temporal.PlainDateTime.from(String(data.start)).toZonedDateTime(turn.person.zone).toInstant();
}

/** Reads an answer to when a conversation is, beside what is known of it: a moment said back, or a day without its hour. */
export function readAnswer(turn: Turn, data: Record<string, unknown>, text: string): WhenReading {
  const { start, phrase, day, part } = data;
  if (typeof start === 'string') {
    const from = { start, ...(typeof phrase === 'string' ? { phrase } : {}) };
    const read = readChange(text, from, present(turn));
    if (read.is === 'day' || (read.is === 'moment' && read.start !== start)) return read;
    // "she moved it to 11, and it's more like 45 minutes", "eleven, not half past ten"
    const to = NEW_HOUR.exec(text)?.groups?.to;
    const hour = to === undefined ? text.replace(FORMER_HOUR, '') : /^\d/u.test(to) ? `at ${to}` : to;
    const change = readChange(hour, from, present(turn));
    return change.is === 'none'
      ? read
      : { ...(read.minutes === undefined ? {} : { minutes: read.minutes }), ...change };
  }
  if (typeof day !== 'string') return readMoment(turn, text);
  return readHour(text, { day, ...(typeof part === 'string' ? { part: part as Part } : {}) }, present(turn));
}
