import { Temporal } from 'temporal-polyfill';
import { atWall } from '../domain/calendar.ts';
import type { Coachee, Meeting } from '../domain/entities.ts';
import type { Turn } from '../turn.ts';
import { eventMorningDue, meetingDue, outOfQuietFor, prepDue } from './plan.ts';
import { replanNudge } from './planNudge.ts';

/**
 * After a change of zone, quiet hours, prep hour or nudge: meetings keep their instant and are restated, what goes by a
 * wall time keeps its wall time, and only what still waits moves.
 *
 * @param formerZone the zone the waiting moments were planned in
 */
export async function replanAll(turn: Turn, formerZone: string): Promise<void> {
  await replanRows(turn, formerZone, () => true);
  const { pausedUntil, quietUntil } = turn.person;
  const move = (until: Temporal.Instant) => outOfQuietFor(moved(turn, until, formerZone), turn.person);
  await turn.changePerson({
    ...(pausedUntil ? { pausedUntil: move(pausedUntil) } : {}),
    ...(quietUntil ? { quietUntil: move(quietUntil) } : {}),
  });
  await replanNudge(turn);
}

/** The same for some of the meetings and what waits to be said, by id. */
export async function replanRows(turn: Turn, formerZone: string, which: (id: string) => boolean): Promise<void> {
  const { person } = turn;
  const meetings = new Map<string, Meeting>();
  for (const meeting of (await turn.meetings.list({ state: 'planned' })).filter(({ id }) => which(id))) {
    const there = meeting.startsAt.toZonedDateTimeISO(person.zone);
    const start = there.toPlainDateTime().toString({ smallestUnit: 'minute' });
    await turn.meetings.change(meeting.id, { start, zone: person.zone });
    meetings.set(meeting.id, { ...meeting, start, zone: person.zone });
  }
  const events = await restateEvents(turn, formerZone, which);
  for (const moment of (await turn.moments.list({ state: 'waiting' })).filter(({ id }) => which(id))) {
    const meeting = meetings.get(moment.aboutId);
    const ofMeeting = moment.round === 1 ? meetingDue[moment.kind] : undefined;
    const ofEvent = events.get(moment.aboutId)?.(person);
    const ofItsOwn = meeting && ofMeeting ? ofMeeting(meeting, person) : ofEvent;
    const due = ofItsOwn ?? outOfQuietFor(moved(turn, moment.due, formerZone), person);
    await turn.moments.change(moment.id, { due });
  }
}

/** Receptions and parties keep their instant too; gives when each goes on, by its conversation. */
async function restateEvents(turn: Turn, formerZone: string, which: (id: string) => boolean) {
  const due = new Map<string, (person: Coachee) => Temporal.Instant>();
  for (const { id, step, data } of await turn.conversations.list({ script: 'event', state: ['active', 'waiting'] })) {
    if (typeof data.start !== 'string' || !which(id)) continue;
    const there = Temporal.PlainDateTime.from(data.start).toZonedDateTime(formerZone);
    const startsAt = there.toInstant();
    const start = there.withTimeZone(turn.person.zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
    await turn.conversations.change(id, { data: { ...data, start } });
    due.set(id, (person) => (step === 'met' ? eventMorningDue({ startsAt }, person) : prepDue({ startsAt }, person)));
  }
  return due;
}

/** The same wall time in the zone of now. */
function moved({ person }: Turn, instant: Temporal.Instant, formerZone: string): Temporal.Instant {
  if (person.zone === formerZone) return instant;
  const wall = instant.toZonedDateTimeISO(formerZone);
  return atWall(wall.toPlainDate(), wall.toPlainTime().toString({ smallestUnit: 'minute' }), person.zone);
}
