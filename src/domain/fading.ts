import type { Temporal } from 'temporal-polyfill';
import { timing } from '../method/timing.ts';
import type { Acquaintance } from './entities.ts';

const byName = new Intl.Collator('nl');
const DAY_MS = 24 * 60 * 60 * 1000;

/** Somebody the nudge may name, with what it has to know of them; somebody without any circle stands alone. */
export interface Candidate extends Acquaintance {
  readonly cadenceDays: number;
  /** An open meeting, thank-you or follow-up with them. */
  readonly busy: boolean;
}

export interface Fading extends Candidate {
  /** Days since the last touch, or since they were added. */
  readonly days: number;
  /** `days` over the cadence: 1 is exactly due. */
  readonly fading: number;
}

/** Whole days from one instant to another. */
export function daysBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  return Math.floor((to.epochMilliseconds - from.epochMilliseconds) / DAY_MS);
}

/** How far somebody has faded from sight. */
export function fadingOf(candidate: Candidate, now: Temporal.Instant): Fading {
  const days = daysBetween(candidate.lastTouch ?? candidate.addedAt, now);
  return { ...candidate, days, fading: days / candidate.cadenceDays };
}

/** Whether the nudge may name somebody at all. */
export function isEligible({ state, lastTouch, lastNudge, busy }: Candidate, now: Temporal.Instant): boolean {
  if (state !== 'active' || busy) return false;
  if (lastTouch && daysBetween(lastTouch, now) < timing.nudge.touchedDays) return false;
  return !(lastNudge && daysBetween(lastNudge, now) < timing.nudge.nudgedDays);
}

/**
 * Whom the nudge names, best first: at most one a circle, circles untouched longest first, in each the one who faded most,
 * ties by name.
 */
export function pickNudge(candidates: readonly Candidate[], now: Temporal.Instant): Fading[] {
  const touched = new Map<string, number>();
  for (const { circles, lastTouch } of candidates) {
    for (const circle of circles)
      touched.set(circle, Math.max(touched.get(circle) ?? 0, lastTouch?.epochMilliseconds ?? 0));
  }
  const best = new Map<string, Fading>();
  for (const candidate of candidates) {
    if (!isEligible(candidate, now)) continue;
    const each = fadingOf(candidate, now);
    const circle =
      [...each.circles].sort((a, b) => (touched.get(a) ?? 0) - (touched.get(b) ?? 0))[0] ?? `alone ${each.id}`;
    const other = best.get(circle);
    if (!other || before(each, other)) best.set(circle, each);
  }
  const untouched = (circle: string, of: Fading) =>
    touched.get(circle) ?? (of.lastTouch ?? of.addedAt).epochMilliseconds;
  return [...best.entries()]
    .sort(([a, one], [b, two]) => untouched(a, one) - untouched(b, two) || (before(one, two) ? -1 : 1))
    .map(([, fading]) => fading);
}

function before(a: Fading, b: Fading): boolean {
  return a.fading === b.fading ? byName.compare(a.name, b.name) < 0 : a.fading > b.fading;
}
