import { startNudge } from '../coaching/nudge/nudge.ts';
import { backTo, repeatTalk } from '../coaching/walk/course.ts';
import { dayOf } from '../domain/calendar.ts';
import { timing } from '../method/timing.ts';
import type { MomentRule } from './kind.ts';
import { isNudgeDay, nextNudgeMorning } from './nudgeDays.ts';
import { planNudge } from './planNudge.ts';

/**
 * Weekly: somebody fading or from a neglected circle, with why. It gives way to a list, and so never stands in one. As long as the getting acquainted is not finished that goes
 * first: without a goal there is nothing to network for.
 */
export const nudge: MomentRule = {
  kind: 'nudge',
  opening: () => true,
  awaitsAnswer: true,
  async check(turn) {
    const { now, person } = turn;
    if (!isNudgeDay(dayOf(now, person.zone), person)) return { later: nextNudgeMorning(now, person) };
    const [welcome] = await turn.conversations.list({ script: 'welcome', state: ['active', 'waiting'] });
    return {
      say: () => (welcome ? repeatTalk(turn, welcome, backTo(welcome)) : startNudge(turn)),
      spoken: () => planNudge(turn, turn.now.add(timing.nudge.apart)),
    };
  },
  /** The next one takes its place; when that was due meanwhile, it comes now. */
  async expired(turn, { expires }) {
    if (expires) await planNudge(turn, expires.subtract({ milliseconds: 1 }));
  },
};
