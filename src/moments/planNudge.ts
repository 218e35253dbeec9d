import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../domain/calendar.ts';
import type { Turn } from '../turn.ts';
import { nudgeDue, planMoment } from './plan.ts';

/**
 * Plans the next nudge; the one before expires when it comes. Of several that have passed only the last is left.
 *
 * @param after the nudge is the first one after this instant
 */
export async function planNudge(turn: Turn, after: Temporal.Instant = turn.now): Promise<void> {
  let due = nudgeDue(after, turn.person);
  let expires = nudgeDue(due, turn.person);
  while (!isBefore(turn.now, expires)) {
    due = expires;
    expires = nudgeDue(due, turn.person);
  }
  await planMoment(turn, 'nudge', { type: 'coachee', id: turn.person.id }, { due, expires });
}
