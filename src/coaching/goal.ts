import type { Conversation, Goal, GoalKind } from '../domain/entities.ts';
import { goalKind } from '../domain/goalKind.ts';
import { goalScript } from '../method/scripts/goal.ts';
import { planForGoal } from '../moments/planForGoal.ts';
import type { Turn } from '../turn.ts';
import { answerIn } from './answers.ts';
import { labelled, reply } from './messages.ts';
import type { Answered, Ask, Next, Talk } from './walk/talk.ts';

const kinds = ['job', 'clients', 'information', 'influence', 'other'] as const;

async function ask(turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
  if (step === 'instead') return { values: { words: (await onlyOpen(turn))?.words ?? '' } };
  if (step !== 'kind') return {};
  return {
    values: { words: String(conversation.data.words) },
    choices: kinds.map((kind) => labelled(kind, { key: `goal.kind.${kind}` })),
  };
}

async function keep(
  _turn: Turn,
  conversation: Conversation,
  step: string,
  answered: Answered,
): Promise<Next | undefined> {
  if (step === 'words') {
    if (answered.text === undefined) return 'end';
    conversation.data.words = answered.text;
    conversation.data.kind = goalKind(answered.text);
  }
  if (step === 'kind') conversation.data.kind = answered.choice ?? 'other';
  if (step === 'instead') conversation.data.instead = answered.choice === 'instead';
  return undefined;
}

/** The goal that is open, when there is just one. */
async function onlyOpen(turn: Turn): Promise<Goal | undefined> {
  const [only, another] = await turn.goals.list({ state: 'open' });
  return another ? undefined : only;
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const { words, kind, instead } = conversation.data;
  if (typeof words !== 'string') return void (await turn.say(reply('word.stopped')));
  const told = { kind: kind as GoalKind, words };
  const former = instead === true ? await onlyOpen(turn) : undefined;
  if (former) await turn.goals.change(former.id, told);
  else await turn.goals.add({ ...told, state: 'open', openedAt: turn.now, closedAt: null });
  await planForGoal(turn);
  if (conversation.data.answerId === undefined) await answerIn(turn, conversation, 'goal.words', words);
  const inside = labelled('influence', { key: 'influence.begin' }, { command: 'influence', options: {} });
  const choices = told.kind === 'influence' ? [inside] : [];
  await turn.say(reply('goal.noted', { words, kind: { key: `goal.kind.${told.kind}` } }, { choices }));
}

export const goalTalk: Talk = {
  script: goalScript,
  facts: async (turn, { data }) => ({
    'one-open': data.instead === undefined && (await onlyOpen(turn)) !== undefined,
    worded: typeof data.words === 'string',
    'kind-clear': typeof data.kind === 'string' || typeof data.words !== 'string',
  }),
  ask,
  keep,
  finish,
};
