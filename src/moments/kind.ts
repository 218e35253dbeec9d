import type { Moment, MomentKind } from '../domain/entities.ts';
import type { Item } from '../domain/message.ts';
import type { Turn } from '../turn.ts';

/** What is said when a moment comes: alone, or as one item of the morning's list. */
export interface Speech {
  /** Says it, and starts the conversation that goes with it. */
  readonly say: () => Promise<void>;
  /** The same as one item of a list, its choices leading to it. */
  readonly item: Item;
}

/** One kind of thing the coach says by itself (METHOD.md, «When the coach speaks by itself»). */
export interface MomentRule {
  readonly kind: MomentKind;
  /** Counts as the day's one unasked opening. */
  opening(moment: Moment): boolean;
  /** Awaits an answer: three in a row without one, and the coach goes quiet. */
  readonly awaitsAnswer: boolean;
  /** Looks at the present once more. Nothing when it is no longer true. */
  check(turn: Turn, moment: Moment): Promise<Speech | undefined>;
}
