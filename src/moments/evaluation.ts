import { planThanks } from '../coaching/evaluation/held.ts';
import { startEvaluation } from '../coaching/evaluation/startEvaluation.ts';
import { partnersValue } from '../coaching/meet/meetingFacts.ts';
import { at, labelled, message, para } from '../coaching/messages.ts';
import { repeatTalk } from '../coaching/walk/course.ts';
import { activeOf, inProgress, waitingInOrder } from '../coaching/walk/waiting.ts';
import { isBefore } from '../domain/calendar.ts';
import type { Conversation, Meeting, Moment } from '../domain/entities.ts';
import { evaluationScript } from '../method/scripts/evaluation.ts';
import type { Turn } from '../turn.ts';
import type { MomentRule } from './kind.ts';
import { nextMorning, planMoment, thanksDue } from './plan.ts';

/** Right after the conversation; unanswered, once more in the next morning's list. */
export const evaluation: MomentRule = {
  kind: 'evaluation',
  opening: ({ round }) => round > 1,
  awaitsAnswer: true,
  async check(turn, moment) {
    const meeting = await turn.meetings.get(moment.aboutId);
    if (meeting?.state !== 'planned') return undefined;
    if (isBefore(turn.now, meeting.startsAt.add({ minutes: meeting.minutes }))) return undefined;
    const spoken = moment.round === 1 ? () => planWhatFollows(turn, moment, meeting) : undefined;
    if (await isBeingAsked(turn, meeting)) return void (await spoken?.());
    const values = { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) };
    const run = { command: 'evaluate', options: { meeting: meeting.id } };
    const button = labelled(`evaluate:${meeting.id.slice(-8)}`, { key: 'meeting.evaluate', values }, run);
    return {
      say: () => speak(turn, meeting),
      wait: () => park(turn, meeting),
      item: { body: [para('evaluation.item', values)], choices: [button] },
      since: meeting.startsAt,
      ...(spoken ? { spoken } : {}),
    };
  },
  /** Nobody told whether it took place: the thank-you is due all the same, as long as it is not too late for one. */
  async expired(turn, { aboutId, round }) {
    const meeting = await turn.meetings.get(aboutId);
    if (round > 1 || meeting?.state !== 'planned') return;
    if (isBefore(turn.now, thanksDue(meeting, turn.person).expires)) await planThanks(turn, meeting);
  },
};

/** Once more tomorrow, and the thank-you: both planned now, so that silence loses neither. */
async function planWhatFollows(turn: Turn, { expires }: Moment, meeting: Meeting): Promise<void> {
  const due = nextMorning(turn.now, turn.person);
  const about = { type: 'meeting' as const, id: meeting.id };
  if (expires === null || isBefore(due, expires))
    await planMoment(turn, 'evaluation', about, { due, expires: expires ?? undefined, round: 2 });
  await planThanks(turn, meeting);
}

/** Somebody who is looking back on it already is not asked to. */
async function isBeingAsked(turn: Turn, { id }: Meeting): Promise<boolean> {
  const talking = await inProgress(turn);
  return talking?.script === evaluationScript.id && talking.aboutId === id;
}

/** Of two evaluations the older comes first and the other waits, named in one line. One that is going on is not interrupted. */
async function speak(turn: Turn, meeting: Meeting): Promise<void> {
  const open = { script: evaluationScript.id, aboutId: meeting.id, state: ['active', 'waiting'] as const };
  if ((await turn.conversations.count(open)) > 0) return startEvaluation(turn, meeting);
  const talking = await inProgress(turn);
  const older = talking?.script === evaluationScript.id ? undefined : await olderOf(turn, meeting);
  if (talking?.script !== evaluationScript.id && !older) return startEvaluation(turn, meeting);
  await park(turn, meeting);
  const values = { who: await partnersValue(turn, meeting), when: at(meeting.startsAt) };
  if (!older) return void (await turn.say(message('evaluation', 'evaluation.also', values)));
  // Its first question names those that wait by itself.
  await repeatTalk(turn, older, older.step === 'held' ? [] : [para('evaluation.also', values)]);
}

/** An evaluation of an earlier meeting that rests, and was not put off. */
async function olderOf(turn: Turn, meeting: Meeting): Promise<Conversation | undefined> {
  const active = await activeOf(turn);
  for (const conversation of [...(active ? [active] : []), ...(await waitingInOrder(turn))]) {
    if (conversation.script !== evaluationScript.id) continue;
    const other = await turn.meetings.get(conversation.aboutId ?? '');
    if (other && isBefore(other.startsAt, meeting.startsAt)) return conversation;
  }
  return undefined;
}

async function park(turn: Turn, { id }: Meeting): Promise<void> {
  await turn.conversations.add({
    script: evaluationScript.id,
    version: evaluationScript.version,
    step: 'held',
    state: 'waiting',
    aboutType: 'meeting',
    aboutId: id,
    data: { unasked: true },
    startedAt: turn.now,
    lastAt: turn.now,
  });
}
