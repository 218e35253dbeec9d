import { Temporal } from 'temporal-polyfill';

/** What steers the try-out; none of it is said to the coach. */
export type Steering =
  | { readonly is: 'next' }
  | { readonly is: 'wait'; readonly duration: Temporal.Duration }
  | { readonly is: 'clock' }
  | { readonly is: 'as'; readonly name: string }
  | { readonly is: 'quit' }
  | { readonly is: 'help' };

/** Longer waits are typing errors, and years of moments would be said one by one. */
const LONGEST_WAIT_DAYS = 3660;
const LONGEST_NAME = 60;

/** Reads a line that begins with a colon; what it does not know asks for help. */
export function readSteering(line: string): Steering {
  const [word = '', ...rest] = line.slice(1).trim().split(/\s+/u);
  const tail = rest.join(' ');
  switch (word.toLowerCase()) {
    case 'next':
    case 'clock':
    case 'quit':
      return tail === '' ? { is: word.toLowerCase() as 'next' | 'clock' | 'quit' } : { is: 'help' };
    case 'wait': {
      const duration = readDuration(tail);
      return duration ? { is: 'wait', duration } : { is: 'help' };
    }
    case 'as':
      return tail === '' || tail.length > LONGEST_NAME ? { is: 'help' } : { is: 'as', name: tail };
    default:
      return { is: 'help' };
  }
}

const LENGTHS =
  /^(?:\d{1,6}\s?(?:[wdhm]|weeks?|days?|hours?|minutes?|mins?|weken|week|dagen|dag|uur|uren|minuten|minuut)(?![\p{L}])\s*)+$/iu;

/** Reads `30m`, `2h`, `3d`, `1w`, `2 hours` and any of them together, as exact time; nothing when it is none of those. */
export function readDuration(typed: string): Temporal.Duration | undefined {
  if (!LENGTHS.test(typed)) return undefined;
  let minutes = 0;
  for (const [, count, unit = 'm'] of typed.matchAll(/(\d+)\s*([wdhum])/giu)) {
    minutes += Number(count) * ({ w: 10_080, d: 1440, h: 60, u: 60, m: 1 }[unit.toLowerCase()] ?? 0);
  }
  return minutes > 0 && minutes <= LONGEST_WAIT_DAYS * 1440 ? Temporal.Duration.from({ minutes }) : undefined;
}
