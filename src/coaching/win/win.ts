import type { Facts } from '../../conversation/script.ts';
import type { Conversation } from '../../domain/entities.ts';
import { firstNamed, isNobody, readWinLine } from '../../domain/win/readWinLine.ts';
import { winScript } from '../../method/scripts/win.ts';
import type { Turn } from '../../turn.ts';
import { at, choice, labelled, reply } from '../messages.ts';
import { askPerson, keepPerson, personFacts, personOf } from '../person.ts';
import { askGoal, keepGoal } from '../refer/referGoal.ts';
import { comeBackTomorrow } from '../walk/comeBack.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { recordWin } from './recordWin.ts';
import { storyOf, thanksFor, type WinStory } from './winHelpers.ts';
import { sayWinList, undoWin, winMessage, winSaid } from './winSay.ts';

async function facts(turn: Turn, conversation: Conversation): Promise<Facts> {
  const { data } = conversation;
  const told = data.nobody === true || data.winId !== undefined;
  const { open } = typeof data.winId === 'string' ? await thanksFor(turn, { id: data.winId }) : { open: [] };
  return {
    ...personFacts(conversation, 'who'),
    ...(told ? { 'who-told': true } : {}),
    'goal-open': data.goalId === undefined,
    'to-thank': open.length > 0,
  };
}

async function storyIn(turn: Turn, { data }: Conversation): Promise<WinStory | undefined> {
  const win = typeof data.winId === 'string' ? await turn.wins.get(data.winId) : undefined;
  return win && storyOf(turn, win);
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step === 'goal-which') return askGoal(turn);
  const story = step === 'thank' ? await storyIn(turn, conversation) : undefined;
  if (!story) return (await askPerson(turn, conversation, 'who', step)) ?? {};
  const { open } = await thanksFor(turn, story.win);
  return {
    before: await winSaid(turn, story),
    values: { count: open.length },
    choices: [choice('yes'), labelled('more', { key: 'win.show' }), undoWin(story)],
  };
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  const { data } = conversation;
  if (step === 'thank') {
    data.outcome = answered.choice ?? 'skip';
    return 'end';
  }
  if (step === 'goal-which') {
    const next = await keepGoal(turn, data, answered);
    if (next !== undefined) return next;
    if (data.goalId === null) return 'end';
    return (await settle(turn, conversation)) ? 'on' : undefined;
  }
  return keepWho(turn, conversation, step, answered);
}

async function keepWho(
  turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  const { text, choice: chosen } = answered;
  const nobody = (text === undefined && chosen === undefined) || (text !== undefined && isNobody(text));
  if (nobody) {
    conversation.data.nobody = true;
    conversation.data.who = {};
    await settle(turn, conversation);
    return undefined;
  }
  const via = text === undefined ? undefined : firstNamed(readWinLine(text).via ?? text);
  const next = await keepPerson(
    turn,
    conversation,
    'who',
    step,
    via === undefined ? answered : { ...answered, text: via },
  );
  await settle(turn, conversation);
  return next;
}

/** Records the win once it is clear which goal it is and through whom. Gives whether it is. */
async function settle(turn: Turn, conversation: Conversation): Promise<boolean> {
  const { data } = conversation;
  const contactId = personOf(conversation, 'who');
  const goal = typeof data.goalId === 'string' ? await turn.goals.get(data.goalId) : undefined;
  if (!goal || (contactId === undefined && data.nobody !== true)) return false;
  const story = await recordWin(turn, goal, contactId ?? null, typeof data.note === 'string' ? data.note : null);
  if (!story) return false;
  data.winId = story.win.id;
  Object.assign(conversation, { aboutType: 'win', aboutId: story.win.id });
  await turn.conversations.change(conversation.id, { aboutType: 'win', aboutId: story.win.id });
  return true;
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const story = await storyIn(turn, conversation);
  if (!story) return void (await turn.say(reply('word.stopped')));
  switch (conversation.data.outcome) {
    case 'yes':
      return turn.run('win', { win: story.win.id, set: 'next' });
    case 'more':
      return sayWinList(turn, story.win);
    case 'skip':
      return sayLeft(turn, story);
    default:
      return void (await turn.say(await winMessage(turn, story)));
  }
}

/** When it is asked once more. */
async function sayLeft(turn: Turn, { win }: WinStory): Promise<void> {
  const [again] = await turn.moments.list({ aboutId: win.id, kind: 'win', state: 'waiting' });
  await turn.say(again ? reply('win.left', { day: at(again.due, 'day') }) : reply('win.stays'));
}

async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  if (how === 'later') return comeBackTomorrow(turn, conversation);
  const story = await storyIn(turn, conversation);
  if (!story) return void (await turn.say(reply('word.stopped')));
  await sayLeft(turn, story);
}

const LEAVES_IT = /^(?:nee|neen|no|nope|nah|liever niet|hoeft niet|niet nu|not now|rather not)(?!\p{L})/iu;

const read: Talk['read'] = (_conversation, step, text) =>
  step === 'thank' && LEAVES_IT.test(text.trim()) ? 'skip' : undefined;

export const winTalk: Talk = { script: winScript, facts, ask, keep, read, finish, leave };
