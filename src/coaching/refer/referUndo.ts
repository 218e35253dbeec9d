import type { Contact, Conversation, Referral } from '../../domain/entities.ts';
import { callOff } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { labelled, reply } from '../messages.ts';
import { moveReferral } from '../record.ts';
import type { Kept } from './referRecord.ts';

/** What a `refer` conversation keeps of what it did, so that it can be taken back. */
export interface Done {
  readonly referralId: string;
  readonly how: Kept['how'];
  readonly state: Referral['state'];
  /** Contacts that are new through it, and those whose organisation came from it. */
  readonly added: readonly string[];
  readonly placed: readonly string[];
  readonly undone?: boolean;
}

/**
 * Takes a recorded referral back, with the people it brought who nothing else hangs off.
 * A second time changes nothing; a referral that has moved on since is not lost without asking.
 */
export async function undoRefer(turn: Turn, conversation: Conversation): Promise<void> {
  const done = conversation.data.done as Done | undefined;
  const referral = done && (await turn.referrals.get(done.referralId));
  if (!done || !referral || done.undone) return void (await turn.say(reply('refer.was-undone')));
  const who = (await turn.contacts.get(referral.toId))?.name ?? '';
  if (done.how === 'fresh' && referral.state !== done.state) {
    const drop = { command: 'referrals', options: { referral: referral.id, set: 'dropped' } };
    const choices = [labelled('cancelled', { key: 'referral.to-dropped', values: { who } }, drop)];
    return void (await turn.say(reply('refer.moved-on', { who }, { choices })));
  }
  await takeBack(turn, done, referral);
  const gone: string[] = [];
  for (const id of done.added) {
    const contact = await turn.contacts.get(id);
    if (contact && (await isBare(turn, contact, done))) {
      await turn.contacts.remove(id);
      gone.push(contact.name);
    }
  }
  for (const id of done.placed) await turn.contacts.change(id, { organisation: null });
  await turn.conversations.change(conversation.id, { data: { done: { ...done, undone: true } } });
  await turn.say(reply('refer.undone', { who, gone: gone.length, people: { list: gone } }));
}

async function takeBack(turn: Turn, { how }: Done, referral: Referral): Promise<void> {
  if (how === 'completed') return turn.referrals.change(referral.id, { fromId: null });
  if (how === 'reopened') return moveReferral(turn, referral, 'dropped');
  await callOff(turn, referral.id);
  const open = await turn.conversations.list({ aboutId: [referral.id, referral.toId], state: ['active', 'waiting'] });
  for (const { id, script } of open) {
    if (script === 'request' || script === 'follow-up')
      await turn.conversations.change(id, { state: 'ended', lastAt: turn.now });
  }
  await turn.referrals.remove(referral.id);
}

/** Whether somebody is still no more than the name and the workplace that were typed. */
async function isBare(turn: Turn, contact: Contact, { placed }: Done): Promise<boolean> {
  const { id, organisation, role, language, address, email, phone, interests, notes, cadenceDays } = contact;
  const written = [language, address, email, phone, interests, notes, cadenceDays];
  if (written.some((value) => value !== null)) return false;
  if ((organisation !== null || role !== null) && !placed.includes(id)) return false;
  const counts = await Promise.all([
    turn.touches.count({ contactId: id }),
    turn.meetingContacts.count({ contactId: id }),
    turn.promises.count({ contactId: id }),
    turn.tips.count({ contactId: id }),
    turn.thanks.count({ contactId: id }),
    turn.contactCircles.count({ contactId: id }),
    turn.referrals.count({ toId: id }),
    turn.referrals.count({ fromId: id }),
  ]);
  return counts.every((count) => count === 0);
}
