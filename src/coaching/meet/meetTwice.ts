import type { Conversation, Meeting } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';
import { at, reply } from '../messages.ts';
import { prepChoice } from '../prep/prepChoice.ts';
import { partnersValue } from './meetingFacts.ts';
import { startOf } from './meetLine.ts';
import { partnersIn } from './partnersPlanned.ts';

/** The meeting that is in the diary already, when the same people are planned with for the same moment. */
export async function plannedBefore(turn: Turn, conversation: Conversation): Promise<Meeting | undefined> {
  const { data } = conversation;
  const partners = partnersIn(conversation);
  if (data.start === undefined || data.move !== undefined || data.meeting !== undefined || partners.length === 0)
    return undefined;
  const from = startOf(turn, data);
  const then = await turn.meetings.list({ state: 'planned', startsAt: { from, before: from.add({ minutes: 1 }) } });
  for (const meeting of then) {
    const links = await turn.meetingContacts.list({ meetingId: meeting.id });
    if (links.length === partners.length && links.every(({ contactId }) => partners.includes(contactId)))
      return meeting;
  }
  return undefined;
}

/** Planned twice is once: says that it stands, and offers what comes next. */
export async function sayPlannedBefore(turn: Turn, meeting: Meeting): Promise<void> {
  const who = await partnersValue(turn, meeting);
  const choices = [await prepChoice(turn, meeting, who)];
  await turn.say(reply('meet.already', { who, when: at(meeting.startsAt) }, { choices }));
}
