import type { Hour, Part } from './atoms.ts';
import { numberOf } from './rules/notation.ts';

const noon = 720;
const day = 1440;

function clock(hour: number, minute: number, written: string): Hour | undefined {
  if (hour > 23 || minute > 59) return undefined;
  const literal = hour >= 13 || hour === 0 || /^0\d$/.test(written);
  return { minute: hour * 60 + minute, clock: literal ? 'literal' : 'dial' };
}

/** So many minutes off an hour on the face of a clock. */
function off(hour: number, minutes: number): Hour | undefined {
  if (hour > 24 || Math.abs(minutes) > 59) return undefined;
  if (hour >= 13) return { minute: hour * 60 + minutes, clock: 'literal' };
  return { minute: ((hour % 12) * 60 + minutes + noon) % noon, clock: 'dial' };
}

/**
 * The hour in symbols such as `kwart voor WN4 `. "half three" is 3:30, "half drie" 2:30; figures go by `dutch`.
 * `undefined` when no clock shows it.
 */
export function hourOf(said: string, dutch: boolean): Hour | undefined {
  if (said.includes('NOON')) return { minute: noon, clock: 'literal' };
  if (said.includes('MIDNIGHT')) return { minute: day, clock: 'literal' };
  const exact = /(?:CLK|DOT)(\d+):(\d+)/.exec(said);
  if (exact) return clock(Number(exact[1]), Number(exact[2]), exact[1] ?? '');
  const numbers = said.match(/(?:N|WN|WE)\d+|een /g) ?? [];
  const last = numbers.at(-1) ?? '';
  const hour = numberOf(last);
  const half = /half (?!past)/.test(said);
  const dutchHalf = /^WN|^een/.test(last) || (last.startsWith('N') && dutch);
  const halfOff = half ? (dutchHalf ? -30 : 30) : 0;
  if (/half past/.test(said)) return off(hour, 30);
  const direction = /(?:voor|to|till|til|of|before) /.test(said) ? -1 : /(?:over|past|after) /.test(said) ? 1 : 0;
  if (direction !== 0) {
    const minutes = /kwart|quarter/.test(said) ? 15 : numberOf(numbers[0]);
    return minutes > 29 && !half ? undefined : off(hour, halfOff + direction * minutes);
  }
  if (half) return hour > 12 ? undefined : off(hour, halfOff);
  const first = numberOf(numbers[0]);
  return clock(first, numbers.length > 1 ? hour : 0, (numbers[0] ?? '').replace(/^\D+/, ''));
}

/** An hour with its am or pm. */
export function withMeridiem(hour: Hour | undefined, meridiem: string | undefined): Hour | undefined {
  if (hour === undefined || meridiem === undefined) return hour;
  const pm = meridiem.startsWith('p');
  // "12am" is the start of a day to some, its end to others.
  if (!pm && hour.clock === 'dial' && hour.minute >= noon) return undefined;
  if (hour.minute > 779 || hour.minute < (hour.clock === 'dial' ? 0 : 60)) {
    return hour.clock === 'literal' && pm === hour.minute >= noon && hour.minute < day ? hour : undefined;
  }
  return { minute: hour.minute % noon, clock: pm ? 'pm' : 'am' };
}

/** Whether a minute of the day can be called that part of it. */
function fits(minute: number, part: Part): boolean {
  const [from, to] = {
    morning: [0, 719],
    noon: [660, 960],
    afternoon: [720, 1139],
    evening: [1020, 1439],
    night: [0, 420],
  }[part] as [number, number];
  return minute >= from && minute <= to;
}

/**
 * The minute of the day (1440: its end) of an hour, with the part of the day that was said: without one, one to half past
 * six is the afternoon. `undefined` when they contradict.
 */
export function minuteOf(hour: Hour, part: Part | undefined, english: boolean): number | undefined {
  if (hour.clock === 'am' || hour.clock === 'pm') {
    const minute = hour.minute + (hour.clock === 'pm' ? noon : 0);
    if (part === undefined) return minute;
    return fits(minute, part) || (part === 'night' && minute >= 1080) ? minute : undefined;
  }
  if (hour.clock === 'literal') {
    if (part === undefined || (hour.minute === day && part !== 'morning' && part !== 'afternoon')) return hour.minute;
    return fits(hour.minute, part) || (part === 'night' && hour.minute >= 1260) ? hour.minute : undefined;
  }
  const face = hour.minute % noon;
  if (part === undefined) return face < 420 ? face + noon : face;
  if (part === 'night' && english) return face >= 360 ? face + noon : undefined;
  if (part === 'night' && face < 60) return undefined;
  const minute = part === 'morning' || part === 'night' || (part === 'noon' && face > 600) ? face : face + noon;
  if (part === 'morning' && face < 60) return undefined;
  return fits(minute, part) ? minute : undefined;
}

/** How many minutes from a start to an end: the first such time after it. */
export function minutesUntil(start: number, end: Hour): number | undefined {
  const face = end.minute % noon;
  const step = end.clock === 'dial' ? noon : day;
  const target = end.clock === 'pm' ? face + noon : end.minute;
  const minutes = (((target - start) % step) + step) % step;
  return minutes === 0 || minutes > noon ? undefined : minutes;
}

/** The minutes in symbols such as `een half uur `. */
export function lengthOf(said: string): number {
  if (/anderhal/.test(said)) return 90;
  if (/^(?:een |an? )?half /.test(said)) return 30;
  if (/quarters of/.test(said)) return 45;
  if (/quarter of/.test(said)) return 15;
  const amount = numberOf(said.split(' ')[0]);
  if (/^(?:\w+ )?(?:U-QUARTER|kwart uur)/.test(said)) return amount * 15;
  if (/^\S+ U-MIN/.test(said)) return amount;
  const rest = said.slice(said.indexOf(' ') + 1);
  const more = /half/.test(rest)
    ? 30
    : /quarter|U-QUARTER/.test(rest)
      ? 15
      : /U-MIN/.test(rest)
        ? numberOf(/(?:N|WN|WE)\d+/.exec(rest)?.[0])
        : 0;
  return Math.round(amount * 60) + more;
}
