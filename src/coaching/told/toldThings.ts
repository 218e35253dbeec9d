import { Temporal } from 'temporal-polyfill';
import { atWall } from '../../domain/calendar.ts';
import type { Promise_, Referral, Touch } from '../../domain/entities.ts';
import { cutTouch } from '../../domain/line/oneLine.ts';
import { foldName, type Named } from '../../domain/name/name.ts';
import type { Told, ToldTouch } from '../../domain/told/told.ts';
import { readToldDay, type ToldDay } from '../../domain/told/toldDay.ts';
import type { Turn } from '../../turn.ts';
import { present } from '../present.ts';

/** A moment of contact to record. `day` is YYYY-MM-DD, today at the latest; `time` HH:MM when it was said. */
export interface TouchThing {
  readonly is: 'touch';
  readonly names: readonly string[];
  readonly organisations?: Readonly<Record<string, string>>;
  readonly kind: Touch['kind'];
  readonly direction: Touch['direction'];
  readonly day: string;
  readonly time?: string;
  /** Only a week, weekend or month was said: the day is in the middle of it. */
  readonly around?: true;
  readonly note?: string;
}

/** Somebody who sends the coachee to somebody, to record. */
export interface ReferralThing {
  readonly is: 'referral';
  readonly via: string;
  readonly to: string;
  readonly about?: string;
  readonly organisation?: string;
  readonly introduction?: Exclude<Referral['introduction'], 'none'>;
}

/** A promise that was kept, to record. */
export interface KeptThing {
  readonly is: 'kept';
  readonly promiseId: string;
  readonly by: Promise_['by'];
  readonly what: string;
  readonly name: string;
}

/** Somebody one was sent to, who has been asked for a conversation, to record. */
export interface AskedThing {
  readonly is: 'asked';
  readonly contactId: string;
  readonly name: string;
}

export type Thing = TouchThing | ReferralThing | KeptThing | AskedThing;

/** `met`, `asked`: how far the referral to somebody has come now. `meeting`: the talk of that day, not looked back on. */
export interface Settled {
  readonly what: 'nudge' | 'thanks' | 'met' | 'asked' | 'meeting';
  readonly name: string;
  readonly meetingId?: string;
}

/** Makes what a line tells into what can be recorded: with the day it was, and what more was said. */
export function thingsOf(turn: Turn, told: readonly Told[], contacts: readonly Named[]): Thing[] {
  return told.map((each) => (each.is === 'referral' ? each : touchOf(turn, each, contacts)));
}

function touchOf(turn: Turn, told: ToldTouch, contacts: readonly Named[]): TouchThing {
  const { names, organisations, kind, direction = 'out' } = told;
  const note = noteOf(turn, told, contacts);
  return {
    is: 'touch',
    names,
    ...(organisations ? { organisations } : {}),
    kind,
    direction,
    ...dayOfTouch(turn, told),
    ...(note ? { note } : {}),
  };
}

/** The day of a touch: what its own words say, else the words before them, else today. */
function dayOfTouch(turn: Turn, { own, text, day }: ToldTouch): Pick<TouchThing, 'day' | 'time' | 'around'> {
  const at = text.toLowerCase().indexOf(own.toLowerCase());
  const said = [own, at > 0 ? text.slice(0, at) : ''].map((words) => readHappened(turn, words));
  const past = said.find((each) => each.is === 'day');
  if (past?.is === 'day') return dayFields(past);
  const today = todayOf(turn);
  return { day: (day === 'yesterday' ? today.subtract({ days: 1 }) : today).toString() };
}

/** What else was said than who and how; the day is kept as a day, since "yesterday" soon means another one. */
function noteOf(turn: Turn, { text, names }: ToldTouch, contacts: readonly Named[]): string | undefined {
  const { line } = withoutDay(text.replace(/[.!…]+$/u, ''), readHappened(turn, text));
  const cut = cutTouch(line, contacts);
  const same =
    cut.names.length > 0 && cut.names.every((name) => names.some((each) => foldName(each) === foldName(name)));
  return same ? cut.note : line;
}

/** Reads a day in the past, in the person's own zone and language. */
export function readPast(turn: Turn, text: string): ToldDay {
  return readToldDay(text, present(turn));
}

/** The same of something that the words say has happened. */
function readHappened(turn: Turn, text: string): ToldDay {
  return readToldDay(text, { ...present(turn), past: true });
}

/** What a day that was read puts into a touch. */
export function dayFields({
  day,
  time,
  around,
}: Extract<ToldDay, { is: 'day' }>): Pick<TouchThing, 'day' | 'time' | 'around'> {
  return { day, ...(time ? { time } : {}), ...(around ? { around } : {}) };
}

/** Everybody a thing names, as typed. */
export function namesOf(thing: Thing): readonly string[] {
  if (thing.is === 'touch') return thing.names;
  return thing.is === 'referral' ? [thing.via, thing.to] : [thing.name];
}

/** The same touch on another day. */
export function movedTo(
  { time: _time, around: _around, ...touch }: TouchThing,
  read: Extract<ToldDay, { is: 'day' }>,
): TouchThing {
  return { ...touch, ...dayFields(read) };
}

/** A line without its day, and the words that said the day. */
export function withoutDay(text: string, read: ToldDay): { line: string; phrase: string } {
  if (!('matched' in read)) return { line: text.trim(), phrase: '' };
  const { from, to } = read.matched;
  const line = `${text.slice(0, from).trimEnd()} ${text.slice(to).trimStart()}`.replace(/\s+([,:;.])/gu, '$1');
  return { line: line.replace(/^[\s,;]+|[\s,;]+$/gu, ''), phrase: text.slice(from, to) };
}

/** When a touch was: now, when it is told on the day itself, and noon of a day before unless an hour was said. */
export function instantOf(turn: Turn, { day, time }: Pick<TouchThing, 'day' | 'time'>): Temporal.Instant {
  if (time === undefined && day === todayOf(turn).toString()) return turn.now;
  return atWall(Temporal.PlainDate.from(day), time ?? '12:00', turn.person.zone);
}

export function todayOf(turn: Turn): Temporal.PlainDate {
  return turn.now.toZonedDateTimeISO(turn.person.zone).toPlainDate();
}
