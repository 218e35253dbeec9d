import { dayOf, isBefore } from '../domain/calendar.ts';
import { timing } from '../method/timing.ts';
import type { Turn } from '../turn.ts';
import type { MomentRule } from './kind.ts';
import { nextWorkingMorning, planMoment } from './plan.ts';

/**
 * Ordinary favours, on the first quiet day: a goal is known, nothing was said that day or opens it, no conversation is near. Once;
 * whoever asked for them, or has had a conversation by then, needs no threshold lowered.
 */
export const favours: MomentRule = {
  kind: 'favours',
  opening: () => true,
  awaitsAnswer: true,
  async check(turn) {
    if ((await turn.goals.count({ state: 'open' })) === 0 || (await isPast(turn))) return undefined;
    const welcoming = await turn.conversations.count({ script: 'welcome', state: ['active', 'waiting'] });
    const soon = turn.now.add({ hours: 24 * timing.favours.clearDays });
    const planned = await turn.meetings.list({ state: 'planned' });
    if (welcoming > 0 || isHeardToday(turn) || planned.some(({ startsAt }) => isBefore(startsAt, soon)))
      return { later: nextWorkingMorning(turn.now, turn.person) };
    return { say: async () => void (await turn.start('favours')) };
  },
};

/** Whoever is busy with the coach has no quiet day. */
function isHeardToday({ now, person: { lastHeardAt, zone } }: Turn): boolean {
  return lastHeardAt !== null && dayOf(lastHeardAt, zone).equals(dayOf(now, zone));
}

async function isPast(turn: Turn): Promise<boolean> {
  const asked = await turn.conversations.count({ script: 'favours' });
  return asked + (await turn.meetings.count({ state: 'held' })) > 0;
}

/** Plans the favours once in a life, from the next working morning on. */
export async function planFavours(turn: Turn): Promise<void> {
  if ((await turn.moments.count({ kind: 'favours' })) > 0) return;
  const about = { type: 'coachee' as const, id: turn.person.id };
  await planMoment(turn, 'favours', about, { due: nextWorkingMorning(turn.now, turn.person) });
}
