import { ladder } from '../method/ladder.ts';
import type { Step } from './entities.ts';

/** The rung a number of places up the ladder, or down it, within its ends. */
export function rungFrom(rung: Step['rung'], places: number): Step['rung'] {
  const at = ladder.findIndex((each) => each.rung === rung) + places;
  return ladder[Math.min(Math.max(at, 0), ladder.length - 1)]?.rung ?? rung;
}

/** The rung that comes after these steps, the last of them last: further after a success, smaller after a refusal. */
export function nextRung(steps: readonly Pick<Step, 'rung' | 'state'>[]): Step['rung'] {
  const last = steps.at(-1);
  if (!last) return ladder[0].rung;
  if (last.state === 'done') return rungFrom(last.rung, 1);
  return last.state === 'open' ? last.rung : rungFrom(last.rung, -1);
}
