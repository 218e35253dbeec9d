import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../domain/calendar.ts';
import type { Turn } from '../turn.ts';

const A_MONDAY = Temporal.PlainDate.from('1970-01-05');
const WEEK_DAYS = 7;

/**
 * Which of several wordings is meant, from 0: another one each week, over New Year too. Weeks begin on Monday where the
 * person is.
 *
 * @param ahead so many wordings further on than the week has it
 * @param from the instant whose week counts; now unless given
 */
export function roundOf({ now, person }: Turn, wordings: number, ahead = 0, from: Temporal.Instant = now): string {
  const weeks = Math.floor(A_MONDAY.until(dayOf(from, person.zone)).days / WEEK_DAYS);
  return String((weeks + ahead) % wordings);
}
