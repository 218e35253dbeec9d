import { nextStep } from '../../conversation/engine.ts';
import { END, type Step } from '../../conversation/script.ts';
import type { Conversation } from '../../domain/entities.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { answerIn } from '../answers.ts';
import { comfort } from './comfort.ts';
import { factsOf } from './course.ts';
import type { Answered, Next, Talk } from './talk.ts';
import { trackOf } from './track.ts';

/** Where an answer leads. `aside`: the coaching says so, not the script's course. */
interface Kept {
  readonly to: string;
  readonly aside: boolean;
  /** What is said before what comes. */
  readonly lead: readonly TextKey[];
}

/** Keeps an answer, or a skipped step without one; nothing more is to be asked once it has ended meanwhile. */
export async function take(
  turn: Turn,
  talk: Talk,
  conversation: Conversation,
  step: Step,
  answered: Answered,
): Promise<Kept | undefined> {
  await closeQuestion(turn, conversation, answered.choice ?? answered.text ?? 'skip');
  if (step.keep && answered.text !== undefined) {
    const { id } = await answerIn(turn, conversation, `${talk.script.id}.${step.id}`, answered.text);
    conversation.data.answerId = id;
  }
  const next: Next = (await talk.keep?.(turn, conversation, step.id, answered)) ?? 'on';
  const fresh = await turn.conversations.get(conversation.id);
  if (!fresh || fresh.state === 'ended') return undefined;
  const track = trackOf(conversation);
  track.path = [...(track.path ?? []).filter((id) => id !== step.id), step.id];
  const lead = comfort(conversation, step, answered);
  if (next === 'again') return { to: step.id, aside: true, lead };
  if (next === 'end') return { to: END, aside: true, lead };
  if (typeof next === 'object') return { to: next.to, aside: true, lead };
  const facts = await factsOf(turn, talk, conversation);
  return { to: nextStep(talk.script, step.id, facts, answered.choice), aside: false, lead };
}

/** The open question is answered: every message that asks it loses its buttons and shows the answer. */
async function closeQuestion(turn: Turn, conversation: Conversation, answer: string): Promise<void> {
  const track = trackOf(conversation);
  for (const delivery of track.askedIn ?? []) await turn.answered(delivery, answer);
  track.askedIn = [];
  delete track.wentBack;
}
