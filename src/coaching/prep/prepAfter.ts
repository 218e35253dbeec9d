import { isBefore, latest } from '../../domain/calendar.ts';
import type { Conversation, Meeting } from '../../domain/entities.ts';
import type { Choice } from '../../domain/message.ts';
import { callOff, cardDue, nextMorning, planMoment } from '../../moments/plan.ts';
import type { Turn } from '../../turn.ts';
import { latestAnswers } from '../answers.ts';
import { isInside, meetingAbout } from '../meet/aboutMeeting.ts';
import { at, labelled, message } from '../messages.ts';
import { conversationCard, sayCard } from './card.ts';
import { openPrep, questionsFor } from './prepOpen.ts';

/** The card comes now, and again shortly before the conversation unless that is upon us. */
export async function finishPrep(turn: Turn, conversation: Conversation): Promise<void> {
  const meeting = await meetingAbout(turn, conversation);
  await callOff(turn, meeting.id, ['prep']);
  if (!isBefore(turn.now, meeting.startsAt)) return void (await turn.say(message('prep', 'prep.done-late')));
  const open = (await openPrep(turn, meeting)).length > 0;
  const card = cardDue(meeting, turn.person);
  if (isBefore(turn.now, card)) {
    await turn.say(
      message(
        'prep',
        open ? 'prep.done-open' : 'prep.done',
        { when: at(card) },
        { choices: await moreChoice(turn, meeting) },
      ),
    );
    return void (await turn.say(await conversationCard(turn, meeting)));
  }
  await turn.say(message('prep', open ? 'prep.done-now-open' : 'prep.done-now'));
  await sayCard(turn, meeting);
}

/** What lies behind «more» can still be taken up after the last question. */
async function moreChoice(turn: Turn, meeting: Meeting): Promise<Choice[]> {
  const answers = await latestAnswers(turn, meeting.id);
  const { more } = await questionsFor(turn, meeting);
  if (more.some((step) => answers.has(`prep.${step}`))) return [];
  const key = (await isInside(turn, meeting)) ? 'prep.more-inside' : 'prep.more';
  return [labelled('more', { key }, { command: 'prep', options: { meeting: meeting.id, more: 'yes' } })];
}

/** Tomorrow morning when that is before the meeting; else the card carries what is open. */
export async function leavePrep(turn: Turn, conversation: Conversation, how: 'later' | 'stop'): Promise<void> {
  const meeting = await meetingAbout(turn, conversation);
  await callOff(turn, meeting.id, ['prep']);
  const tomorrow = nextMorning(turn.now, turn.person);
  if (how === 'later' && isBefore(tomorrow, meeting.startsAt)) {
    await planMoment(
      turn,
      'later',
      { type: 'conversation', id: conversation.id },
      { due: tomorrow, expires: meeting.startsAt },
    );
    return void (await turn.say(message('prep', 'prep.later', { when: at(tomorrow) })));
  }
  const card = cardDue(meeting, turn.person);
  const stopped = how === 'stop';
  if (isBefore(turn.now, card))
    return void (await turn.say(message('prep', stopped ? 'prep.stopped' : 'prep.later-card', { when: at(card) })));
  await turn.say(message('prep', stopped ? 'word.stopped' : 'prep.later-open'));
  const from = [...(await latestAnswers(turn, meeting.id)).values()].map(({ at: said }) => said).reduce(latest, card);
  const sent = await turn.moments.count({ aboutId: meeting.id, kind: 'card', state: 'done', doneAt: { from } });
  if (sent === 0 && isBefore(turn.now, meeting.startsAt)) await sayCard(turn, meeting);
}
