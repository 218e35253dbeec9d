import type { Temporal } from 'temporal-polyfill';
import { isBefore, latest } from '../domain/calendar.ts';
import { timing } from '../method/timing.ts';
import type { Turn } from '../turn.ts';
import { nudgeDue } from './nudgeDays.ts';
import { planMoment } from './plan.ts';

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

/** Plans the next nudge anew, after a change; one whose hour has passed because it gave way keeps its turn. */
export async function replanNudge(turn: Turn): Promise<void> {
  const [waiting] = await turn.moments.list({ kind: 'nudge', state: 'waiting' });
  const gaveWay = waiting?.expires && !isBefore(turn.now.add(timing.nudge.kept), waiting.expires);
  if (!gaveWay) return planNudge(turn);
  await turn.moments.change(waiting.id, { expires: nudgeDue(latest(waiting.due, turn.now), turn.person) });
}
