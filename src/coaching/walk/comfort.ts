import type { Step } from '../../conversation/script.ts';
import type { Conversation } from '../../domain/entities.ts';
import { feelingIn } from '../../domain/feeling.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Answered } from './talk.ts';
import { trackOf } from './track.ts';

/** The text for what weighs on somebody, before the next question; once in a conversation. */
export function comfort(conversation: Conversation, { feeling }: Step, { text, more }: Answered): TextKey[] {
  const track = trackOf(conversation);
  const told = feeling && !track.comforted ? feelingIn(text ?? more ?? '') : undefined;
  if (!told) return [];
  track.comforted = true;
  return [`word.feeling.${told}`];
}
