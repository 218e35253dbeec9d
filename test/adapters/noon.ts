import { Temporal } from 'temporal-polyfill';

const WEDNESDAY = 3;

/**
 * How many seconds a desk's clock begins ahead: what may be said by itself depends on the hour and the
 * weekday, and a test must say the same at night.
 *
 * @returns from now to the next Wednesday at noon, UTC
 */
export function secondsToNoon(): number {
  const now = Temporal.Now.zonedDateTimeISO('UTC');
  const days = (WEDNESDAY - now.dayOfWeek + 7) % 7 || 7;
  const noon = now.add({ days }).withPlainTime('12:00');
  return Math.round(now.until(noon).total('seconds'));
}
