import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../domain/calendar.ts';
import type { Conversation, Meeting } from '../../domain/entities.ts';
import { UserError } from '../../domain/errors.ts';
import type { Value } from '../../domain/message.ts';
import { meetScript } from '../../method/scripts/meet.ts';
import { timing } from '../../method/timing.ts';
import type { Turn } from '../../turn.ts';
import { yearOf } from '../contact/contactCard.ts';
import { at, labelled, para, whenOf } from '../messages.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { finishMeet } from './meetBook.ts';
import { partnersValue } from './meetingFacts.ts';
import { startOf } from './meetLine.ts';
import { keepWhen, whichHour } from './meetWhen.ts';
import { askWho, keepWho, partnersSaid, whoFacts } from './meetWho.ts';

async function facts(turn: Turn, conversation: Conversation) {
  const { data } = conversation;
  const goals = await turn.goals.count({ state: 'open' });
  const asksGoal = data.move === undefined && data.goalId === undefined && data.about === undefined;
  return {
    ...whoFacts(conversation),
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
          minutes: Number(data.minutes ?? timing.meeting.minutes),
        },
        when: whenOf(start, turn.person.zone),
      };
    }
    case 'goal': {
      const goals = await turn.goals.list({ state: 'open' }, { by: 'openedAt' });
      return { choices: goals.map((goal) => labelled(goal.id, { own: goal.words })) };
    }
    default:
      return askWho(turn, conversation, step);
  }
}

async function whoValue(turn: Turn, conversation: Conversation): Promise<Value> {
  const { move } = conversation.data;
  const moved = typeof move === 'string' ? await turn.meetings.get(move) : undefined;
  if (moved) return partnersValue(turn, moved);
  return partnersSaid(turn, conversation);
}

async function overlapping(
  turn: Turn,
  conversation: Conversation,
  start: Temporal.Instant,
): Promise<Meeting | undefined> {
  const end = start.add({ minutes: Number(conversation.data.minutes ?? timing.meeting.minutes) });
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
      return keepWho(turn, conversation, step, answered);
  }
}

export const meetTalk: Talk = { script: meetScript, facts, ask, keep, finish: finishMeet };
