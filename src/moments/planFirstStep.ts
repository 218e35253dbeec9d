import type { Temporal } from 'temporal-polyfill';
import { dayOf, isWorkingDay, latest, workingDays } from '../domain/calendar.ts';
import type { Coachee } from '../domain/entities.ts';
import { timing } from '../method/timing.ts';
import type { Turn } from '../turn.ts';
import { morningOf, planMoment } from './plan.ts';

type Instant = Temporal.Instant;

/** When something last happened around what the person wants: said, met, planned, or the goal itself. */
export async function quietSince(turn: Turn): Promise<Instant | undefined> {
  const [goal] = await turn.goals.list({ state: 'open' }, { by: 'openedAt', descending: true, limit: 1 });
  if (!goal) return undefined;
  const last = { by: 'startsAt', descending: true, limit: 1 } as const;
  const [meeting] = await turn.meetings.list({ state: ['planned', 'held'] }, last);
  const [touch] = await turn.touches.list({}, { by: 'at', descending: true, limit: 1 });
  const happened = [turn.person.lastHeardAt, meeting?.startsAt, touch?.at];
  return happened.filter((each) => each !== null && each !== undefined).reduce(latest, goal.openedAt);
}

/** The first step after it went quiet: two weeks later at nine, or the first working day from there; gone two weeks after that. */
export function firstStepDue(since: Instant, person: Coachee): { due: Instant; expires: Instant } {
  const quiet = dayOf(since, person.zone).add({ days: timing.firstStep.quietDays });
  const day = isWorkingDay(quiet) ? quiet : workingDays(quiet, 1);
  return { due: morningOf(day, person), expires: morningOf(day.add({ days: timing.firstStep.keptDays }), person) };
}

/**
 * Plans the first step, in the place of the one that waits. Without a goal none.
 *
 * @param quietFrom not sooner than two weeks after this either
 */
export async function planFirstStep(turn: Turn, quietFrom?: Instant): Promise<void> {
  const since = await quietSince(turn);
  if (!since) return;
  const about = { type: 'coachee' as const, id: turn.person.id };
  await planMoment(turn, 'first-step', about, firstStepDue(quietFrom ? latest(since, quietFrom) : since, turn.person));
}
