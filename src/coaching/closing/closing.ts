import type { Contact, Conversation, Meeting } from '../../domain/entities.ts';
import { readSent } from '../../domain/readSent.ts';
import { closingScript } from '../../method/scripts/closing.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { readClosing } from '../evaluation/closingLine.ts';
import { reply } from '../messages.ts';
import { recordTouch } from '../record.ts';
import { aboutIn, greetedName, toneOf } from '../thanks/thanksDraft.ts';
import type { Answered, Ask, Next, Talk } from '../walk/talk.ts';

/** Which closing question can still be asked in a message: the furthest of the three that was left out. */
type Missed = 'suggestions' | 'people' | 'introduction';

/**
 * Offers the closing question that was not asked in a conversation as a message to one of its partners; once for a
 * meeting. Gives whether there was one.
 */
export async function offerClosing(turn: Turn, meetingId: string | null, contactId: string): Promise<boolean> {
  const meeting = await turn.meetings.get(meetingId ?? '');
  if (!meeting || (await turn.conversations.count({ script: closingScript.id, aboutId: meeting.id })) > 0) return false;
  const missed = await missedIn(turn, meeting, contactId);
  if (!missed) return false;
  await turn.start(closingScript.id, {
    about: { type: 'meeting', id: meeting.id },
    data: { missed, contact: contactId },
  });
  return true;
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
