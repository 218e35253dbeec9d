import type { Temporal } from 'temporal-polyfill';
import { atWall, dayOf, isBefore, latest, outOfQuiet, workingDays } from '../domain/calendar.ts';
import type { Coachee, Meeting, Moment, MomentKind } from '../domain/entities.ts';
import type { About, Turn } from '../turn.ts';

type Instant = Temporal.Instant;

/** Hours and lengths of METHOD.md's table. */
const CARD_BEFORE = { minutes: 60 };
const CARD_BEFORE_QUIET_MINUTES = 15;
const EVALUATION_AFTER = { minutes: 15 };
const EVALUATION_AFTER_QUIET_MINUTES = 30;
const MORNING = '09:00';

/** Puts a moment in the person's diary, taking the place of a waiting one of the same kind and subject. */
export async function planMoment(
  turn: Turn,
  kind: MomentKind,
  about: About,
  when: { due: Instant; expires?: Instant | undefined; round?: number },
): Promise<void> {
  await callOff(turn, about.id, [kind]);
  await turn.moments.add({
    kind,
    aboutType: about.type,
    aboutId: about.id,
    due: when.due,
    expires: when.expires ?? null,
    state: 'waiting',
    round: when.round ?? 1,
    createdAt: turn.now,
    doneAt: null,
  });
}

/** Calls off what waits about something, of some kinds or of all. */
export async function callOff(turn: Turn, aboutId: string, kinds?: readonly MomentKind[]): Promise<void> {
  const waiting = await turn.moments.list({ aboutId, state: ['waiting', 'held'], ...(kinds ? { kind: kinds } : {}) });
  for (const moment of waiting) await turn.moments.change(moment.id, { state: 'off', doneAt: turn.now });
}

/** Plans prep, card and evaluation of a meeting (anew); a meeting that has begun keeps only what is still ahead. */
export async function planMeeting(turn: Turn, meeting: Meeting): Promise<void> {
  const about: About = { type: 'meeting', id: meeting.id };
  await callOff(turn, meeting.id);
  if (meeting.state !== 'planned') return;
  const { person, now } = turn;
  const start = meeting.startsAt;
  if (isBefore(now, start)) {
    const prepared = await turn.answers.count({ aboutId: meeting.id });
    if (prepared === 0)
      await planMoment(turn, 'prep', about, { due: latest(prepDue(meeting, person), now), expires: start });
    await planMoment(turn, 'card', about, { due: latest(cardDue(meeting, person), now), expires: start });
  }
  const due = evaluationDue(meeting, person);
  await planMoment(turn, 'evaluation', about, { due: latest(due, now), expires: due.add({ hours: 72 }) });
}

/** The last working day before the meeting at the prep hour; out of the quiet hours, earlier. */
export function prepDue(meeting: Meeting, person: Coachee): Instant {
  const day = workingDays(dayOf(meeting.startsAt, person.zone), -1);
  return outOfQuiet(atWall(day, person.prepTime, person.zone), person, 'earlier');
}

/** An hour before the start; in quiet hours a quarter before they begin, the evening before. */
export function cardDue(meeting: Meeting, person: Coachee): Instant {
  return outOfQuiet(meeting.startsAt.subtract(CARD_BEFORE), person, 'earlier', CARD_BEFORE_QUIET_MINUTES);
}

/** A quarter after the end; in quiet hours half an hour after they end. */
export function evaluationDue(meeting: Meeting, person: Coachee): Instant {
  const end = meeting.startsAt.add({ minutes: meeting.minutes });
  return outOfQuiet(end.add(EVALUATION_AFTER), person, 'later', EVALUATION_AFTER_QUIET_MINUTES);
}

/** The morning after an instant, at nine. */
export function nextMorning(from: Instant, person: Coachee): Instant {
  return outOfQuiet(atWall(dayOf(from, person.zone).add({ days: 1 }), MORNING, person.zone), person, 'later');
}

/** The morning after the meeting, for the thank-you; gone after five days. */
export function thanksDue(meeting: Meeting, person: Coachee): { due: Instant; expires: Instant } {
  const due = nextMorning(meeting.startsAt, person);
  return { due, expires: due.add({ hours: 5 * 24 }) };
}

/** The third working day after something was said, at nine. */
export function followUpDue(from: Instant, person: Coachee): Instant {
  return outOfQuiet(atWall(workingDays(dayOf(from, person.zone), 3), MORNING, person.zone), person, 'later');
}

/** The next weekly nudge strictly after an instant. */
export function nudgeDue(from: Instant, person: Coachee): Instant {
  const today = dayOf(from, person.zone);
  for (let days = 0; days <= 7; days += 1) {
    const day = today.add({ days });
    const due = outOfQuiet(atWall(day, person.nudgeTime, person.zone), person, 'later');
    if (day.dayOfWeek === person.nudgeDay && isBefore(from, due)) return due;
  }
  return atWall(today.add({ days: 7 }), person.nudgeTime, person.zone);
}

/** Plans the next nudge; the one before expires when it comes. */
export async function planNudge(turn: Turn): Promise<void> {
  const due = nudgeDue(turn.now, turn.person);
  await planMoment(
    turn,
    'nudge',
    { type: 'coachee', id: turn.person.id },
    { due, expires: nudgeDue(due, turn.person) },
  );
}

/** Puts a waiting moment off to another time. */
export async function postpone(turn: Turn, moment: Moment, due: Instant): Promise<void> {
  await turn.moments.change(moment.id, { due });
}

/** What a pause or a quiet month held back until an instant may come now; what expired meanwhile stays unsaid. */
export async function releaseHeld(turn: Turn, until: Instant): Promise<void> {
  for (const moment of await turn.moments.list({
    state: 'waiting',
    due: { from: until, before: until.add({ milliseconds: 1 }) },
  })) {
    await turn.moments.change(moment.id, { due: turn.now });
  }
}

/** Out of the quiet hours, later. */
export function outOfQuietFor(due: Instant, person: Coachee): Instant {
  return outOfQuiet(due, person, 'later');
}
