import type { Facts } from '../../conversation/script.ts';
import type { Conversation } from '../../domain/entities.ts';
import { touchScript } from '../../method/scripts/touch.ts';
import type { Turn } from '../../turn.ts';
import { labelled, reply } from '../messages.ts';
import { askSettling, finishSettling, keepSettling, leaveSettling, settle, settlingFacts } from '../told/toldSettle.ts';
import { readPast } from '../told/toldThings.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { type Dayless, onDay, readTouchLine, type TouchReading } from './touchLine.ts';

type Ahead = Extract<TouchReading, { is: 'ahead' }>;

async function facts(turn: Turn, conversation: Conversation): Promise<Facts> {
  const { data } = conversation;
  return {
    ...(await settlingFacts(turn, conversation)),
    'line-known': data.telling !== undefined || data.touch !== undefined,
    ahead: data.ahead !== undefined,
    'day-open': data.touch !== undefined && data.telling === undefined,
  };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step === 'line') return {};
  if (step === 'day') return { values: { who: { list: [...touchOf(conversation).names] } } };
  if (step !== 'ahead') return askSettling(turn, conversation, step);
  const { day, touch } = conversation.data.ahead as Ahead;
  const who = { list: [...touch.names] };
  return day ? { values: { who, day: { day } } } : { key: 'touch.ahead-some-day', values: { who } };
}

function touchOf({ data }: Conversation): Dayless {
  return data.touch as Dayless;
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  const { data } = conversation;
  const { text, choice } = answered;
  switch (step) {
    case 'line':
      return text === undefined ? 'end' : takeLine(turn, conversation, text);
    case 'ahead':
      if (choice === 'yes') {
        data.meet = (data.ahead as Ahead).meet;
        return 'end';
      }
      delete data.ahead;
      return text === undefined ? { to: 'day' } : takeDay(turn, conversation, text);
    case 'day':
      return text === undefined ? 'end' : takeDay(turn, conversation, text);
    default: {
      const next = await keepSettling(turn, conversation, step, answered);
      return next === false ? undefined : next;
    }
  }
}

/** Takes a line of contact. Gives the step that asks what it leaves open; what it leaves no doubt about is recorded. */
async function takeLine(turn: Turn, conversation: Conversation, typed: string): Promise<Next | undefined> {
  const { data } = conversation;
  const reading = await readTouchLine(turn, typed);
  switch (reading.is) {
    case 'things':
      return settle(turn, conversation, reading.things);
    case 'ahead':
      data.touch = reading.touch;
      data.ahead = reading;
      return { to: 'ahead' };
    case 'which-day':
      data.touch = reading.touch;
      return { to: 'day' };
    case 'denied':
      data.said = true;
      await sayDenied(turn, reading.names);
      return 'end';
    case 'nobody':
      await turn.say(reply('touch.nobody'));
      return { to: 'line' };
    case 'none':
      return 'end';
  }
}

async function sayDenied(turn: Turn, names: readonly string[]): Promise<void> {
  const [who = ''] = names;
  const plan = labelled(
    'meet',
    { key: 'told.plan-with', values: { who } },
    { command: 'meet', options: { line: who } },
  );
  await turn.say(reply('touch.denied', { who: { list: [...names] } }, { choices: [plan] }));
}

async function takeDay(turn: Turn, conversation: Conversation, text: string): Promise<Next | undefined> {
  const touch = touchOf(conversation);
  const read = readPast(turn, text);
  if (read.is === 'day') return settle(turn, conversation, [onDay(turn, touch, read)]);
  await turn.say(reply(read.is === 'ahead' ? 'touch.day-ahead' : 'touch.day-unclear'));
  return { to: 'day' };
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const { meet, said } = conversation.data;
  if (typeof meet === 'string') return turn.run('meet', { line: meet });
  if (said !== true) await finishSettling(turn, conversation);
}

export const touchTalk: Talk = { script: touchScript, facts, ask, keep, finish, leave: leaveSettling };
