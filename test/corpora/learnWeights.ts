import type { GoalKind } from '../../src/domain/entities.ts';
import { clausesOf } from '../../src/domain/opening/clauses.ts';
import { evidenceIn } from '../../src/domain/opening/evidence.ts';
import { type OpeningVerdict, traitsOf, verdicts } from '../../src/domain/opening/weigh.ts';

export interface OpeningSample {
  readonly text: string;
  readonly goal: GoalKind;
  readonly is: OpeningVerdict;
}

/** A trait seen less often than this says more about one person than about openings. */
const fewest = 3;
const rounds = 25;
const step = 0.3;
const shrink = 0.001;
/** Weights are kept as whole hundredths. */
const scale = 100;

/** The same order every time, without randomness: a linear congruential shuffle. */
function shuffler(seed: number): <T>(items: T[]) => void {
  let state = seed;
  return (items) => {
    for (let last = items.length - 1; last > 0; last--) {
      state = (state * 1103515245 + 12345) % 2147483648;
      const other = Math.floor((state / 2147483648) * (last + 1));
      [items[last], items[other]] = [items[other] as (typeof items)[number], items[last] as (typeof items)[number]];
    }
  };
}

function likelihoods(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const whole = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / whole);
}

/**
 * Learns how much each trait of an opening weighs: multinomial logistic regression by stochastic gradient (AdaGrad).
 * The same samples give the same weights; traits in alphabetical order, each with its hundredths for fine, asks, silent.
 */
export function learnWeights(samples: readonly OpeningSample[]): Record<string, number[]> {
  const rows = samples.map(({ text, goal, is }) => {
    const clauses = clausesOf(text);
    return { traits: traitsOf(clauses, evidenceIn(clauses), goal), is: verdicts.indexOf(is) };
  });
  const often = new Map<string, number>();
  for (const trait of rows.flatMap(({ traits }) => traits)) often.set(trait, (often.get(trait) ?? 0) + 1);
  const known = [...often].filter(([, times]) => times >= fewest).map(([trait]) => trait);
  const learned = new Map(known.map((trait) => [trait, { weights: [0, 0, 0], slopes: [0.1, 0.1, 0.1] }]));
  const lessons = rows.map(({ traits, is }) => ({
    is,
    cells: traits.flatMap((trait) => learned.get(trait) ?? []),
  }));
  const shuffle = shuffler(7);
  for (let round = 0; round < rounds; round++) {
    shuffle(lessons);
    for (const { cells, is } of lessons) {
      const norm = 1 / Math.sqrt(cells.length + 1);
      const sums = verdicts.map((_, which) => norm * cells.reduce((sum, { weights }) => sum + (weights[which] ?? 0), 0));
      likelihoods(sums).forEach((likely, which) => {
        const error = norm * (likely - (which === is ? 1 : 0));
        for (const { weights, slopes } of cells) {
          const weight = weights[which] ?? 0;
          const slope = error + shrink * weight;
          const steep = (slopes[which] ?? 0) + slope * slope;
          slopes[which] = steep;
          weights[which] = weight - (step * slope) / Math.sqrt(steep);
        }
      });
    }
  }
  const rounded = [...learned].map(([trait, { weights }]) => [trait, weights.map((weight) => Math.round(weight * scale))] as const);
  const telling = rounded.filter(([, weights]) => weights.some((weight) => weight !== weights[0]));
  return Object.fromEntries(telling.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
