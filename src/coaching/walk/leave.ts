import { previousStep } from '../../conversation/engine.ts';
import type { WayOut } from '../../conversation/script.ts';
import type { Conversation } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';
import { comeBackTomorrow } from './comeBack.ts';
import { factsOf, goTo, yieldAfter } from './course.ts';
import type { Talk } from './talk.ts';
import { trackOf } from './track.ts';

/** Back one question, off until later, or out of the conversation. */
export async function leave(
  turn: Turn,
  talk: Talk,
  conversation: Conversation,
  stepId: string,
  way: Exclude<WayOut, 'skip'>,
): Promise<void> {
  const { id, data } = conversation;
  const track = trackOf(conversation);
  for (const delivery of track.askedIn ?? []) await turn.answered(delivery, way);
  if (way === 'back') {
    const { path = [] } = track;
    const to = previousStep(talk.script, stepId, await factsOf(turn, talk, conversation), path);
    Object.assign(track, { askedIn: [], path: path.slice(0, Math.max(path.indexOf(to), 0)) });
    return goTo(turn, talk, conversation, to);
  }
  track.left = way;
  await turn.conversations.change(id, { state: way === 'stop' ? 'ended' : 'waiting', data, lastAt: turn.now });
  if (talk.leave) await talk.leave(turn, conversation, way);
  else if (way === 'later') await comeBackTomorrow(turn, conversation);
  else await turn.say(reply('word.stopped'));
  await turn.conversations.change(id, { data });
  await yieldAfter(turn, conversation, way);
}
