import type { Temporal } from 'temporal-polyfill';
import type { Moment, MomentKind } from '../domain/entities.ts';
import type { Item } from '../domain/message.ts';
import type { Turn } from '../turn.ts';

/** What is said when a moment comes: alone, or as one item of the morning's list. */
export interface Speech {
  /** Says it, and starts the conversation that goes with it. */
  readonly say: () => Promise<void>;
  /** The same as one item of a list, its choices leading to it; what never stands in one has none. */
  readonly item?: Item;
  /** Called once it is being said, alone or in a list: what comes after it is planned here. */
  readonly spoken?: () => Promise<void>;
  /** Lets it wait behind another of its kind that is asked now, and that names it. */
  readonly wait?: () => Promise<void>;
  /** Opens no day by itself: it is said beside something else, or waits for the next day. */
  readonly joins?: boolean;
  /** Its place among others, 0 first: as its kind has it in `rankOf` unless given. */
  readonly rank?: number;
  /** Of two of a kind the earlier goes first; when it was due unless given. */
  readonly since?: Temporal.Instant;
}

/** One kind of thing the coach says by itself (METHOD.md, «When the coach speaks by itself»). */
export interface MomentRule {
  readonly kind: MomentKind;
  /** Counts as the day's one unasked opening. */
  opening(moment: Moment): boolean;
  /** Awaits an answer: three in a row without one, and the coach goes quiet. */
  readonly awaitsAnswer: boolean;
  /** Looks at the present once more. Nothing when it is no longer true, `later` when it must wait for something. */
  check(turn: Turn, moment: Moment): Promise<Speech | { readonly later: Temporal.Instant } | undefined>;
  /** It expired without being said: what would have been planned then. */
  expired?(turn: Turn, moment: Moment): Promise<void>;
}
