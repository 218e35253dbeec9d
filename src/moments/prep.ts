import { partnersValue } from '../coaching/meet/meetingFacts.ts';
import { at, para } from '../coaching/messages.ts';
import { startPrep } from '../coaching/prep/prep.ts';
import { prepChoice } from '../coaching/prep/prepChoice.ts';
import { openPrep } from '../coaching/prep/prepOpen.ts';
import { isBefore } from '../domain/calendar.ts';
import type { Meeting } from '../domain/entities.ts';
import type { Turn } from '../turn.ts';
import type { MomentRule } from './kind.ts';

/** Whether every question has its answer, or the person ended it: one that only fell silent is taken up. */
async function isPrepared(turn: Turn, meeting: Meeting): Promise<boolean> {
  if ((await openPrep(turn, meeting)).length === 0) return true;
  const talks = await turn.conversations.list(
    { aboutId: meeting.id, script: 'prep' },
    { by: 'lastAt', descending: true },
  );
  const [last] = talks.filter(({ data }) => ((data.path as readonly string[] | undefined) ?? []).length > 0);
  return last?.state === 'ended';
}

/** The last working day before the conversation: four questions. */
export const prep: MomentRule = {
  kind: 'prep',
  opening: () => true,
  awaitsAnswer: true,
  async check(turn, moment) {
    const meeting = await turn.meetings.get(moment.aboutId);
    if (meeting?.state !== 'planned' || !isBefore(turn.now, meeting.startsAt)) return undefined;
    if (await isPrepared(turn, meeting)) return undefined;
    const values = { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) };
    return {
      say: () => startPrep(turn, meeting),
      item: { body: [para('prep.item', values)], choices: [await prepChoice(turn, meeting, values.who)] },
      since: meeting.startsAt,
    };
  },
};
