import type { Temporal } from 'temporal-polyfill';
import type * as E from '../domain/entities.ts';
import type { Merged, Side } from '../domain/linked.ts';

/**
 * What became of a code. `wrong` is the same for one that never was, is over, or was used. `own` was made by the very
 * account it is entered in, `linked` by another account of the same person; neither is spent by that.
 */
type Entered = 'fits' | 'wrong' | 'own' | 'linked' | 'too-often';

/** What makes one person of two accounts, and two of them again. */
export interface Links {
  /** Makes a code, good once until it expires; an earlier one of the person is good for nothing any more. */
  makeCode(now: Temporal.Instant, expires: Temporal.Instant): Promise<string>;
  /** @param limit so many wrong ones may an account enter since then */
  enterCode(
    code: string,
    at: { now: Temporal.Instant; expires: Temporal.Instant; limit: { tries: number; since: Temporal.Instant } },
  ): Promise<Entered>;
  /** This side, as a preview shows it. */
  mySide(): Promise<Side>;
  /** The side whose code was entered, until it is decided or over. */
  otherSide(now: Temporal.Instant): Promise<Side | undefined>;
  /** Lets the code that was entered be; false when there was none. */
  refuse(now: Temporal.Instant): Promise<boolean>;
  /**
   * Makes one person of this one and the one whose code was entered: this one is left, with all rows of both.
   * What `settle` changes is part of it, and can be put back until `undoUntil`. Nothing when the code is over.
   */
  merge(
    at: { now: Temporal.Instant; undoUntil: Temporal.Instant },
    settle: (merged: Merged) => Promise<void>,
  ): Promise<Merged | undefined>;
  /**
   * Parts those who became one last: every row is again whose it was, and what came since goes with what it hangs on,
   * or stays. `over`: too late, or never. `tied`: something made since hangs on both, and nothing is changed.
   *
   * @param before is done while they are still one, once it is certain that they can be parted
   */
  part(
    now: Temporal.Instant,
    before: (accounts: { readonly mine: readonly E.Account[]; readonly theirs: readonly E.Account[] }) => Promise<void>,
  ): Promise<{ other: string } | 'over' | 'tied'>;
  /**
   * Takes the account used last away from the person, who keeps all rows: whoever writes from it is new. Gives the
   * account that is used from here on; nothing when it is the only one that can be reached.
   */
  leave(): Promise<E.Account | undefined>;
}
