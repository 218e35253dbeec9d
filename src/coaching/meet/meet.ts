import type { Conversation } from '../../domain/entities.ts';
import { UserError } from '../../domain/errors.ts';
import type { Paragraph, Value } from '../../domain/message.ts';
import { meetScript } from '../../method/scripts/meet.ts';
import type { Turn } from '../../turn.ts';
import { at, labelled, para, reply } from '../messages.ts';
import { comeBackTomorrow } from '../walk/comeBack.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { endWelcome, finishMeet } from './meetBook.ts';
import { askConfirm, keepConfirm } from './meetConfirm.ts';
import { partnersValue } from './meetingFacts.ts';
import { mendPartner } from './meetMended.ts';
import { plannedBefore } from './meetTwice.ts';
import { keepWhen, whichHour } from './meetWhen.ts';
import { askWho, keepWho, whoFacts } from './meetWho.ts';
import { partnersSaid } from './partnersPlanned.ts';

async function facts(turn: Turn, conversation: Conversation) {
  const { data } = conversation;
  const goals = await turn.goals.count({ state: 'open' });
  const asksGoal = data.move === undefined && data.goalId === undefined && data.about === undefined;
  return {
    ...whoFacts(conversation),
    ...(data.move === undefined ? {} : { 'who-told': true }),
    timed: data.start !== undefined,
    'planned-before': (await plannedBefore(turn, conversation)) !== undefined,
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
    case 'confirm':
      return askConfirm(turn, conversation, await whoValue(turn, conversation));
    case 'goal': {
      const goals = await turn.goals.list({ state: 'open' }, { by: 'openedAt' });
      return {
        before: await inDiary(turn, conversation),
        choices: goals.map((goal) => labelled(goal.id, { own: goal.words })),
      };
    }
    case 'what-for':
      return { before: await inDiary(turn, conversation) };
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

/** Before what is still asked of it: that it is in the diary, once. */
async function inDiary(turn: Turn, { data }: Conversation): Promise<Paragraph[]> {
  const meeting = await turn.meetings.get(String(data.meeting ?? ''));
  if (!meeting || data.diarySaid === true) return [];
  data.diarySaid = true;
  return [para('meet.in-diary', { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) })];
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
      if (answered.text === undefined) return 'end';
      return (await mendPartner(turn, conversation, answered.text)) ?? keepWhen(turn, data, answered.text);
    case 'confirm':
      return keepConfirm(turn, conversation, answered);
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

/** What is in the diary stays there, whatever of it is not answered. */
async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  if (conversation.data.meeting !== undefined) return finishMeet(turn, conversation);
  if (how === 'later') await comeBackTomorrow(turn, conversation);
  else await turn.say(reply('word.stopped'));
  await endWelcome(turn, conversation.data);
}

export const meetTalk: Talk = { script: meetScript, facts, ask, keep, finish: finishMeet, leave };
