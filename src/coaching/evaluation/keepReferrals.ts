import type { Conversation, Meeting } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';
import type { Answered, Next } from '../walk/talk.ts';
import { withIntroductions } from './introductions.ts';
import { takeNames } from './naming.ts';
import { sourceOf } from './namingRecord.ts';
import { keepMore, namedBefore } from './referralsMore.ts';
import { formerAnswer, namesInstead } from './withdraw.ts';

/**
 * The people one was sent to, and whoever an introduction was promised to.
 *
 * @param agreed a yes was said to the names already
 */
export async function keepReferrals(
  turn: Turn,
  conversation: Conversation,
  meeting: Meeting,
  { text }: Answered,
  agreed = false,
): Promise<Next | undefined> {
  const before = namedBefore(conversation);
  if (before) return keepMore(turn, conversation, meeting, before, text);
  const source = sourceOf(meeting, conversation);
  const told = text === undefined ? [] : await namesInstead(turn, text, await formerAnswer(turn, source.answerId));
  return takeNames(turn, conversation, await withIntroductions(turn, meeting.id, told), source, agreed);
}
