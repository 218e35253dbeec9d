import { outOfQuiet } from '../../domain/calendar.ts';
import type { Conversation, Meeting } from '../../domain/entities.ts';
import { timing } from '../../method/timing.ts';
import { callOff, evaluationDue, nextMorning, planMoment } from '../../moments/plan.ts';
import type { TextKey } from '../../texts/keys.ts';
import type { Turn } from '../../turn.ts';
import { planClosing } from '../closing/closing.ts';
import { meetingAbout } from '../meet/aboutMeeting.ts';
import { readMoment } from '../meet/meetLine.ts';
import { at, message } from '../messages.ts';
import { isAhead } from '../told/toldPlan.ts';
import { sayNext, saySummary } from './evaluationSummary.ts';
import { markNotHeld } from './held.ts';

/** What comes behind the last answer: the summary, or where the meeting went. */
export async function finish(turn: Turn, conversation: Conversation): Promise<void> {
  const meeting = await meetingAbout(turn, conversation);
  const { outcome, line } = conversation.data;
  if (outcome === 'moved' || outcome === 'cancelled') {
    await markNotHeld(turn, meeting);
    const later = typeof line === 'string' ? newHourIn(turn, line) : undefined;
    const set = outcome === 'moved' || later !== undefined ? 'move' : 'cancel';
    return turn.run('meetings', {
      meeting: meeting.id,
      set,
      ...(set === 'move' && typeof line === 'string' ? { line: later ?? line } : {}),
    });
  }
  if (outcome === 'still-going') return askAgain(turn, meeting);
  if (meeting.state !== 'held') return void (await turn.say(message('evaluation', 'evaluation.skipped')));
  await turn.meetings.change(meeting.id, { evaluatedAt: turn.now });
  await planClosing(turn, meeting.id);
  await saySummary(turn, conversation, meeting);
}

/** The part of "It didn't happen, he proposed Thursday at four" that tells a new hour. */
function newHourIn(turn: Turn, line: string): string | undefined {
  return line.split(/[,.;]\s+/u).find((part) => {
    const reading = readMoment(turn, part);
    return reading.is === 'moment' && isAhead(turn, reading);
  });
}

async function askAgain(turn: Turn, meeting: Meeting): Promise<void> {
  const { stillGoing, afterQuietMinutes, kept } = timing.evaluation;
  const due = outOfQuiet(turn.now.add(stillGoing), turn.person, 'later', afterQuietMinutes);
  await planMoment(
    turn,
    'evaluation',
    { type: 'meeting', id: meeting.id },
    { due, expires: evaluationDue(meeting, turn.person).add(kept) },
  );
  await turn.say(message('evaluation', 'evaluation.still-going', { when: at(due, 'time') }));
}

/** What was told is kept; a meeting that took place leaves its thank-you behind. */
export async function leave(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  const meeting = await meetingAbout(turn, conversation);
  await callOff(turn, meeting.id, ['evaluation']);
  if (how === 'stop') {
    const key: TextKey = meeting.state === 'held' ? 'evaluation.stopped' : 'word.stopped';
    await turn.say(message('evaluation', key, undefined, { body: await sayNext(turn, meeting) }));
    return;
  }
  const due = nextMorning(turn.now, turn.person);
  await planMoment(turn, 'later', { type: 'conversation', id: conversation.id }, { due });
  await turn.say(message('evaluation', 'word.later'));
}
