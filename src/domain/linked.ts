import type * as E from './entities.ts';

/** What one of two sides has: by which accounts it is reached, and how much there is. */
export interface Side {
  readonly person: E.Coachee;
  /** Those that can be reached, the newest first. */
  readonly accounts: readonly E.Account[];
  readonly contacts: number;
  readonly meetings: number;
  readonly goals: number;
  readonly promises: number;
}

/** What was found when two became one. */
export interface Merged {
  /** The other as they were. */
  readonly other: E.Coachee;
  readonly accounts: readonly E.Account[];
  /** Ids of the rows that were theirs, of every table but what came in and went out. */
  readonly theirs: ReadonlySet<string>;
}
