import { startStep } from '../coaching/step/step.ts';
import { isBefore } from '../domain/calendar.ts';
import { timing } from '../method/timing.ts';
import type { Turn } from '../turn.ts';
import type { MomentRule } from './kind.ts';
import { firstStepDue, planFirstStep, quietSince } from './planFirstStep.ts';

/** Nothing happened around a goal for two weeks: one small step is proposed, at most once a month. */
export const firstStep: MomentRule = {
  kind: 'first-step',
  opening: () => true,
  awaitsAnswer: true,
  async check(turn) {
    const since = await quietSince(turn);
    if (!since) return undefined;
    if (isBefore(turn.now, firstStepDue(since, turn.person).due)) return void (await planFirstStep(turn));
    return { say: () => startStep(turn, { quiet: true }), spoken: () => planNext(turn) };
  },
  /** It never came to it: the quiet goes on, or something happens first. */
  expired: (turn) => planFirstStep(turn, turn.now),
};

/** A month on, when it is still quiet then. */
async function planNext(turn: Turn): Promise<void> {
  const { apart, quietDays } = timing.firstStep;
  const month = turn.now.toZonedDateTimeISO(turn.person.zone).add(apart);
  await planFirstStep(turn, month.subtract({ days: quietDays }).toInstant());
}
