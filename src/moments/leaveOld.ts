import { isBefore, latest } from '../domain/calendar.ts';
import type { Moment } from '../domain/entities.ts';
import type { Turn } from '../turn.ts';
import { decentHour, meetingDue } from './plan.ts';
import { replanNudge } from './planNudge.ts';
import { momentRules } from './rules.ts';

/**
 * What fell due while somebody was away stays unsaid, whatever held it back. What belongs to a conversation still ahead
 * gets its own hour again; the nudge is the next one.
 */
export async function leaveOld(turn: Turn): Promise<void> {
  for (const moment of await turn.moments.list({ state: 'waiting' })) {
    const isOld = moment.held || !isBefore(turn.now, moment.due);
    if (moment.kind === 'nudge' || !isOld) continue;
    const due = await ownHour(turn, moment);
    if (due) await turn.moments.change(moment.id, { due, held: false });
    else await expire(turn, moment);
  }
  await replanNudge(turn);
}

/** The same for what a long quiet held back, when the coach tries once more. Gives what is left to say. */
export async function withoutOld(turn: Turn, due: readonly Moment[]): Promise<Moment[]> {
  const fresh: Moment[] = [];
  for (const moment of due) {
    if (!moment.held || (await ownHour(turn, moment))) fresh.push(moment);
    else await expire(turn, moment);
  }
  return fresh;
}

async function ownHour(turn: Turn, { kind, aboutId }: Moment) {
  const dueOf = meetingDue[kind];
  const meeting = dueOf && (await turn.meetings.get(aboutId));
  if (!dueOf || meeting?.state !== 'planned' || !isBefore(turn.now, meeting.startsAt)) return undefined;
  return latest(dueOf(meeting, turn.person), decentHour(turn.now, turn.person));
}

async function expire(turn: Turn, moment: Moment): Promise<void> {
  await turn.moments.change(moment.id, { state: 'expired', doneAt: turn.now });
  await momentRules[moment.kind].expired?.(turn, moment);
}
