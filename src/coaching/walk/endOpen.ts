import type { Conversation } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';

/**
 * Ends what is still open, without a word: something new takes its place, or it is settled.
 *
 * @param which of one script, about one thing, or both; of all there is when neither is given
 * @param fits leaves out those for which it says no
 */
export async function endOpen(
  turn: Turn,
  which: Readonly<Partial<Pick<Conversation, 'script' | 'aboutId'>>>,
  fits: (open: Conversation) => boolean = () => true,
): Promise<void> {
  for (const open of await turn.conversations.list({ ...which, state: ['active', 'waiting'] }))
    if (fits(open)) await turn.conversations.change(open.id, { state: 'ended', lastAt: turn.now });
}
