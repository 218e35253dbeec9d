import { Temporal } from 'temporal-polyfill';
import { atWall, dayOf, isBefore, outOfQuiet, workingDays } from '../domain/calendar.ts';
import type { Coachee, Meeting, MomentKind } from '../domain/entities.ts';
import { timing } from '../method/timing.ts';
import type { About, Turn } from '../turn.ts';

type Instant = Temporal.Instant;

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
    held: false,
    round: when.round ?? 1,
    createdAt: turn.now,
    doneAt: null,
  });
}

/** Calls off what waits about something, of some kinds or of all. */
export async function callOff(turn: Turn, aboutId: string, kinds?: readonly MomentKind[]): Promise<void> {
  const waiting = await turn.moments.list({ aboutId, state: 'waiting', ...(kinds ? { kind: kinds } : {}) });
  for (const moment of waiting) await turn.moments.change(moment.id, { state: 'off', doneAt: turn.now });
}

/** The last working day before the meeting at the prep hour; out of the quiet hours, earlier. */
export function prepDue(meeting: Pick<Meeting, 'startsAt'>, person: Coachee): Instant {
  const day = workingDays(dayOf(meeting.startsAt, person.zone), -1);
  return outOfQuiet(atWall(day, person.prepTime, person.zone), person, 'earlier', timing.beforeQuietMinutes);
}

/** An hour before the start; in quiet hours a quarter before they begin, the evening before. */
export function cardDue(meeting: Meeting, person: Coachee): Instant {
  return outOfQuiet(meeting.startsAt.subtract(timing.card.before), person, 'earlier', timing.beforeQuietMinutes);
}

/** The last moment for the card of a preparation that is still going on; in quiet hours the minute before they begin. */
export function cardAtLatest(meeting: Meeting, person: Coachee): Instant {
  return outOfQuiet(meeting.startsAt.subtract(timing.card.atLatest), person, 'earlier', 1);
}

/** A quarter after the end; in quiet hours half an hour after they end. */
export function evaluationDue(meeting: Meeting, person: Coachee): Instant {
  const end = meeting.startsAt.add({ minutes: meeting.minutes });
  return outOfQuiet(end.add(timing.evaluation.after), person, 'later', timing.evaluation.afterQuietMinutes);
}

/** When each moment of a meeting is due, by its kind. */
export const meetingDue: Readonly<Partial<Record<MomentKind, typeof cardDue>>> = {
  prep: prepDue,
  card: cardDue,
  evaluation: evaluationDue,
};

/** What begins past midnight belongs to the evening before. */
const NIGHT = { hours: 5 };

/** The morning after an event, to look back on it. */
export function eventMorningDue({ startsAt }: Pick<Meeting, 'startsAt'>, person: Coachee): Instant {
  return nextMorning(startsAt.subtract(NIGHT), person);
}

/** The day after an instant, at nine or at another wall time. */
export function nextMorning(from: Instant, person: Coachee, time: string = timing.morning): Instant {
  return morningOf(dayOf(from, person.zone).add({ days: 1 }), person, time);
}

/** The first working day after an instant, at nine: for what nobody is asked at weekends. */
export function nextWorkingMorning(from: Instant, person: Coachee): Instant {
  return morningOf(workingDays(dayOf(from, person.zone), 1), person);
}

/** The morning after the meeting, for the thank-you; gone after five days. */
export function thanksDue(meeting: Meeting, person: Coachee): { due: Instant; expires: Instant } {
  const due = nextMorning(meeting.startsAt, person);
  return { due, expires: due.add(timing.thanks.kept) };
}

/** The morning after the meeting, for a closing question that was not asked; gone after five days. */
export function closingDue(meeting: Meeting, person: Coachee): { due: Instant; expires: Instant } {
  const due = nextMorning(meeting.startsAt, person);
  return { due, expires: due.add(timing.closing.kept) };
}

/** The third working day after a win, for whoever is not thanked by then; gone after a week. */
export function winDue(from: Instant, person: Coachee): { due: Instant; expires: Instant } {
  const due = followUpDue(from, person);
  return { due, expires: due.add(timing.win.kept) };
}

/** The third working day after something was said, at nine. */
export function followUpDue(from: Instant, person: Coachee): Instant {
  return morningOf(workingDays(dayOf(from, person.zone), timing.followUp.workingDays), person);
}

/**
 * When a promise is asked after: the third working day at nine, as METHOD has it; when it is due later than that day
 * (`byWhen`, YYYY-MM-DD), the first working day after: who promised something for in three weeks is not asked after three days.
 */
export function promiseDue(byWhen: string | null, from: Instant, person: Coachee): Instant {
  const third = workingDays(dayOf(from, person.zone), timing.followUp.workingDays);
  if (byWhen === null || Temporal.PlainDate.compare(byWhen, third) <= 0) return morningOf(third, person);
  return morningOf(workingDays(Temporal.PlainDate.from(byWhen), 1), person);
}

/** The once-more of a follow-up: a week later at nine, or the first working day from there. */
export function followUpAgainDue(from: Instant, person: Coachee): Instant {
  return morningOf(workingDays(dayOf(from, person.zone).add({ days: timing.followUp.againDays - 1 }), 1), person);
}

/** A day at nine or at another wall time, out of the quiet hours. */
export function morningOf(day: Temporal.PlainDate, person: Coachee, time: string = timing.morning): Instant {
  return outOfQuiet(atWall(day, time, person.zone), person, 'later');
}

/** From nine until eight in the evening a time stands; before that it is nine, after it the next morning. */
export function decentHour(from: Instant, person: Coachee): Instant {
  const time = from.toZonedDateTimeISO(person.zone).toPlainTime().toString();
  if (time >= timing.evening) return nextMorning(from, person);
  return time < timing.morning ? morningOf(dayOf(from, person.zone), person) : from;
}

/** Whether the day's one unasked opening has been spoken, on the person's present calendar. */
export function isOpeningSpent({ lastOpeningAt, zone }: Coachee, at: Instant): boolean {
  return lastOpeningAt !== null && dayOf(lastOpeningAt, zone).equals(dayOf(at, zone));
}

/**
 * What a pause or a quiet month held back until an instant may come: at a decent hour, and before that only what would be
 * too late then. What expired meanwhile stays unsaid.
 */
export async function releaseHeld(turn: Turn, until: Instant): Promise<void> {
  const decent = decentHour(turn.now, turn.person);
  for (const { id, expires } of await turn.moments.list({ state: 'waiting', held: true, due: until })) {
    const inTime = expires === null || isBefore(decent, expires);
    await turn.moments.change(id, { due: inTime ? decent : turn.now, held: false });
  }
}

/** Out of the quiet hours, later. */
export function outOfQuietFor(due: Instant, person: Coachee): Instant {
  return outOfQuiet(due, person, 'later');
}
