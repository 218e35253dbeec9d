import type { Temporal } from 'temporal-polyfill';
import { atWall } from '../domain/calendar.ts';
import type { Meeting, Moment } from '../domain/entities.ts';
import type { Turn } from '../turn.ts';
import { cardDue, evaluationDue, outOfQuietFor, prepDue } from './plan.ts';
import { replanNudge } from './planNudge.ts';

const OF_MEETINGS: Readonly<Partial<Record<Moment['kind'], typeof prepDue>>> = {
  prep: prepDue,
  card: cardDue,
  evaluation: evaluationDue,
};

/**
 * After a change of zone, quiet hours, prep hour or nudge: meetings keep their instant and are restated, what goes by a
 * wall time keeps its wall time, and only what still waits moves.
 *
 * @param formerZone the zone the waiting moments were planned in
 */
export async function replanAll(turn: Turn, formerZone: string): Promise<void> {
  const { person } = turn;
  const moved = (instant: Temporal.Instant) => {
    if (person.zone === formerZone) return instant;
    const wall = instant.toZonedDateTimeISO(formerZone);
    return atWall(wall.toPlainDate(), wall.toPlainTime().toString({ smallestUnit: 'minute' }), person.zone);
  };
  const meetings = new Map<string, Meeting>();
  for (const meeting of await turn.meetings.list({ state: 'planned' })) {
    const there = meeting.startsAt.toZonedDateTimeISO(person.zone);
    const start = there.toPlainDateTime().toString({ smallestUnit: 'minute' });
    await turn.meetings.change(meeting.id, { start, zone: person.zone });
    meetings.set(meeting.id, { ...meeting, start, zone: person.zone });
  }
  for (const moment of await turn.moments.list({ state: 'waiting' })) {
    const meeting = meetings.get(moment.aboutId);
    const ofMeeting = moment.round === 1 ? OF_MEETINGS[moment.kind] : undefined;
    const due = meeting && ofMeeting ? ofMeeting(meeting, person) : outOfQuietFor(moved(moment.due), person);
    await turn.moments.change(moment.id, { due });
  }
  const { pausedUntil, quietUntil } = person;
  await turn.changePerson({
    ...(pausedUntil ? { pausedUntil: outOfQuietFor(moved(pausedUntil), person) } : {}),
    ...(quietUntil ? { quietUntil: outOfQuietFor(moved(quietUntil), person) } : {}),
  });
  await replanNudge(turn);
}
