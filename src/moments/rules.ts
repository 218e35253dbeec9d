import type { MomentKind } from '../domain/entities.ts';
import { card } from './card.ts';
import { closing } from './closing.ts';
import { evaluation } from './evaluation.ts';
import { favours } from './favours.ts';
import { firstStep } from './firstStep.ts';
import { followUp } from './followUp.ts';
import type { MomentRule } from './kind.ts';
import { later } from './later.ts';
import { nudge } from './nudge.ts';
import { prep } from './prep.ts';
import { reflection } from './reflection.ts';
import { thanks } from './thanks.ts';
import { win } from './win.ts';

/** One rule a kind of moment. */
export const momentRules: Readonly<Record<MomentKind, MomentRule>> = {
  prep,
  card,
  evaluation,
  thanks,
  closing,
  win,
  'follow-up': followUp,
  nudge,
  reflection,
  'first-step': firstStep,
  favours,
  later,
};
