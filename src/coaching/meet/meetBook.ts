import { isBefore } from '../../domain/calendar.ts';
import type { Conversation, Meeting } from '../../domain/entities.ts';
import { UserError } from '../../domain/errors.ts';
import { timing } from '../../method/timing.ts';
import { callOff } from '../../moments/plan.ts';
import { planMeeting } from '../../moments/planMeeting.ts';
import type { Turn } from '../../turn.ts';
import { markNotHeld } from '../evaluation/held.ts';
import { at, labelled, reply } from '../messages.ts';
import { sayCardWhenDue } from '../prep/card.ts';
import { moveReferral } from '../record.ts';
import { partnersValue } from './meetingFacts.ts';
import { startOf } from './meetLine.ts';
import { organisationIn, partnersIn } from './meetWho.ts';

/** Puts a conversation in the diary, or moves it, and says what comes of it. */
export async function finishMeet(turn: Turn, conversation: Conversation): Promise<void> {
  const { data } = conversation;
  if (data.start === undefined) return void (await turn.say(reply('word.stopped')));
  const startsAt = startOf(turn, data);
  const when = {
    start: String(data.start),
    zone: turn.person.zone,
    startsAt,
    minutes: Number(data.minutes ?? timing.meeting.minutes),
  };
  const partners = partnersIn(conversation);
  const meeting =
    typeof data.move === 'string' ? await move(turn, data.move, when) : await book(turn, conversation, when);
  const who = await partnersValue(turn, meeting);
  await planMeeting(turn, meeting);
  for (const contactId of partners) await dateSet(turn, contactId);
  if (isBefore(startsAt, turn.now)) {
    await callOff(turn, meeting.id, ['evaluation']);
    return turn.run('evaluate', { meeting: meeting.id });
  }
  const [prep] = await turn.moments.list({ aboutId: meeting.id, kind: 'prep', state: 'waiting' }, { limit: 1 });
  const prepareNow = prep !== undefined && !isBefore(turn.now, prep.due);
  const prepare = labelled('prep', { key: 'meet.prepare-now' }, { command: 'prep', options: { meeting: meeting.id } });
  const key = prepareNow ? 'meet.planned-soon' : typeof data.move === 'string' ? 'meet.moved' : 'meet.planned';
  await turn.say(
    reply(key, { who, when: at(startsAt), prep: at(prep?.due ?? startsAt) }, { choices: prepareNow ? [] : [prepare] }),
  );
  await sayCardWhenDue(turn, meeting);
  if (prepareNow) {
    await callOff(turn, meeting.id, ['prep']);
    await turn.run('prep', { meeting: meeting.id });
  }
}

type When = Pick<Meeting, 'start' | 'zone' | 'startsAt' | 'minutes'>;

async function book(turn: Turn, conversation: Conversation, when: When): Promise<Meeting> {
  const { data } = conversation;
  const [only, another] = await turn.goals.list({ state: 'open' });
  const meeting = await turn.meetings.add({
    ...when,
    goalId: typeof data.goalId === 'string' ? data.goalId : another ? null : (only?.id ?? null),
    form: data.informal === true ? 'informal' : 'formal',
    about: typeof data.about === 'string' ? data.about : null,
    place: organisationIn(conversation) ?? null,
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
  const evaluations = { aboutId: meeting.id, script: 'evaluation', state: ['active', 'waiting'] as const };
  for (const { id } of await turn.conversations.list(evaluations))
    await turn.conversations.change(id, { state: 'ended' });
}

/** A date with somebody one was sent to: the referral has come that far. */
async function dateSet(turn: Turn, contactId: string): Promise<void> {
  for (const referral of await turn.referrals.list({ toId: contactId, state: ['open', 'asked', 'no-answer'] })) {
    await moveReferral(turn, referral, 'date-set');
  }
}
