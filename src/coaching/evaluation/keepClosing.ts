import type { Conversation } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';
import { answerIn } from '../answers.ts';
import type { Answered, Next } from '../walk/talk.ts';
import { readClosing } from './closingLine.ts';

/** Which of the three closing questions were asked is kept by number, "0" for none. What cannot be read is asked once more. */
export async function keepClosing(
  turn: Turn,
  conversation: Conversation,
  { text, choice: chosen }: Answered,
): Promise<Next | undefined> {
  if (text === undefined && chosen === undefined) return undefined;
  const read = chosen === 'done' ? readClosing('1 2 3') : text === undefined ? [] : readClosing(text);
  if (read === undefined) {
    if (conversation.data.closingUnclear === true) return undefined;
    conversation.data.closingUnclear = true;
    return 'again';
  }
  const numbers = read.join(', ') || '0';
  const { answerId } = conversation.data;
  if (text === undefined) await answerIn(turn, conversation, 'evaluation.closing', numbers);
  else if (typeof answerId === 'string') await turn.answers.change(answerId, { text: numbers });
  return undefined;
}
