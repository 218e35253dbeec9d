import { startFollowUp } from '../coaching/followUp/followUp.ts';
import { followUpItem } from '../coaching/followUp/followUpItem.ts';
import { progressOf, type Subject, sinceOf, subjectOf } from '../coaching/followUp/followUpSubject.ts';
import { moveReferral } from '../coaching/record.ts';
import { isBefore } from '../domain/calendar.ts';
import type { Moment } from '../domain/entities.ts';
import type { Turn } from '../turn.ts';
import type { MomentRule } from './kind.ts';
import { followUpAgainDue, planMoment } from './plan.ts';

/** What was still open: asked after once it has had time, once more a week later, and then left. */
export const followUp: MomentRule = {
  kind: 'follow-up',
  opening: () => true,
  awaitsAnswer: true,
  async check(turn, moment) {
    const subject = await subjectOf(turn, moment);
    if (!subject || (await askedAlready(turn, moment, subject)) || (await isGoalBehind(turn, subject)))
      return undefined;
    const progress = await progressOf(turn, subject);
    if (progress) {
      if (progress !== 'contact' && 'referral' in subject) await moveReferral(turn, subject.referral, progress);
      return undefined;
    }
    return {
      say: () => startFollowUp(turn, moment),
      item: await followUpItem(turn, subject),
      since: sinceOf(subject),
      ...(moment.round === 1 ? { spoken: () => planOnceMore(turn, moment) } : {}),
    };
  },
};

/** What one was sent to somebody for was reached or let go: whether they were asked is of no more use. */
async function isGoalBehind(turn: Turn, subject: Subject): Promise<boolean> {
  if (!('referral' in subject) || subject.is === 'told-back') return false;
  const goal = await turn.goals.get(subject.referral.goalId ?? '');
  return goal !== undefined && goal.state !== 'open';
}

/** Planned when the first is said, so that silence does not lose it; any progress calls it off. */
async function planOnceMore(turn: Turn, { aboutType, aboutId }: Moment): Promise<void> {
  const due = followUpAgainDue(turn.now, turn.person);
  await planMoment(turn, 'follow-up', { type: aboutType, id: aboutId }, { due, round: 2 });
}

/** Two who sent you to the same person: due together, that is one question; a line back each of them gets. */
async function askedAlready(turn: Turn, moment: Moment, subject: Subject): Promise<boolean> {
  if (!('referral' in subject) || subject.is === 'told-back') return false;
  const others = await turn.referrals.list({ toId: subject.to.id });
  const ids = others.map(({ id }) => id).filter((id) => id !== subject.referral.id);
  const due = await turn.moments.list({ aboutId: ids, kind: 'follow-up', state: 'waiting' });
  return due.some((other) => !isBefore(turn.now, other.due) && other.id < moment.id);
}
