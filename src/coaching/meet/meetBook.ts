import { isBefore } from '../../domain/calendar.ts';
import type { Conversation, Meeting } from '../../domain/entities.ts';
import { UserError } from '../../domain/errors.ts';
import { timing } from '../../method/timing.ts';
import { callOff } from '../../moments/plan.ts';
import { planMeeting } from '../../moments/planMeeting.ts';
import type { Turn } from '../../turn.ts';
import { markNotHeld } from '../evaluation/held.ts';
import { isPaused, meanwhile } from '../meanwhile.ts';
import { at, labelled, reply } from '../messages.ts';
import { sayCardWhenDue } from '../prep/card.ts';
import { prepChoice } from '../prep/prepChoice.ts';
import { openPrep } from '../prep/prepOpen.ts';
import { moveReferral } from '../record.ts';
import { endOpen } from '../walk/endOpen.ts';
import { sayWhatComes } from '../welcome/whatComes.ts';
import { detailValues, partnersValue } from './meetingFacts.ts';
import { startOf } from './meetLine.ts';
import { plannedBefore, sayPlannedBefore } from './meetTwice.ts';
import { organisationIn, partnersIn } from './partnersPlanned.ts';

/** Puts a conversation in the diary, or moves the one that is there. */
export async function putInDiary(turn: Turn, conversation: Conversation): Promise<void> {
  const { id, data } = conversation;
  const startsAt = startOf(turn, data);
  const when = {
    start: String(data.start),
    zone: turn.person.zone,
    startsAt,
    minutes: Number(data.minutes ?? timing.meeting.minutes),
    ...(typeof data.place === 'string' ? { place: data.place } : {}),
  };
  const known = data.meeting ?? data.move;
  const meeting = typeof known === 'string' ? await move(turn, known, when) : await book(turn, conversation, when);
  data.meeting = meeting.id;
  await turn.conversations.change(id, { aboutType: 'meeting', aboutId: meeting.id });
  await planMeeting(turn, meeting);
  for (const contactId of partnersIn(conversation)) await dateSet(turn, contactId);
}

/** What it is for is added to what is in the diary; then is said what comes of it. */
export async function finishMeet(turn: Turn, conversation: Conversation): Promise<void> {
  const { data } = conversation;
  const before = await plannedBefore(turn, conversation);
  if (before) return finishAgain(turn, data, before);
  const booked = await turn.meetings.get(String(data.meeting ?? ''));
  if (!booked) {
    await turn.say(reply('word.stopped'));
    return endWelcome(turn, data);
  }
  const { goalId = booked.goalId, about = booked.about } = data as Partial<Pick<Meeting, 'goalId' | 'about'>>;
  const meeting = { ...booked, goalId, about };
  await turn.meetings.change(booked.id, { goalId, about });
  const { startsAt } = meeting;
  if (isBefore(startsAt, turn.now)) {
    await callOff(turn, meeting.id, ['evaluation']);
    await endWelcome(turn, data);
    return turn.run('evaluate', { meeting: meeting.id });
  }
  const [prep] = await turn.moments.list({ aboutId: meeting.id, kind: 'prep', state: 'waiting' }, { limit: 1 });
  const prepareNow = prep !== undefined && !isBefore(turn.now, prep.due);
  const quiet = meanwhile(turn);
  const planned = isPaused(turn) ? 'meet.planned-quiet' : 'meet.planned';
  const key = prepareNow ? 'meet.planned-soon' : typeof data.move === 'string' ? 'meet.moved' : planned;
  const who = await partnersValue(turn, meeting);
  const run = { command: 'prep', options: { meeting: meeting.id } };
  const toPrepare =
    (await openPrep(turn, meeting)).length > 0
      ? labelled('prep', { key: 'meet.prepare-now' }, run)
      : await prepChoice(turn, meeting, who);
  const values = {
    said: data.diarySaid === true ? 'yes' : 'no',
    who,
    when: at(startsAt),
    ...detailValues(data),
    prep: at(prep?.due ?? startsAt),
  };
  await turn.say(
    reply(key, values, { body: quiet.body, choices: [...(prepareNow ? [] : [toPrepare]), ...quiet.choices] }),
  );
  await sayCardWhenDue(turn, meeting);
  await endWelcome(turn, data);
  if (prepareNow) {
    await callOff(turn, meeting.id, ['prep']);
    await turn.run('prep', { meeting: meeting.id });
  }
}

/** Planned a second time nothing changes; one that is past is looked back on. */
async function finishAgain(turn: Turn, data: Conversation['data'], meeting: Meeting): Promise<void> {
  if (isBefore(meeting.startsAt, turn.now)) {
    await endWelcome(turn, data);
    return turn.run('evaluate', { meeting: meeting.id });
  }
  await sayPlannedBefore(turn, meeting);
  await endWelcome(turn, data);
}

/** What the welcome ends with, when this conversation was told in it. */
export async function endWelcome(turn: Turn, data: Conversation['data']): Promise<void> {
  if (data.welcomed !== true) return;
  delete data.welcomed;
  await sayWhatComes(turn);
}

/** When, and where as far as that is told. */
type When = Pick<Meeting, 'start' | 'zone' | 'startsAt' | 'minutes'> & { readonly place?: string };

async function book(turn: Turn, conversation: Conversation, when: When): Promise<Meeting> {
  const { data } = conversation;
  const [only, another] = await turn.goals.list({ state: 'open' });
  const meeting = await turn.meetings.add({
    ...when,
    goalId: typeof data.goalId === 'string' ? data.goalId : another ? null : (only?.id ?? null),
    form: data.informal === true ? 'informal' : 'formal',
    about: typeof data.about === 'string' ? data.about : null,
    place: when.place ?? organisationIn(conversation) ?? null,
    state: 'planned',
    createdAt: turn.now,
    evaluatedAt: null,
  });
  for (const contactId of partnersIn(conversation))
    await turn.meetingContacts.add({ meetingId: meeting.id, contactId });
  return meeting;
}

async function move(turn: Turn, id: string, when: When): Promise<Meeting> {
  const meeting = await turn.meetings.get(id);
  if (!meeting) throw new UserError('error.not-found');
  await turn.meetings.change(id, { ...when, state: 'planned', evaluatedAt: null });
  if (isBefore(turn.now, when.startsAt)) await takeBack(turn, meeting);
  return { ...meeting, ...when, state: 'planned' };
}

/** It is still to come: nothing of it took place, and there is nothing to look back on yet. */
async function takeBack(turn: Turn, meeting: Meeting): Promise<void> {
  await markNotHeld(turn, meeting);
  await endOpen(turn, { aboutId: meeting.id, script: 'evaluation' });
}

/** A date with somebody one was sent to: the referral has come that far. */
async function dateSet(turn: Turn, contactId: string): Promise<void> {
  for (const referral of await turn.referrals.list({ toId: contactId, state: ['open', 'asked', 'no-answer'] })) {
    await moveReferral(turn, referral, 'date-set');
  }
}
