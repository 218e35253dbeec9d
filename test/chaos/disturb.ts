import { boundaries } from './boundaries.ts';
import type { Disturbance } from './play.ts';

/** Kills from outside fall somewhere in a line's handling, which takes about this long. */
const LONGEST_LINE_MS = 150;
/** Most boundaries are passed once a line; a second pass is worth a try now and then. */
const SECOND_PASS = 0.2;

/** Numbers from 0 to 1 that a seed repeats (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Nothing is disturbed. */
export const calm = (): Disturbance => ({});

/**
 * How often and where the processes of one story die: at each named boundary in turn, or at any moment; besides, the
 * platform's own faults.
 *
 * @param share of the lines that are disturbed by a kill, and of those that are by a fault, 0 to 1
 */
export function disturbances(random: () => number, share: number): () => Disturbance {
  return () => ({
    ...killing(random, share),
    goWrong: (platform) => platform.goWrong(random, share),
  });
}

function killing(random: () => number, share: number): Disturbance {
  if (random() >= share) return {};
  const pick = Math.floor(random() * (boundaries.length + 1));
  const boundary = boundaries[pick];
  if (!boundary) return { afterMs: Math.floor(random() * LONGEST_LINE_MS) };
  return { kill: { boundary, nth: random() < SECOND_PASS ? 2 : 1 } };
}
