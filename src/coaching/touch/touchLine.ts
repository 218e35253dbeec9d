import { isNone } from '../../domain/line/linesOf.ts';
import { cutAbout, cutTouch } from '../../domain/line/oneLine.ts';
import { isNameLike } from '../../domain/name/nameLike.ts';
import { splitOrganisation, worksAt } from '../../domain/name/personWords.ts';
import { readTold } from '../../domain/told/told.ts';
import type { ToldDay } from '../../domain/told/toldDay.ts';
import { deniesTouch } from '../../domain/told/toldTouch.ts';
import type { Turn } from '../../turn.ts';
import { reachable } from '../person.ts';
import { planLine } from '../told/toldPlan.ts';
import { dayFields, readPast, type Thing, type TouchThing, thingsOf, todayOf, withoutDay } from '../told/toldThings.ts';

/** A touch whose day is not known yet. */
export type Dayless = Omit<TouchThing, 'day' | 'time' | 'around'>;

/**
 * What a typed line of contact comes to. `dated`: it says when. `ahead`: it has still to take place; `meet` is the line that plans it.
 * `which-day`: days that contradict. `denied`: no contact yet. `none`: nobody was spoken to. `nobody`: no name in it.
 */
export type TouchReading =
  | { readonly is: 'things'; readonly things: readonly Thing[]; readonly dated: boolean }
  | { readonly is: 'ahead'; readonly touch: Dayless; readonly day?: string; readonly meet: string }
  | { readonly is: 'which-day'; readonly touch: Dayless }
  | { readonly is: 'denied'; readonly names: readonly string[] }
  | { readonly is: 'none' }
  | { readonly is: 'nobody' };

/** Reads "Anna, Kees: lunch", "called Anna yesterday about the fair", "Kees gisteren gebeld, hij kent Els". */
export async function readTouchLine(turn: Turn, typed: string): Promise<TouchReading> {
  if (isNone(typed)) return { is: 'none' };
  const contacts = await reachable(turn);
  const told = readTold(typed, contacts);
  const read = readPast(turn, typed);
  if (told.some((each) => each.is === 'touch'))
    return { is: 'things', things: thingsOf(turn, told, contacts), dated: true };
  const { line, phrase } = withoutDay(typed, read);
  const { names: listed, kind, note } = cutTouch(line, contacts);
  const people = listed.filter((name) => isNameLike(name, contacts)).map(splitOrganisation);
  const names = people.map(({ name }) => name);
  const [first] = names;
  if (first === undefined) return { is: 'nobody' };
  if (deniesTouch(cutAbout(line.split(/:(?!\d)/u)[0] ?? '').line)) return { is: 'denied', names };
  const placed = people.flatMap(({ name, organisation = worksAt(name, line) }) =>
    organisation ? [[name, organisation] as const] : [],
  );
  const touch: Dayless = {
    is: 'touch',
    names,
    ...(placed.length > 0 ? { organisations: Object.fromEntries(placed) } : {}),
    kind,
    direction: 'out',
    ...(note ? { note } : {}),
  };
  if (read.is === 'unclear') return { is: 'which-day', touch };
  if (read.is === 'ahead') {
    const meet = planLine(names, phrase, typed);
    return { is: 'ahead', touch, meet, ...(read.day ? { day: read.day } : {}) };
  }
  return { is: 'things', things: [onDay(turn, touch, read)], dated: read.is === 'day' };
}

/** A touch on the day that was read; today when none was said. */
export function onDay(turn: Turn, touch: Dayless, read: ToldDay): TouchThing {
  return { ...touch, ...(read.is === 'day' ? dayFields(read) : { day: todayOf(turn).toString() }) };
}
