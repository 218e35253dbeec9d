import type { Conversation, Goal } from '../../domain/entities.ts';
import type { MessageKind, Values } from '../../domain/message.ts';
import { readOpening } from '../../domain/opening/opening.ts';
import type { Turn } from '../../turn.ts';
import { message } from '../messages.ts';
import type { Ask, Next } from '../walk/talk.ts';

/** An opening is asked back at most this often; then it is the person's own. */
const ROUNDS = 2;
/** A longer goal makes no example one could say aloud. */
const LONGEST_GOAL = 90;

/** What a question back is made of: with an example in the person's own goal, where that can be said in one breath. */
function backValues(goal: Goal | undefined): Values {
  const words = goal?.words.trim().replace(/[.!]+$/u, '') ?? '';
  const kind = goal?.kind ?? 'other';
  const hasGoal = words !== '' && words.length <= LONGEST_GOAL ? 'yes' : 'no';
  return { kind, example: { key: 'opening.example', values: { kind, goal: words, hasGoal } } };
}

/** The question back after an opening that asks, or does not say what for; nothing when none is due. */
export function openingBack(conversation: Conversation, goal: Goal | undefined): Ask | undefined {
  const { verdict } = conversation.data;
  if (verdict !== 'asks' && verdict !== 'silent') return undefined;
  return { key: `opening.${verdict}`, values: backValues(goal) };
}

/**
 * Reads an opening (METHOD.md, row 10): a fine one is said to be, another is asked back, twice at most.
 *
 * @param text what was said; nothing when it was skipped, and the last one stays
 */
export async function openingRound(
  turn: Turn,
  conversation: Conversation,
  text: string | undefined,
  goal: Goal | undefined,
  kind: MessageKind,
): Promise<Next> {
  const { data } = conversation;
  const verdict = text === undefined ? undefined : readOpening(text, goal?.kind ?? 'other');
  const round = Number(data.round ?? 0);
  if (verdict === undefined) {
    delete data.verdict;
    return 'on';
  }
  if (verdict === 'fine') {
    delete data.verdict;
    await turn.say(message(kind, 'opening.fine', { kind: goal?.kind ?? 'other' }));
    return 'on';
  }
  if (round >= ROUNDS) {
    delete data.verdict;
    await turn.say(message(kind, 'opening.yours'));
    return 'on';
  }
  data.verdict = verdict;
  data.round = round + 1;
  return 'again';
}
