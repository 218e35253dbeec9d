import { latestAnswers } from '../coaching/answers.ts';
import { partnersValue } from '../coaching/meet/meetingFacts.ts';
import { at, para } from '../coaching/messages.ts';
import { startPrep } from '../coaching/prep/prep.ts';
import { prepChoice } from '../coaching/prep/prepChoice.ts';
import { isBefore } from '../domain/calendar.ts';
import type { MomentRule } from './kind.ts';

/** The last working day before the conversation: four questions. */
export const prep: MomentRule = {
  kind: 'prep',
  opening: () => true,
  awaitsAnswer: true,
  async check(turn, moment) {
    const meeting = await turn.meetings.get(moment.aboutId);
    if (meeting?.state !== 'planned' || !isBefore(turn.now, meeting.startsAt)) return undefined;
    const answered = [...(await latestAnswers(turn, meeting.id)).keys()].some((question) =>
      question.startsWith('prep.'),
    );
    if (answered) return undefined;
    const values = { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) };
    return {
      say: () => startPrep(turn, meeting),
      item: { body: [para('prep.item', values)], choices: [await prepChoice(turn, meeting, values.who)] },
      since: meeting.startsAt,
    };
  },
};
