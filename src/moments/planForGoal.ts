import type { Turn } from '../turn.ts';
import { planFavours } from './favours.ts';
import { planFirstStep } from './planFirstStep.ts';

/** A goal is known: what the coach may say by itself from now on to get somebody moving. */
export async function planForGoal(turn: Turn): Promise<void> {
  await planFavours(turn);
  await planFirstStep(turn);
}
