import { dayOf, isBefore } from '../../domain/calendar.ts';
import type { Contact, Conversation, Meeting } from '../../domain/entities.ts';
import { readSent } from '../../domain/readSent.ts';
import { closingScript } from '../../method/scripts/closing.ts';
import { timing } from '../../method/timing.ts';
import { callOff, closingDue, nextMorning, planMoment } from '../../moments/plan.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { readClosing } from '../evaluation/closingLine.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { reply } from '../messages.ts';
import { recordTouch } from '../record.ts';
import { aboutIn, greetedName, toneOf } from '../thanks/thanksDraft.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';

/** Which closing question can still be asked in a message: the furthest of the three that was left out. */
type Missed = 'suggestions' | 'people' | 'introduction';

/** A closing question that can still be put to somebody in a message. */
export interface ToAsk {
  readonly meeting: Meeting;
  readonly contact: Contact;
  readonly missed: Missed;
}

/**
 * The closing question that was not asked in a conversation, and whom it can be put to; nothing once it was offered, which
 * is once for a meeting.
 *
 * @param contactId one of the partners; without one, the first of them it can be put to
 */
export async function closingToAsk(turn: Turn, meetingId: string, contactId?: string): Promise<ToAsk | undefined> {
  const meeting = await turn.meetings.get(meetingId);
  if (meeting?.state !== 'held') return undefined;
  if ((await turn.conversations.count({ script: closingScript.id, aboutId: meeting.id })) > 0) return undefined;
  for (const contact of await partnersOf(turn, meeting.id)) {
    if (contactId !== undefined && contact.id !== contactId) continue;
    if (contact.state !== 'active' && contact.state !== 'resting') continue;
    const missed = await missedIn(turn, meeting, contact.id);
    if (missed) return { meeting, contact, missed };
  }
  return undefined;
}

/** Offers it as a short message to send. */
export async function startClosing(turn: Turn, { meeting, contact, missed }: ToAsk): Promise<void> {
  await callOff(turn, meeting.id, ['closing']);
  await turn.start(closingScript.id, {
    about: { type: 'meeting', id: meeting.id },
    data: { missed, contact: contact.id },
  });
}

/** Behind a thank-you; on the day of the conversation itself that is too soon, and it comes the next morning. */
export async function offerClosing(turn: Turn, meetingId: string | null, contactId: string): Promise<void> {
  const toAsk = await closingToAsk(turn, meetingId ?? '', contactId);
  const { zone } = turn.person;
  if (!toAsk || dayOf(toAsk.meeting.startsAt, zone).equals(dayOf(turn.now, zone))) return;
  await startClosing(turn, toAsk);
}

/** Plans it for the morning after the conversation, or after looking back on it when that was later. */
export async function planClosing(turn: Turn, meetingId: string): Promise<void> {
  const toAsk = await closingToAsk(turn, meetingId);
  if (!toAsk) return callOff(turn, meetingId, ['closing']);
  const regular = closingDue(toAsk.meeting, turn.person);
  const late = nextMorning(turn.now, turn.person);
  const when = isBefore(turn.now, regular.due) ? regular : { due: late, expires: late.add(timing.closing.kept) };
  await planMoment(turn, 'closing', { type: 'meeting', id: meetingId }, when);
}

/** Nothing when it was not said which were asked. */
async function missedIn(turn: Turn, { id: meetingId }: Meeting, fromId: string): Promise<Missed | undefined> {
  const said = (await latestAnswers(turn, meetingId)).get('evaluation.closing')?.text;
  const asked = said === undefined ? undefined : readClosing(said);
  if (!asked) return undefined;
  const named = await turn.referrals.list({ meetingId, fromId, state: 'open', introduction: 'none' });
  if (!asked.includes(3) && named.length > 0) return 'introduction';
  if (!asked.includes(2) && (await turn.referrals.count({ meetingId })) === 0) return 'people';
  return asked.includes(1) || (await turn.tips.count({ meetingId })) > 0 ? undefined : 'suggestions';
}

async function subject(turn: Turn, { aboutId, data }: Conversation): Promise<[Meeting, Contact] | undefined> {
  const meeting = await turn.meetings.get(aboutId ?? '');
  const contact = await turn.contacts.get(String(data.contact ?? ''));
  return meeting && contact && [meeting, contact];
}

async function ask(turn: Turn, conversation: Conversation): Promise<Ask> {
  const [meeting, contact] = (await subject(turn, conversation)) ?? [];
  if (!meeting || !contact) return { key: 'thanks.gone' };
  const missed = String(conversation.data.missed) as Missed;
  const { language, address } = toneOf(turn, contact);
  const referrals = await turn.referrals.list(
    { meetingId: meeting.id, fromId: contact.id, state: 'open', introduction: 'none' },
    { by: 'at' },
  );
  const people = (await Promise.all(referrals.map(({ toId }) => turn.contacts.get(toId)))).flatMap(
    (each) => each?.name ?? [],
  );
  const about = aboutIn(meeting);
  const values = {
    name: greetedName(contact),
    address,
    about,
    hasAbout: about ? 'yes' : 'no',
    people: { list: people },
  };
  return {
    values: { who: contact.name, missed },
    after: [{ draft: { key: `closing.draft.${missed}` as TextKey, values }, language }],
  };
}

async function keep(turn: Turn, conversation: Conversation, _step: string, { choice }: Answered): Promise<Next> {
  const [, contact] = (await subject(turn, conversation)) ?? [];
  if (choice !== 'sent' || !contact) {
    await turn.say(reply('closing.left'));
    return 'end';
  }
  await recordTouch(turn, contact.id, 'asked', { source: 'closing', sourceId: conversation.aboutId ?? '' });
  await turn.say(reply('closing.sent'));
  return 'end';
}

const read = (_conversation: Conversation, _step: string, text: string) => readSent(text);

export const closingTalk: Talk = { script: closingScript, ask, read, keep };
