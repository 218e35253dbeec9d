import { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../domain/calendar.ts';
import type { Conversation, Meeting } from '../../domain/entities.ts';
import { UserError } from '../../domain/errors.ts';
import type { Value } from '../../domain/message.ts';
import { meetScript } from '../../method/scripts/meet.ts';
import { callOff } from '../../moments/plan.ts';
import { planMeeting } from '../../moments/planMeeting.ts';
import type { Turn } from '../../turn.ts';
import { yearOf } from '../contact/contactCard.ts';
import { markNotHeld } from '../evaluation/held.ts';
import { at, labelled, para, reply, whenOf } from '../messages.ts';
import { askPerson, keepPerson, personFacts, personOf } from '../person.ts';
import { moveReferral } from '../record.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { partnersValue } from './meetingFacts.ts';
import { keepWhen, whichHour } from './meetWhen.ts';

/** The instant of the moment that was read, in the zone the person is in. */
function startOf(turn: Turn, data: Record<string, unknown>): Temporal.Instant {
  return Temporal.PlainDateTime.from(String(data.start)).toZonedDateTime(turn.person.zone).toInstant();
}

async function facts(turn: Turn, conversation: Conversation) {
  const { data } = conversation;
  const goals = await turn.goals.count({ state: 'open' });
  const asksGoal = data.move === undefined && data.goalId === undefined && data.about === undefined;
  return {
    ...personFacts(conversation, 'who'),
    ...(data.move === undefined ? {} : { 'who-told': true }),
    timed: data.start !== undefined,
    'several-goals': goals > 1 && data.move === undefined && data.goalId === undefined,
    'no-goal': goals === 0 && asksGoal,
  };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  const { data } = conversation;
  switch (step) {
    case 'when':
      if (typeof data.day === 'string') return whichHour(data.day, data.part);
      return { values: { who: await whoValue(turn, conversation) } };
    case 'confirm': {
      const start = startOf(turn, data);
      const overlap = await overlapping(turn, conversation, start);
      return {
        key: isBefore(start, turn.now) ? 'meet.confirm-past' : 'meet.confirm',
        before: overlap
          ? [para('meet.overlap', { who: await partnersValue(turn, overlap), when: at(overlap.startsAt, 'time') })]
          : [],
        values: {
          who: await whoValue(turn, conversation),
          day: at(start, 'day'),
          year: yearOf(turn, start),
          time: at(start, 'time'),
          minutes: Number(data.minutes ?? 60),
        },
        when: whenOf(start, turn.person.zone),
      };
    }
    case 'goal': {
      const goals = await turn.goals.list({ state: 'open' }, { by: 'openedAt' });
      return { choices: goals.map((goal) => labelled(goal.id, { own: goal.words })) };
    }
    default:
      return (await askPerson(turn, conversation, 'who', step)) ?? {};
  }
}

async function whoValue(turn: Turn, conversation: Conversation): Promise<Value> {
  const { move } = conversation.data;
  const moved = typeof move === 'string' ? await turn.meetings.get(move) : undefined;
  if (moved) return partnersValue(turn, moved);
  const contact = await turn.contacts.get(personOf(conversation, 'who') ?? '');
  return contact?.name ?? { key: 'meeting.nobody' };
}

async function overlapping(
  turn: Turn,
  conversation: Conversation,
  start: Temporal.Instant,
): Promise<Meeting | undefined> {
  const end = start.add({ minutes: Number(conversation.data.minutes ?? 60) });
  const near = await turn.meetings.list({
    state: 'planned',
    startsAt: { from: start.subtract({ hours: 12 }), before: end },
  });
  return near.find(
    (meeting) =>
      meeting.id !== conversation.data.move && isBefore(start, meeting.startsAt.add({ minutes: meeting.minutes })),
  );
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  const { data } = conversation;
  switch (step) {
    case 'when':
      return answered.text === undefined ? 'end' : keepWhen(turn, data, answered.text);
    case 'confirm':
      if (answered.text !== undefined) return keepWhen(turn, data, answered.text);
      if (answered.choice === 'no') {
        for (const former of ['start', 'phrase', 'minutes']) delete data[former];
      }
      return undefined;
    case 'goal':
      if (answered.choice !== undefined) {
        if (!(await turn.goals.get(answered.choice))) throw new UserError('error.not-found');
        data.goalId = answered.choice;
      }
      return undefined;
    case 'what-for':
      if (answered.text !== undefined) data.about = answered.text;
      return undefined;
    default:
      return keepPerson(turn, conversation, 'who', step, answered);
  }
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const { data } = conversation;
  if (data.start === undefined) return void (await turn.say(reply('word.stopped')));
  const startsAt = startOf(turn, data);
  const when = { start: String(data.start), zone: turn.person.zone, startsAt, minutes: Number(data.minutes ?? 60) };
  const contactId = personOf(conversation, 'who');
  const meeting =
    typeof data.move === 'string' ? await move(turn, data.move, when) : await book(turn, conversation, when, contactId);
  const who = await partnersValue(turn, meeting);
  await planMeeting(turn, meeting);
  if (contactId) await dateSet(turn, contactId);
  if (isBefore(startsAt, turn.now)) {
    await callOff(turn, meeting.id, ['evaluation']);
    return turn.run('evaluate', { meeting: meeting.id });
  }
  const [prep] = await turn.moments.list({ aboutId: meeting.id, kind: 'prep', state: 'waiting' }, { limit: 1 });
  const prepareNow = prep !== undefined && !isBefore(turn.now, prep.due);
  const prepare = labelled('prep', { key: 'meet.prepare-now' }, { command: 'prep', options: { meeting: meeting.id } });
  const key = prepareNow ? 'meet.planned-soon' : typeof data.move === 'string' ? 'meet.moved' : 'meet.planned';
  await turn.say(
    reply(
      key,
      { who, when: at(startsAt), prep: at(prep?.due ?? startsAt) },
      { when: whenOf(startsAt, turn.person.zone), choices: prepareNow ? [] : [prepare] },
    ),
  );
  if (prepareNow) {
    await callOff(turn, meeting.id, ['prep']);
    await turn.run('prep', { meeting: meeting.id });
  }
}

type When = Pick<Meeting, 'start' | 'zone' | 'startsAt' | 'minutes'>;

async function book(turn: Turn, { data }: Conversation, when: When, contactId: string | undefined): Promise<Meeting> {
  const [only, another] = await turn.goals.list({ state: 'open' });
  const meeting = await turn.meetings.add({
    ...when,
    goalId: typeof data.goalId === 'string' ? data.goalId : another ? null : (only?.id ?? null),
    form: data.informal === true ? 'informal' : 'formal',
    about: typeof data.about === 'string' ? data.about : null,
    place: null,
    state: 'planned',
    createdAt: turn.now,
    evaluatedAt: null,
  });
  if (contactId) await turn.meetingContacts.add({ meetingId: meeting.id, contactId });
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

export const meetTalk: Talk = { script: meetScript, facts, ask, keep, finish };
