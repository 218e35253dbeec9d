import type { Contact, Conversation } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';
import { partnersOf } from '../meet/meetingFacts.ts';
import { partnersIn } from '../meet/partnersPlanned.ts';

/** What is said about a meeting that is off: there is nothing to prepare and nothing to look back on. */
const ABOUT_A_MEETING: readonly string[] = ['prep', 'evaluation'];

/** Whether what a conversation is about is there no more: erased, merged into another, or cancelled. */
export async function isGone(turn: Turn, { script, aboutType, aboutId, data }: Conversation): Promise<boolean> {
  // An edit is about the answer it changes, whatever that answer is about.
  if (script === 'edit' && !(await turn.answers.get(String(data.answer ?? '')))) return true;
  if (aboutType === null || aboutId === null || aboutType === 'coachee') return false;
  if (aboutType === 'meeting') {
    const meeting = await turn.meetings.get(aboutId);
    return !meeting || (meeting.state === 'cancelled' && ABOUT_A_MEETING.includes(script));
  }
  if (aboutType === 'contact') {
    const contact = await turn.contacts.get(aboutId);
    return !contact || contact.state === 'merged';
  }
  const table = {
    goal: turn.goals,
    referral: turn.referrals,
    promise: turn.promises,
    tip: turn.tips,
    win: turn.wins,
    thanks: turn.thanks,
    touch: turn.touches,
    nudge: turn.nudges,
    conversation: turn.conversations,
  }[aboutType];
  return (await table.get(aboutId)) === undefined;
}

/** The people a conversation is about: a meeting's partners, whom one was sent to, whose promise it is, who is thanked, with whom one is planned. */
export async function peopleAbout(turn: Turn, conversation: Conversation): Promise<Contact[]> {
  const { aboutType, aboutId } = conversation;
  const id = aboutId ?? '';
  if (conversation.script === 'meet') return existing(partnersIn(conversation).map((each) => turn.contacts.get(each)));
  if (aboutType === 'meeting') return partnersOf(turn, id);
  const contactId =
    aboutType === 'referral'
      ? (await turn.referrals.get(id))?.toId
      : aboutType === 'promise'
        ? (await turn.promises.get(id))?.contactId
        : aboutType === 'thanks'
          ? (await turn.thanks.get(id))?.contactId
          : aboutType === 'touch'
            ? (await turn.touches.get(id))?.contactId
            : undefined;
  return existing(contactId ? [turn.contacts.get(contactId)] : []);
}

async function existing(found: readonly Promise<Contact | undefined>[]): Promise<Contact[]> {
  return (await Promise.all(found)).filter((contact) => contact !== undefined);
}
