import { type Idea, ideas, ways, workCircles } from '../../method/ideas.ts';

/** Of whom an idea has to be for: their circles by code or name, and whether it is known where they work. */
export interface For {
  readonly circles: readonly string[];
  readonly works: boolean;
}

/** Whether an idea goes with somebody: by its circles, or else by whether one knows them from work. */
export function isFor({ circles, sphere }: Idea, someone: For): boolean {
  if (circles) return circles.some((each) => someone.circles.includes(each));
  const fromWork = someone.circles.some((each) => workCircles.includes(each));
  return sphere === 'private' || fromWork || (someone.circles.length === 0 && someone.works);
}

/** @param month 1 to 12 */
export function isInSeason({ months }: Idea, month: number): boolean {
  return !months || months.includes(month);
}

/**
 * The ideas for somebody now, the best first: one's own, then what was proposed to the fewest people, in season before what
 * can always be done, made for their circles before what suits anybody, in person before a call, a card and the screen.
 * None that was proposed for them before.
 *
 * @param used what was proposed, for whomever, with whether it was for them
 * @param own ids of one's own ideas, in their order
 */
export function pickIdeas(
  someone: For,
  month: number,
  used: readonly { readonly idea: string; readonly isTheirs: boolean }[],
  own: readonly string[] = [],
): string[] {
  const theirs = new Set(used.filter(({ isTheirs }) => isTheirs).map(({ idea }) => idea));
  const times = Map.groupBy(used, ({ idea }) => idea);
  const worth = ({ code, months, circles, way }: Idea) => [
    times.get(code)?.length ?? 0,
    months ? 0 : 1,
    circles ? 0 : 1,
    ways.indexOf(way),
  ];
  const found = ideas
    .filter((idea) => isFor(idea, someone) && isInSeason(idea, month))
    .map((idea) => ({ code: idea.code, worth: worth(idea) }))
    .toSorted((one, other) => {
      const at = one.worth.findIndex((each, index) => each !== other.worth[index]);
      return at < 0 ? 0 : (one.worth[at] ?? 0) - (other.worth[at] ?? 0);
    })
    .map(({ code }) => code);
  return [...own, ...found].filter((each) => !theirs.has(each));
}
