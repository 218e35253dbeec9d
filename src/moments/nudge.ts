import { startNudge } from '../coaching/nudge/nudge.ts';
import { backTo, repeatTalk } from '../coaching/walk/course.ts';
import { isBefore } from '../domain/calendar.ts';
import { timing } from '../method/timing.ts';
import type { Turn } from '../turn.ts';
import type { MomentRule } from './kind.ts';
import { nextMorning } from './plan.ts';
import { planNudge } from './planNudge.ts';

/** Whether a conversation begins within the hour, or is going on: nobody looks for an old acquaintance then. */
async function isTalkNear(turn: Turn): Promise<boolean> {
  const startsAt = { from: turn.now.subtract({ hours: 12 }), before: turn.now.add(timing.nudge.beforeTalk) };
  const near = await turn.meetings.list({ state: 'planned', startsAt });
  return near.some((meeting) => isBefore(turn.now, meeting.startsAt.add({ minutes: meeting.minutes })));
}

/**
 * Weekly: somebody fading or from a neglected circle, with why. It gives way to a list, and so never stands in one. As long as the getting acquainted is not finished that goes
 * first: without a goal there is nothing to network for.
 */
export const nudge: MomentRule = {
  kind: 'nudge',
  opening: () => true,
  awaitsAnswer: true,
  async check(turn) {
    if (await isTalkNear(turn)) return { later: nextMorning(turn.now, turn.person, turn.person.nudgeTime) };
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
