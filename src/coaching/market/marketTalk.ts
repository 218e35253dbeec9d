import type { Facts } from '../../conversation/script.ts';
import type { Conversation, MarketNote } from '../../domain/entities.ts';
import { marketScript } from '../../method/scripts/market.ts';
import type { Turn } from '../../turn.ts';
import { labelled, reply } from '../messages.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';
import { addLine, addNotes, knownAt, notesOf } from './marketNotes.ts';
import { marketShown } from './marketShown.ts';

const parts = ['where', 'organisation', 'moves', 'question'] as const;

const goalIdOf = ({ aboutId, data }: Conversation): string => String(data.goal ?? aboutId ?? '');

async function facts(turn: Turn, conversation: Conversation): Promise<Facts> {
  const goalId = goalIdOf(conversation);
  const known = goalId === '' ? [] : (await notesOf(turn, goalId)).map(({ kind }) => kind);
  const only = conversation.data.only as string | undefined;
  return {
    'goal-known': goalId !== '',
    ...Object.fromEntries(parts.map((part) => [`${part}-known`, only ? only !== part : known.includes(part)])),
  };
}

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step === 'goal') {
    const goals = await turn.goals.list({ state: 'open' }, { by: 'openedAt' });
    return { choices: goals.map(({ id, words }) => labelled(id, { own: words })) };
  }
  const goal = await turn.goals.get(goalIdOf(conversation));
  const values = { goal: goal?.words ?? '' };
  if (step !== 'moves') return { values };
  return { values, before: await knownAt(turn, goalIdOf(conversation)) };
}

async function keep(
  turn: Turn,
  conversation: Conversation,
  step: string,
  { text, choice }: Answered,
): Promise<Next | undefined> {
  if (step === 'goal') {
    const goal = choice === undefined ? undefined : await turn.goals.get(choice);
    const { told } = conversation.data;
    if (!goal) return 'end';
    conversation.data.goal = goal.id;
    if (typeof told !== 'string') return undefined;
    await addLine(turn, goal.id, told);
    return 'end';
  }
  if (text !== undefined) await addNotes(turn, goalIdOf(conversation), step as MarketNote['kind'], text);
  return conversation.data.only === undefined ? undefined : 'end';
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const goal = await turn.goals.get(goalIdOf(conversation));
  await turn.say(goal ? await marketShown(turn, goal) : reply('word.stopped'));
}

export const marketTalk: Talk = { script: marketScript, facts, ask, keep, finish };
