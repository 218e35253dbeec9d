import type { Conversation } from '../../domain/entities.ts';
import { UserError } from '../../domain/errors.ts';
import type { Turn } from '../../turn.ts';
import { para, reply } from '../messages.ts';
import { takeBack } from '../told/toldJournal.ts';
import { tellingOf } from '../told/toldTelling.ts';

/** Takes back what a line of contact recorded, with the people it added whom nothing else hangs off. Twice is once. */
export async function undoTelling(turn: Turn, conversation: Conversation): Promise<void> {
  const { script, data } = conversation;
  if (script !== 'touch' && script !== 'told') throw new UserError('error.not-found');
  const telling = tellingOf(conversation);
  if (telling.journal.length === 0) return void (await turn.say(reply('touch.was-undone')));
  const { gone, kept } = await takeBack(turn, telling.journal);
  const referrals = await Promise.all(kept.map((id) => turn.referrals.get(id)));
  const people = await Promise.all(referrals.map((referral) => turn.contacts.get(referral?.toId ?? '')));
  const stay = people.map((contact) => contact?.name ?? '');
  data.telling = { ...telling, journal: [] };
  await turn.conversations.change(conversation.id, { data });
  const body = [
    ...(gone.length > 0 ? [para('touch.gone', { count: gone.length, who: { list: gone } })] : []),
    ...(stay.length > 0 ? [para('touch.referral-stays', { who: { list: stay } })] : []),
  ];
  await turn.say(reply('touch.undone', undefined, { body }));
}
