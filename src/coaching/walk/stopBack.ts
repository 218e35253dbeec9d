import { isBefore } from '../../domain/calendar.ts';
import type { Conversation } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';
import { backTo, repeatTalk } from './course.ts';
import { trackOf } from './track.ts';

/** For so long one that was stopped can be gone on with as if it had not been. */
const JUST = { hours: 1 };
/** What these had was settled when they were stopped. */
const SETTLED: readonly string[] = ['meet', 'told'];

/** Goes on with the conversation that was stopped a moment ago; whether there is one. */
export async function takeStopBack(turn: Turn): Promise<boolean> {
  const [last] = await turn.conversations.list({ state: 'ended' }, { by: 'lastAt', descending: true, limit: 1 });
  if (!last || !canGoOn(turn, last)) return false;
  await repeatTalk(turn, last, backTo(last));
  return true;
}

function canGoOn({ now }: Turn, conversation: Conversation): boolean {
  const { script, lastAt } = conversation;
  return trackOf(conversation).left === 'stop' && !SETTLED.includes(script) && isBefore(now.subtract(JUST), lastAt);
}
