import { Temporal } from 'temporal-polyfill';
import { readWhen, type WhenOptions, type WhenReading } from './readWhen.ts';

/** How long ago a date without its year may be, and how far ahead it is then taken to be meant for. */
const [RECENT_DAYS, FAR_DAYS] = [60, 300];

/**
 * Reads a moment as `readWhen` does; only a date without a year that lies most of a year ahead, and has just been, is that
 * of this year: "20 November" on the 24th. A weekday that fits the one that has been alone says so too.
 */
export function readNear(text: string, options: WhenOptions): WhenReading {
  const ahead = readWhen(text, options);
  const today = options.now.toPlainDate();
  const days = dayIn(ahead)?.since(today).days;
  if (days !== undefined && days <= FAR_DAYS) return ahead;
  const been = readWhen(text, { ...options, past: true });
  const ago = dayIn(been)?.until(today).days;
  return ago !== undefined && ago >= 0 && ago <= RECENT_DAYS ? been : ahead;
}

function dayIn(reading: WhenReading): Temporal.PlainDate | undefined {
  if (reading.is === 'none') return undefined;
  return Temporal.PlainDate.from(reading.is === 'day' ? reading.day : reading.start.slice(0, 10));
}
