import type { Contact, Meeting, Touch } from '../../domain/entities.ts';
import type { Say } from '../../domain/message.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { at } from '../messages.ts';

/** What the coach knows of a partner, a line each: who sent you, their work and interests, notes, the last contact and talk. */
export async function partnerKnown(turn: Turn, contact: Contact, meeting: Meeting): Promise<Say[]> {
  const who = contact.name;
  const lines: Say[] = [];
  const [referral] = await turn.referrals.list({ toId: contact.id }, { by: 'at', descending: true, limit: 1 });
  const from = referral?.fromId ? await turn.contacts.get(referral.fromId) : undefined;
  if (referral && from) {
    lines.push({
      key: 'prep.known-referral',
      values: { from: from.name, who, about: referral.about ?? '', hasAbout: referral.about ? 'yes' : 'no' },
    });
  }
  const work = [contact.role, contact.organisation].filter((part) => part !== null).join(', ');
  if (work) lines.push({ key: 'prep.known-work', values: { who, work } });
  if (contact.interests) lines.push({ key: 'prep.known-interests', values: { who, interests: contact.interests } });
  if (contact.notes) lines.push({ key: 'prep.known-notes', values: { who, notes: contact.notes } });
  const [touch] = await turn.touches.list(
    { contactId: contact.id, at: { before: meeting.startsAt } },
    { by: 'at', descending: true, limit: 1 },
  );
  if (touch) {
    const kind = (await isRequest(turn, touch)) ? 'requested' : touch.kind;
    lines.push({ key: 'prep.known-touch', values: { who, kind, day: at(touch.at, 'day') } });
  }
  const talk = await lastTalk(turn, contact, meeting);
  if (talk) lines.push({ key: 'prep.known-talk', values: talk });
  return lines;
}

/** Whether this partner was met before this meeting. */
export async function metBefore(turn: Turn, contactId: string, meeting: Meeting): Promise<boolean> {
  return (await turn.touches.count({ contactId, kind: 'met', at: { before: meeting.startsAt } })) > 0;
}

/** Whether somebody one was sent to was asked for a conversation; an introducer is asked for something else. */
async function isRequest(turn: Turn, { kind, source, sourceId, contactId }: Touch): Promise<boolean> {
  if (kind !== 'asked' || source !== 'referral') return false;
  return (await turn.referrals.get(sourceId ?? ''))?.toId === contactId;
}

async function lastTalk(turn: Turn, contact: Contact, meeting: Meeting) {
  const links = await turn.meetingContacts.list({ contactId: contact.id });
  const met = await Promise.all(
    links.filter(({ meetingId }) => meetingId !== meeting.id).map(({ meetingId }) => turn.meetings.get(meetingId)),
  );
  const held = met.filter((each) => each?.state === 'held').filter((each) => each !== undefined);
  held.sort((a, b) => b.startsAt.epochMilliseconds - a.startsAt.epochMilliseconds);
  for (const each of held) {
    const notes = (await latestAnswers(turn, each.id)).get('evaluation.notes');
    if (notes) return { who: contact.name, day: at(each.startsAt, 'day'), notes: notes.text };
  }
  return undefined;
}
