import { Temporal } from 'temporal-polyfill';
import type { Coach } from '../../src/coach.ts';
import type { TryoutClock } from './clock.ts';

/** A coach who keeps putting off what is due (a pause, say) is not followed further than this. */
const FARTHEST_DAYS = 400;
type Due = Temporal.Instant | undefined;

/** Moves the clock to `end`, stopping at every moment on the way, so that each is said at its own time. */
export async function travelTo(
  coach: Pick<Coach, 'nextDue' | 'tick'>,
  clock: Pick<TryoutClock, 'now' | 'moveTo' | 'run'>,
  end: Temporal.Instant,
): Promise<void> {
  let last: Due;
  try {
    for (;;) {
      const due = await coach.nextDue();
      if (!due || Temporal.Instant.compare(due, end) > 0 || isStuck(due, last, clock)) break;
      clock.moveTo(due);
      await coach.tick();
      last = due;
    }
    clock.moveTo(end);
    await coach.tick();
  } finally {
    clock.run();
  }
}

/**
 * Moves the clock on, from moment to moment, until the coach has said something to this person.
 *
 * @param heard how many messages this person has got so far
 * @returns false when nothing is coming; the clock is then where the last moment was
 */
export async function travelToNext(
  coach: Pick<Coach, 'nextDue' | 'tick'>,
  clock: Pick<TryoutClock, 'now' | 'moveTo' | 'run'>,
  coacheeId: string,
  heard: () => number,
): Promise<boolean> {
  const before = heard();
  const farthest = clock.now().add({ hours: FARTHEST_DAYS * 24 });
  let last: Due;
  try {
    for (;;) {
      const mine = await coach.nextDue(coacheeId);
      if (!mine || Temporal.Instant.compare(mine, farthest) > 0) return false;
      const any = (await coach.nextDue()) ?? mine;
      const due = Temporal.Instant.compare(any, mine) < 0 && !isStuck(any, last, clock) ? any : mine;
      if (isStuck(due, last, clock)) return false;
      clock.moveTo(due);
      await coach.tick();
      if (heard() > before) return true;
      last = due;
    }
  } finally {
    clock.run();
  }
}

/** A moment that is still due right after everything due was said would hold the clock for ever. */
function isStuck(due: Temporal.Instant, last: Due, clock: Pick<TryoutClock, 'now' | 'moveTo' | 'run'>): boolean {
  return last !== undefined && due.equals(last) && Temporal.Instant.compare(due, clock.now()) <= 0;
}
