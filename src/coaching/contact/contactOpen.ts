import type { Contact, Meeting } from '../../domain/entities.ts';
import type { Say } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { at } from '../messages.ts';

/** What is open with somebody, a line each: the next conversation, promises, referrals, a thank-you. */
export async function openWith(turn: Turn, contact: Contact): Promise<Say[]> {
  const { name } = contact;
  const lines: Say[] = [];
  const ahead = (await meetingsWith(turn, contact.id)).filter(({ state }) => state === 'planned');
  const [next] = ahead.filter(({ startsAt }) => startsAt.epochMilliseconds >= turn.now.epochMilliseconds);
  if (next) {
    const { about } = next;
    const values = { when: at(next.startsAt), about: about ?? '', hasAbout: about ? 'yes' : 'no' };
    lines.push({ key: 'contact.open.meeting', values });
  }
  for (const { by, what, byWhen } of await turn.promises.list({ contactId: contact.id, state: 'open' }, { by: 'at' })) {
    const values = { by, name, what, day: byWhen ? { day: byWhen } : '', hasDay: byWhen ? 'yes' : 'no' };
    lines.push({ key: 'contact.open.promise', values });
  }
  const open = ['open', 'asked', 'no-answer'] as const;
  for (const { state } of await turn.referrals.list({ toId: contact.id, state: open }, { by: 'at', limit: 1 }))
    lines.push({ key: 'contact.open.request', values: { state, name } });
  for (const { toId } of await turn.referrals.list({ fromId: contact.id, state: open }, { by: 'at' })) {
    const to = await turn.contacts.get(toId);
    if (to) lines.push({ key: 'contact.open.referral', values: { name, to: to.name } });
  }
  if ((await turn.thanks.count({ contactId: contact.id, state: 'open' })) > 0)
    lines.push({ key: 'contact.open.thanks', values: { name } });
  return lines;
}

/** The conversations somebody is or was part of, the earliest first. */
export async function meetingsWith(turn: Turn, contactId: string): Promise<Meeting[]> {
  const links = await turn.meetingContacts.list({ contactId });
  if (links.length === 0) return [];
  return turn.meetings.list({ id: links.map(({ meetingId }) => meetingId) }, { by: 'startsAt' });
}
