import type { MomentKind } from '../domain/entities.ts';
import { card } from './card.ts';
import { evaluation } from './evaluation.ts';
import { followUp } from './followUp.ts';
import type { MomentRule } from './kind.ts';
import { later } from './later.ts';
import { nudge } from './nudge.ts';
import { prep } from './prep.ts';
import { thanks } from './thanks.ts';

/** One rule a kind of moment. */
export const momentRules: Readonly<Record<MomentKind, MomentRule>> = {
  prep,
  card,
  evaluation,
  thanks,
  'follow-up': followUp,
  nudge,
  later,
};
