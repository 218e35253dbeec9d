import type { Contact } from '../../domain/entities.ts';
import { callOff } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { reply } from '../messages.ts';

/** Takes back a name that an evaluation added. Somebody with a history since then is only erased after asking. */
export async function undoNamed(turn: Turn, contact: Contact): Promise<void> {
  const referrals = await turn.referrals.list({ toId: contact.id });
  const history =
    (await turn.touches.count({ contactId: contact.id })) +
    (await turn.meetingContacts.count({ contactId: contact.id })) +
    (await turn.promises.count({ contactId: contact.id })) +
    (await turn.referrals.count({ fromId: contact.id }));
  if (history > 0 || referrals.some(({ state, answerId }) => state !== 'open' || answerId === null))
    return turn.run('erase', { contact: contact.id });
  for (const referral of referrals) {
    await callOff(turn, referral.id);
    await turn.referrals.remove(referral.id);
  }
  await turn.contacts.remove(contact.id);
  await turn.say(reply('evaluation.undone', { who: contact.name }));
}
