import type { Atom, Found, Hour, Part } from './atoms.ts';
import { minuteOf, minutesUntil } from './hours.ts';

type Of<Kind extends Atom['is']> = Extract<Atom, { is: Kind }>;

/** What the hour words of a text mean together; `minute` of the day, 1440 being its end. */
export type HourMeant =
  | { readonly is: 'hour'; readonly minute: number; readonly minutes?: number }
  | { readonly is: 'fromNow'; readonly offset: number; readonly minutes?: number }
  | { readonly is: 'open'; readonly part?: Part; readonly minutes?: number }
  | { readonly is: 'unclear' };

/** The part of the day that was said, if any; `english`: as "night", which begins in the evening. */
interface PartSaid {
  readonly part?: Part;
  readonly english: boolean;
}

const longestTalk = 240;
const unclear = { is: 'unclear' } as const;

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** The one part of the day that was said; lunch beside another says nothing. */
function partOfDay(parts: readonly Of<'part'>[]): PartSaid | undefined {
  const names = distinct(parts.map(({ part }) => part));
  const kept = names.length > 1 ? names.filter((name) => name !== 'noon') : names;
  const english = parts.some((part) => part.english === true);
  if (english && kept.length === 2 && kept.includes('evening')) return { part: 'evening', english };
  const [part] = kept;
  if (kept.length > 1) return undefined;
  return part === undefined ? { english } : { part, english };
}

/** "14:00, 2 uur": the second is how long. */
function lengthsBehind(found: readonly Found[]): Of<'hour'>[] {
  const hours = found.flatMap(({ atom, from, to }) => (atom.is === 'hour' ? [{ atom, from, to }] : []));
  return hours.flatMap(({ atom, from }, index) => {
    const before = hours[index - 1];
    const close = before !== undefined && before.atom.plainUur === undefined && from - before.to <= 1;
    return close && (atom.plainUur ?? longestTalk + 1) <= longestTalk ? [atom] : [];
  });
}

/** Puts the hour words together. A choice or contradiction is `unclear`, no hour at all `open`. */
export function hourMeant(found: readonly Found[]): HourMeant {
  const all = <Kind extends Atom['is']>(kind: Kind) =>
    found.flatMap(({ atom }) => (atom.is === kind ? [atom as Of<Kind>] : []));
  const ranges = distinct(all('range'));
  const said = all('hour');
  const long = lengthsBehind(found);
  const hours = distinct(said.filter((hour) => !long.includes(hour)).map(({ hour }) => hour));
  const lengths = distinct([
    ...all('length').map(({ minutes }) => minutes),
    ...long.map(({ plainUur }) => plainUur ?? 0),
  ]);
  const fromNow = distinct(all('fromNow'));
  const day = partOfDay(all('part'));
  if (day === undefined || lengths.length > 1 || ranges.length + fromNow.length > 1) return unclear;
  const [length] = lengths;
  const minutes = length === undefined ? {} : { minutes: length };
  if (fromNow[0]) return hours.length > 0 ? unclear : { is: 'fromNow', offset: fromNow[0].minutes, ...minutes };
  const eve = all('eve').length > 0;
  const onFace = (hour: Hour) => (eve ? onEve(hour, day) : inPart(hour, day));
  if (ranges[0]) return hours.length > 0 || length !== undefined ? unclear : ranged(ranges[0], onFace);
  const readings = distinct(hours.map(onFace));
  if (readings.length > 1 || (readings.length === 1 && readings[0] === undefined)) return unclear;
  const [minute] = readings;
  if (minute === undefined || all('noHour').length > 0)
    return { is: 'open', ...(day.part ? { part: day.part } : {}), ...minutes };
  return { is: 'hour', minute, ...minutes };
}

function inPart(hour: Hour, { part, english }: PartSaid): number | undefined {
  const minute = minuteOf(hour, part, english);
  return minute === undefined && part === 'noon' ? minuteOf(hour, undefined, english) : minute;
}

/** "kerstavond 8 uur" is the evening's eight; "kerstavond 4 uur" the afternoon's four. */
function onEve(hour: Hour, day: PartSaid): number | undefined {
  const late = hour.clock === 'dial' && hour.minute >= 420 && hour.minute < 720;
  return inPart(hour, late && day.part === undefined ? { ...day, part: 'evening' } : day);
}

function ranged({ start, end }: Of<'range'>, onFace: (hour: Hour) => number | undefined): HourMeant {
  const minute = onFace(start);
  const minutes = minute === undefined ? undefined : minutesUntil(minute, end);
  return minute === undefined || minutes === undefined ? unclear : { is: 'hour', minute, minutes };
}
