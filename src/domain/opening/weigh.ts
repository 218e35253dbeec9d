import learned from '../../method/opening/weights.json' with { type: 'json' };
import type { GoalKind } from '../entities.ts';
import type { Clause } from './clauses.ts';
import type { Evidence } from './evidence.ts';

/** The verdicts in the order of each trait's three weights. */
export const verdicts = ['fine', 'asks', 'silent'] as const;
export type OpeningVerdict = (typeof verdicts)[number];

const weights = new Map<string, readonly number[]>(Object.entries(learned));

/** What is wished, asked or told inside one's own organisation counts differently from the same elsewhere. */
function evidenceTraits(evidence: Evidence, goal: GoalKind): string[] {
  const where = goal === 'influence' ? 'inside' : 'outside';
  const { joins, works, sells, setsAside, informs, wonders, checks, comesFor, brings } = evidence;
  const balance =
    goal === 'influence'
      ? [joins, comesFor, brings]
      : [joins || works || sells, setsAside || informs || wonders || checks];
  const names = Object.entries(evidence).flatMap(([name, there]) => (there ? [name] : []));
  return [...names, balance.map((there) => (there ? 'yes' : 'no')).join('-'), 'always'].map(
    (name) => `${where}:${name}`,
  );
}

/** The words and neighbours of a clause: what is denied bears `!`, what is supposed `~`. */
function wordTraits({ said, denied, supposed, question }: Clause): string[] {
  let at = 0;
  let before = '^';
  const traits: string[] = [];
  for (const word of [...said.trim().split(' '), question ? '?' : '$']) {
    const marked = `${supposed ? '~' : at >= denied ? '!' : ''}${word}`;
    traits.push(marked, `${before} ${marked}`);
    at += word.length + 1;
    before = word;
  }
  return traits;
}

/** Everything about an opening that can weigh, each trait once. */
export function traitsOf(clauses: readonly Clause[], evidence: Evidence, goal: GoalKind): string[] {
  return [...new Set([...clauses.flatMap(wordTraits), ...evidenceTraits(evidence, goal)])];
}

/** The verdict whose weights add up to most: a linear model, learned from the corpora by `test/corpora/learnWeights.ts`. */
export function weigh(traits: readonly string[]): OpeningVerdict {
  const sums = verdicts.map((_, which) => traits.reduce((sum, trait) => sum + (weights.get(trait)?.[which] ?? 0), 0));
  return verdicts[sums.indexOf(Math.max(...sums))] ?? 'silent';
}
