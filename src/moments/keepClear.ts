import type { Temporal } from 'temporal-polyfill';
import { isBefore, latest } from '../domain/calendar.ts';
import type { Meeting } from '../domain/entities.ts';
import { timing } from '../method/timing.ts';
import type { Turn } from '../turn.ts';
import { nextNudgeMorning } from './nudgeDays.ts';
import { decentHour, evaluationDue } from './plan.ts';
import type { Ready } from './stillTrue.ts';

/** No conversation is longer. */
const LONGEST = { hours: 12 };

/** The conversations that begin within the hour, or are going on. */
export async function talksNear({ meetings, now }: Turn): Promise<readonly Meeting[]> {
  const startsAt = { from: now.subtract(LONGEST), before: now.add(timing.keepsClear).add({ milliseconds: 1 }) };
  const near = await meetings.list({ state: 'planned', startsAt });
  return near.filter((meeting) => isBefore(now, meeting.startsAt.add({ minutes: meeting.minutes })));
}

/**
 * Keeps openings out of conversations that are near: they come after those, a nudge another day. Gives what would be too
 * late then, such as the preparation of the very conversation.
 */
export async function keepClear(
  turn: Turn,
  openings: readonly Ready[],
  near: readonly Meeting[],
): Promise<readonly Ready[]> {
  const over = near.map((meeting) => clearAfter(turn, meeting)).reduce(latest, turn.now);
  const tooLate: Ready[] = [];
  for (const each of openings) {
    const { id, kind, expires } = each.moment;
    const due = kind === 'nudge' ? nextNudgeMorning(turn.now, turn.person) : over;
    if (kind === 'nudge' || expires === null || isBefore(due, expires)) await turn.moments.change(id, { due });
    else tooLate.push(each);
  }
  return tooLate;
}

/** Once it was looked back on, or that was left; of an evening the next morning. */
function clearAfter({ person }: Turn, meeting: Meeting): Temporal.Instant {
  return decentHour(evaluationDue(meeting, person).add(timing.talk.rests), person);
}
