import type { GoalKind } from '../entities.ts';
import { clausesOf } from './clauses.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import { type OpeningVerdict, traitsOf, weigh } from './weigh.ts';

export type { OpeningVerdict } from './weigh.ts';

/** The verdict of the patterns alone: nothing where they are silent or speak both ways. */
function plainly(evidence: Evidence, goal: GoalKind): OpeningVerdict | undefined {
  if (goal === 'influence') return evidence.joins ? 'asks' : undefined;
  const asks = evidence.joins || evidence.works || evidence.sells;
  const informs = evidence.setsAside || evidence.informs || evidence.wonders || evidence.checks;
  if (asks === informs) return undefined;
  return asks ? 'asks' : 'fine';
}

/**
 * Reads how someone means to open a networking conversation (METHOD, row 10): pure, in Dutch or English, clause by clause.
 *
 * `fine` says what one comes for, and it is information; `asks` asks for a job or an assignment after all; `silent` does not
 * say what for. A denied ask is no ask; an ask beside a wish to know still is one. For `influence` both what one comes for
 * and what one brings are needed. Where the patterns do not tell, the words are weighed.
 */
export function readOpening(text: string, goal: GoalKind): OpeningVerdict {
  const clauses = clausesOf(text);
  if (clauses.length === 0) return 'silent';
  const evidence = evidenceIn(clauses);
  return plainly(evidence, goal) ?? weigh(traitsOf(clauses, evidence, goal));
}
