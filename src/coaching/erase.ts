import type { Conversation } from '../domain/entities.ts';
import { eraseScript } from '../method/scripts/erase.ts';
import { callOff } from '../moments/plan.ts';
import type { Turn } from '../turn.ts';
import { partnersValue } from './meet/meetingFacts.ts';
import { at, choice, labelled, reply } from './messages.ts';
import { sayDropped } from './walk/dropped.ts';
import type { Answered, Ask, Next, Talk } from './walk/talk.ts';

async function ask(turn: Turn, { aboutType, aboutId }: Conversation): Promise<Ask> {
  const copy = labelled('export', { key: 'data.export-first' }, { command: 'export', options: {} });
  const choices = [choice('yes'), choice('no'), copy];
  if (aboutType === 'contact') {
    const contact = await turn.contacts.get(aboutId ?? '');
    return { key: 'erase.contact', values: { who: contact?.name ?? '' }, choices };
  }
  if (aboutType === 'meeting') {
    const meeting = await turn.meetings.get(aboutId ?? '');
    if (!meeting) return { choices };
    return {
      key: 'erase.meeting',
      values: { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) },
      choices,
    };
  }
  const counts = { contacts: await turn.contacts.count(), meetings: await turn.meetings.count() };
  return { key: 'erase.everything', values: counts, choices };
}

async function keep(turn: Turn, conversation: Conversation, _step: string, answered: Answered): Promise<Next> {
  const { aboutType, aboutId } = conversation;
  if (answered.choice !== 'yes') {
    await turn.say(reply('erase.kept'));
    return 'end';
  }
  const open = await turn.conversations.list({ state: ['active', 'waiting'] });
  if (aboutType === 'contact' && aboutId) await eraseContact(turn, aboutId);
  else if (aboutType === 'meeting' && aboutId) await eraseMeeting(turn, aboutId);
  else {
    await turn.sayLast(reply('erase.everything-done'));
    await turn.erase();
    return 'end';
  }
  await turn.say(reply('erase.done'));
  const left = new Set((await turn.conversations.list({ state: ['active', 'waiting'] })).map(({ id }) => id));
  await sayDropped(
    turn,
    open.filter(({ id }) => !left.has(id)),
  );
  return 'end';
}

/** Removes somebody and what hangs off them; referrals by them to others stay, without their name. */
async function eraseContact(turn: Turn, id: string): Promise<void> {
  for (const thanks of await turn.thanks.list({ contactId: id })) {
    await callOff(turn, thanks.id);
    await endQuietly(turn, thanks.id);
  }
  for (const promise of await turn.promises.list({ contactId: id })) {
    await callOff(turn, promise.id);
    await endQuietly(turn, promise.id);
    await turn.promises.remove(promise.id);
  }
  for (const referral of await turn.referrals.list({ toId: id })) {
    await callOff(turn, referral.id);
    await endQuietly(turn, referral.id);
  }
  for (const referral of await turn.referrals.list({ fromId: id }))
    await turn.referrals.change(referral.id, { fromId: null });
  for (const tip of await turn.tips.list({ contactId: id })) await turn.tips.remove(tip.id);
  for (const link of await turn.meetingContacts.list({ contactId: id })) {
    const partners = await turn.meetingContacts.count({ meetingId: link.meetingId });
    if (partners === 1) await eraseMeeting(turn, link.meetingId);
  }
  await endQuietly(turn, id);
  // What could be undone about somebody holds what was known of them, and whoever was merged into them is the same person.
  for (const talk of await turn.conversations.list({ aboutId: id, script: 'contact' }))
    await turn.conversations.change(talk.id, { data: {} });
  for (const merged of await turn.contacts.list({ mergedIntoId: id })) await eraseContact(turn, merged.id);
  const contact = await turn.contacts.get(id);
  await turn.contacts.remove(id);
  if (contact) await turn.forget([contact.name, contact.folded, contact.email ?? '', contact.phone ?? '']);
}

/** Removes a meeting with its preparation, notes, tips and promises; people who came out of it stay. */
async function eraseMeeting(turn: Turn, id: string): Promise<void> {
  await callOff(turn, id);
  for (const thanks of await turn.thanks.list({ meetingId: id })) {
    await callOff(turn, thanks.id);
    await endQuietly(turn, thanks.id);
    await turn.thanks.remove(thanks.id);
  }
  for (const referral of await turn.referrals.list({ meetingId: id }))
    await turn.referrals.change(referral.id, { meetingId: null, answerId: null });
  for (const promise of await turn.promises.list({ meetingId: id })) {
    await callOff(turn, promise.id);
    await endQuietly(turn, promise.id);
    await turn.promises.remove(promise.id);
  }
  for (const tip of await turn.tips.list({ meetingId: id })) await turn.tips.remove(tip.id);
  const edits = await turn.conversations.list({ script: 'edit', state: ['active', 'waiting'] });
  for (const answer of await turn.answers.list({ aboutId: id })) {
    for (const edit of edits.filter(({ data }) => data.answer === answer.id))
      await turn.conversations.change(edit.id, { state: 'ended' });
    await turn.answers.remove(answer.id);
  }
  await endQuietly(turn, id);
  await turn.meetings.remove(id);
}

async function endQuietly(turn: Turn, aboutId: string): Promise<void> {
  for (const open of await turn.conversations.list({
    aboutId,
    state: ['active', 'waiting'],
    script: ['prep', 'evaluation', 'thanks', 'follow-up', 'nudge', 'meet', 'contact', 'request'],
  })) {
    await turn.conversations.change(open.id, { state: 'ended' });
  }
}

export const eraseTalk: Talk = { script: eraseScript, ask, keep };
