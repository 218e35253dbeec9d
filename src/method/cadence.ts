/** Days between touches after which somebody is fading, by circle (METHOD.md, «Whom the nudge picks»). */
const days: Readonly<Record<string, number>> = {
  family: 60,
  friends: 60,
  colleagues: 120,
  'former-colleagues': 120,
  'clients-suppliers': 120,
};
const OTHERS = 365;

/** The cadence of somebody in these circles: the closest circle counts. */
export function cadenceOf(circles: readonly string[]): number {
  return Math.min(OTHERS, ...circles.map((circle) => days[circle] ?? OTHERS));
}
