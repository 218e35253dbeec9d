import type { Temporal } from 'temporal-polyfill';
import { isBefore, latest } from '../domain/calendar.ts';
import type { Meeting } from '../domain/entities.ts';
import { timing } from '../method/timing.ts';
import type { About, Turn } from '../turn.ts';
import {
  callOff,
  cardAtLatest,
  cardDue,
  evaluationDue,
  isOpeningSpent,
  nextMorning,
  planMoment,
  prepDue,
} from './plan.ts';

type Instant = Temporal.Instant;

/**
 * Plans prep, card and evaluation of a meeting (anew: what was planned before is called off). A meeting that has begun
 * keeps only what is still ahead.
 */
export async function planMeeting(turn: Turn, meeting: Meeting): Promise<void> {
  const about: About = { type: 'meeting', id: meeting.id };
  await callOff(turn, meeting.id);
  const putOff = await callOffPutOff(turn, meeting);
  if (meeting.state !== 'planned') return;
  const { person, now } = turn;
  const start = meeting.startsAt;
  if (isBefore(now, start)) {
    const prepared = await isPrepared(turn, meeting);
    if (!prepared) await planMoment(turn, 'prep', about, { due: prepMoment(turn, meeting), expires: start });
    else for (const id of putOff) await planPutOff(turn, meeting, id);
    const card = cardMoment(turn, meeting, prepared);
    if (isBefore(card, start)) await planMoment(turn, 'card', about, { due: card, expires: start });
  }
  const due = evaluationDue(meeting, person);
  await planMoment(turn, 'evaluation', about, { due: latest(due, now), expires: evaluationExpires(due) });
}

/** Three days after it was due, an evaluation is not asked any more. */
export function evaluationExpires(due: Instant): Instant {
  return due.add(timing.evaluation.kept);
}

/** The preparations of a meeting that were put off, of which none comes any more. */
async function callOffPutOff(turn: Turn, { id: aboutId }: Meeting): Promise<string[]> {
  const resting = await turn.conversations.list({ aboutId, script: 'prep', state: 'waiting' });
  const ids = resting.map(({ id }) => id);
  const comes = await turn.moments.list({ aboutId: ids, kind: 'later', state: 'waiting' });
  for (const id of ids) await callOff(turn, id);
  return comes.map((moment) => moment.aboutId);
}

/** What was put off comes at the hour of a preparation, or tomorrow when that has passed; else the card carries what is open. */
async function planPutOff(turn: Turn, meeting: Meeting, id: string): Promise<void> {
  const regular = prepDue(meeting, turn.person);
  const due = isBefore(turn.now, regular) ? regular : nextMorning(turn.now, turn.person);
  const when = { due, expires: meeting.startsAt };
  if (isBefore(due, meeting.startsAt)) await planMoment(turn, 'later', { type: 'conversation', id }, when);
}

async function isPrepared(turn: Turn, meeting: Meeting): Promise<boolean> {
  const answers = await turn.answers.list({ aboutId: meeting.id });
  return answers.some(({ question }) => question.startsWith('prep.'));
}

/**
 * When a meeting that is planned now will be prepared: at its hour, or now when that has passed. When the coach has spoken
 * by itself that day already, the morning after; when the card would come by then, now.
 */
function prepMoment({ person, now }: Turn, meeting: Meeting): Instant {
  const due = prepDue(meeting, person);
  if (!isBefore(now, due)) return now;
  if (!isOpeningSpent(person, due)) return due;
  const morning = nextMorning(due, person);
  return isBefore(morning, cardDue(meeting, person)) ? morning : now;
}

/** When the card comes. Once its hour has passed it follows the preparation, and waits here in case that is never finished. */
function cardMoment({ person, now }: Turn, meeting: Meeting, prepared: boolean): Instant {
  const due = cardDue(meeting, person);
  if (isBefore(now, due)) return due;
  return prepared ? now : latest(cardAtLatest(meeting, person), now);
}
