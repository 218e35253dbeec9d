import { startEvaluation } from '../coaching/evaluation.ts';
import { planThanks } from '../coaching/held.ts';
import { partnersValue } from '../coaching/meetingFacts.ts';
import { at, labelled, message, para } from '../coaching/messages.ts';
import { isBefore } from '../domain/calendar.ts';
import type { Meeting, Moment } from '../domain/entities.ts';
import { evaluationScript } from '../method/scripts/evaluation.ts';
import type { Turn } from '../turn.ts';
import type { MomentRule } from './kind.ts';
import { nextMorning, planMoment } from './plan.ts';

/** A question that was asked this short ago is still being answered. */
const FRESH = { minutes: 30 };

/** Right after the conversation; unanswered, once more in the next morning's list. */
export const evaluation: MomentRule = {
  kind: 'evaluation',
  opening: ({ round }) => round > 1,
  awaitsAnswer: true,
  async check(turn, moment) {
    const meeting = await turn.meetings.get(moment.aboutId);
    if (meeting?.state !== 'planned') return undefined;
    if (isBefore(turn.now, meeting.startsAt.add({ minutes: meeting.minutes }))) return undefined;
    const values = { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) };
    const run = { command: 'evaluate', options: { meeting: meeting.id } };
    const button = labelled(`evaluate:${meeting.id.slice(-8)}`, { key: 'meeting.evaluate', values }, run);
    return {
      say: async () => {
        if (moment.round === 1) await planWhatFollows(turn, moment, meeting);
        await speak(turn, meeting);
      },
      item: { body: [para('evaluation.item', values)], choices: [button] },
    };
  },
};

/** Once more tomorrow, and the thank-you: both planned now, so that silence loses neither. */
async function planWhatFollows(turn: Turn, moment: Moment, meeting: Meeting): Promise<void> {
  const due = nextMorning(turn.now, turn.person);
  if (moment.expires === null || isBefore(due, moment.expires)) {
    await planMoment(
      turn,
      'evaluation',
      { type: 'meeting', id: meeting.id },
      { due, expires: moment.expires ?? undefined, round: 2 },
    );
  }
  await planThanks(turn, meeting);
}

/** Of two evaluations the older comes first and the other waits, named in one line. */
async function speak(turn: Turn, meeting: Meeting): Promise<void> {
  const open = await turn.conversations.list({ script: 'evaluation', state: ['active', 'waiting'] });
  if (open.some(({ aboutId }) => aboutId === meeting.id)) return startEvaluation(turn, meeting);
  if (await olderIsDue(turn, meeting)) return park(turn, meeting);
  const inProgress = open.find(({ state, lastAt }) => state === 'active' && isBefore(turn.now.subtract(FRESH), lastAt));
  if (!inProgress) return startEvaluation(turn, meeting);
  await park(turn, meeting);
  await turn.say(
    message('evaluation', 'evaluation.also', { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) }),
  );
}

async function olderIsDue(turn: Turn, meeting: Meeting): Promise<boolean> {
  const waiting = await turn.moments.list({ kind: 'evaluation', state: 'waiting', round: 1 });
  const due = waiting.filter((moment) => !isBefore(turn.now, moment.due));
  const meetings = await Promise.all(due.map(({ aboutId }) => turn.meetings.get(aboutId)));
  return meetings.some((other) => other?.state === 'planned' && isBefore(other.startsAt, meeting.startsAt));
}

async function park(turn: Turn, meeting: Meeting): Promise<void> {
  await turn.conversations.add({
    script: evaluationScript.id,
    version: evaluationScript.version,
    step: 'held',
    state: 'waiting',
    aboutType: 'meeting',
    aboutId: meeting.id,
    data: {},
    startedAt: turn.now,
    lastAt: turn.now,
  });
}
