import { dayOf, isBefore } from '../../domain/calendar.ts';
import type { Conversation, Meeting } from '../../domain/entities.ts';
import type { Value } from '../../domain/message.ts';
import { timing } from '../../method/timing.ts';
import { morningOf, nextMorning, planMoment, prepDue } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { partnersOf, partnersValue } from '../meet/meetingFacts.ts';
import { at, reply } from '../messages.ts';
import { trackOf } from '../walk/track.ts';

/** The next conversation with somebody, when there is still time to rehearse before it. */
export async function nextTalk(turn: Turn): Promise<{ meeting: Meeting; who: Value } | undefined> {
  for (const meeting of await turn.meetings.list(
    { state: 'planned', startsAt: { from: turn.now } },
    { by: 'startsAt' },
  )) {
    const isInTime = isBefore(turn.now, dueBefore(turn, meeting));
    if (isInTime && (await partnersOf(turn, meeting.id)).length > 0)
      return { meeting, who: await partnersValue(turn, meeting) };
  }
  return undefined;
}

/** That morning; when the conversation is early, the hour at which it is prepared. */
function dueBefore(turn: Turn, meeting: Meeting) {
  const morning = morningOf(dayOf(meeting.startsAt, turn.person.zone), turn.person);
  const isClear = !isBefore(meeting.startsAt.subtract(timing.keepsClear), morning.add(timing.talk.rests));
  return isClear ? morning : prepDue(meeting, turn.person);
}

/** Lets the pitch come back to be said aloud: tomorrow morning, or before the next conversation. */
export async function planRehearsal(
  turn: Turn,
  conversation: Conversation,
  when: 'tomorrow' | 'before',
): Promise<void> {
  const next = when === 'before' ? await nextTalk(turn) : undefined;
  const due = next ? dueBefore(turn, next.meeting) : nextMorning(turn.now, turn.person);
  conversation.data.rehearse = when;
  delete conversation.data.shown;
  trackOf(conversation).left = 'later';
  await turn.conversations.change(conversation.id, { state: 'waiting', step: 'aloud', data: conversation.data });
  const expires = next?.meeting.startsAt;
  await planMoment(turn, 'later', { type: 'conversation', id: conversation.id }, expires ? { due, expires } : { due });
  await turn.say(reply('pitch.planned', { when: at(due) }));
}
