import type { Conversation, GoalKind } from '../domain/entities.ts';
import { goalKind } from '../domain/goalKind.ts';
import { goalScript } from '../method/scripts/goal.ts';
import type { Turn } from '../turn.ts';
import { labelled, reply } from './messages.ts';
import type { Answered, Ask, Next, Talk } from './walk/talk.ts';

const kinds = ['job', 'clients', 'information', 'influence', 'other'] as const;

async function ask(_turn: Turn, conversation: Conversation, step: string): Promise<Ask> {
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
  return undefined;
}

async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const { words, kind } = conversation.data;
  if (typeof words !== 'string') return void (await turn.say(reply('word.stopped')));
  const goal = await turn.goals.add({
    kind: kind as GoalKind,
    words,
    state: 'open',
    openedAt: turn.now,
    closedAt: null,
  });
  await turn.say(reply('goal.noted', { words: goal.words, kind: { key: `goal.kind.${goal.kind}` } }));
}

export const goalTalk: Talk = {
  script: goalScript,
  facts: (_turn, { data }) => ({
    worded: typeof data.words === 'string',
    'kind-clear': typeof data.kind === 'string' || typeof data.words !== 'string',
  }),
  ask,
  keep,
  finish,
};
