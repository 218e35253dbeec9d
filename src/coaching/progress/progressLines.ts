import type { Temporal } from 'temporal-polyfill';
import type { Paragraph } from '../../domain/message.ts';
import { type Progress, progressSince } from '../../domain/progress.ts';
import type { Turn } from '../../turn.ts';
import { para } from '../messages.ts';

/** Said only of more people than the five it is about. */
export const TELLS_OF_ROTATION = 5;

/** Counts what was done from an instant on. */
export async function progressOf(turn: Turn, since: Temporal.Instant): Promise<Progress> {
  const [held, asked, referrals, promises, thanks, touches] = await Promise.all([
    turn.meetings.list({ state: 'held' }),
    turn.answers.list({ question: 'evaluation.closing' }),
    turn.referrals.list(),
    turn.promises.list(),
    turn.thanks.list(),
    turn.touches.list({ at: { from: since } }),
  ]);
  const superseded = new Set(asked.map(({ supersedesId }) => supersedesId));
  const last = asked.filter(({ id }) => !superseded.has(id));
  return progressSince({ held, asked: last, referrals, promises, thanks, touches }, since);
}

/** Whether there is anything to tell. */
export function hasProgress({ conversations, referrals, rotation, thanks }: Progress): boolean {
  return conversations + referrals + thanks.of > 0 || rotation !== undefined;
}

/** What was done, a line each; what there is none of is left out. */
export function progressLines({
  conversations,
  referrals,
  closing,
  promises,
  thanks,
  depth,
  rotation,
}: Progress): Paragraph[] {
  return [
    para('progress.conversations', { count: conversations, referrals }),
    ...(closing.of > 0 ? [para('progress.closing', { asked: closing.asked, of: closing.of })] : []),
    ...(promises.of > 0 ? [para('progress.promises', { kept: promises.kept, of: promises.of })] : []),
    ...(thanks.of > 0 ? [para('progress.thanks', { sent: thanks.sent, of: thanks.of })] : []),
    ...(depth > 1 ? [para('progress.depth', { depth })] : []),
    ...(rotation && rotation.people > TELLS_OF_ROTATION
      ? [para('progress.rotation', { five: rotation.five, people: rotation.people })]
      : []),
  ];
}
