import type { Facts } from '../../conversation/script.ts';
import type { Conversation } from '../../domain/entities.ts';
import { firstWords } from '../../domain/firstWords.ts';
import type { Paragraph } from '../../domain/message.ts';
import { deniesTalk } from '../../domain/talkAnswer.ts';
import { welcomeScript } from '../../method/scripts/welcome.ts';
import type { Turn } from '../../turn.ts';
import { readMeetLine } from '../meet/meetLine.ts';
import { isEmpty } from '../meet/meetWho.ts';
import { choice, labelled, para, reply } from '../messages.ts';
import { present } from '../present.ts';
import { comeBackTomorrow } from '../walk/comeBack.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { takeGoal } from './introduction.ts';
import { clockValues, keepHello, keepZone } from './welcomeZone.ts';
import { sayWhatComes } from './whatComes.ts';

const LONGEST_GOAL = 120;

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  switch (step) {
    case 'hello':
      return {
        before: [para('welcome.what'), para('welcome.privacy')],
        values: clockValues(turn),
        choices: [choice('yes'), choice('no'), labelled('another', { key: 'welcome.other-language' })],
      };
    case 'goal':
      return { before: zoneSaidBack(turn, conversation) };
    case 'talk':
      return { before: await beforeTalk(turn, conversation) };
    default:
      return {};
  }
}

/** The goal is said back once, however often the question behind it comes. */
async function beforeTalk(turn: Turn, conversation: Conversation): Promise<Paragraph[]> {
  const { data } = conversation;
  const goal = data.goalNoted === true ? undefined : await turn.goals.get(String(data.goal ?? ''));
  data.goalNoted = true;
  const noted = goal ? [para('welcome.goal-noted', { goal: firstWords(goal.words, LONGEST_GOAL) })] : [];
  return [...zoneSaidBack(turn, conversation), ...noted];
}

/** What was understood of the place, once, before the question that comes next. */
function zoneSaidBack(turn: Turn, { data }: Conversation): Paragraph[] {
  const { zoneSet, zoneLeft } = data;
  delete data.zoneSet;
  delete data.zoneLeft;
  if (zoneSet === true) return [para('welcome.zone-set', clockValues(turn))];
  return zoneLeft === true ? [para('welcome.zone-left', clockValues(turn))] : [];
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  switch (step) {
    case 'hello':
      return keepHello(turn, conversation, answered);
    case 'zone':
      return keepZone(turn, conversation, answered.text);
    case 'goal':
      if (answered.text !== undefined) await takeGoal(turn, conversation.data, answered.text);
      return undefined;
    case 'talk':
      return keepTalk(turn, conversation, answered);
    default:
      return undefined;
  }
}

/** A denial is a no; whatever else tells of a conversation is the line behind `/meet`. */
async function keepTalk(turn: Turn, { data }: Conversation, answered: Answered): Promise<Next | undefined> {
  const { choice, text, more } = answered;
  if (choice === 'yes') data.meet = '';
  const line = text ?? more;
  if (line === undefined || deniesTalk(line, present(turn))) return undefined;
  if (isEmpty(await readMeetLine(turn, line))) {
    if (choice !== undefined) return undefined;
    await turn.say(reply('welcome.talk-unclear'));
    return 'again';
  }
  data.meet = line;
  return undefined;
}

/** A conversation that was told goes in the diary first. */
async function finish(turn: Turn, { data: { meet } }: Conversation): Promise<void> {
  if (typeof meet !== 'string') return sayWhatComes(turn);
  await turn.run('meet', { welcomed: 'yes', ...(meet ? { line: meet } : {}) });
}

async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  if (how === 'stop') return sayWhatComes(turn);
  await comeBackTomorrow(turn, conversation);
}

async function facts(turn: Turn, { data }: Conversation): Promise<Facts> {
  const goals = data.goal === undefined ? await turn.goals.count({ state: 'open' }) : 0;
  return {
    'zone-asked': data.zoneAsked === true,
    'goal-known': goals > 0 || data.goalTold === true,
    'talk-known': typeof data.meet === 'string' && data.meet !== '',
  };
}

export const welcomeTalk: Talk = {
  script: welcomeScript,
  facts,
  ask,
  keep,
  finish,
  leave,
};
