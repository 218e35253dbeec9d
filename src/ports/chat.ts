import type { AccountRef, Profile } from './incoming.ts';
import type { AnsweredDelivery, Outgoing } from './store.ts';

/** One chat platform, as the coach sees it. */
export interface Chat {
  readonly platform: string;
  /** Sends one message and gives the platform's reference to it. Throws `DeliveryError` when it did not. */
  send(outgoing: Outgoing): Promise<{ readonly reference: string }>;
  /**
   * Looks up whether an attempt with an unknown outcome arrived; `no-proof` where the platform cannot tell. Throws
   * `DeliveryError` when it cannot be asked now.
   */
  find(
    outgoing: Outgoing,
  ): Promise<
    { readonly is: 'sent'; readonly reference: string } | { readonly is: 'not-sent' } | { readonly is: 'no-proof' }
  >;
  /** Shows on the platform that a question was answered: its buttons go, the answer is shown. Throws `DeliveryError`. */
  showAnswered(answered: AnsweredDelivery): Promise<void>;
  /**
   * What the platform tells of somebody who came in without a profile; nothing when they are nobody to be coached, such
   * as a bot. Throws `DeliveryError` when it cannot be asked now.
   */
  profileOf(account: AccountRef): Promise<Profile | undefined>;
}
