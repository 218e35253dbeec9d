import { DeliveryError } from '../../../src/domain/errors.ts';
import { deliveryErrorOf } from '../errors.ts';

/** Which channels Slack wants to hear nothing in for a while. https://docs.slack.dev/apis/web-api/rate-limits */
export interface Limits {
  /**
   * Makes a call that writes in a channel, unless Slack asked to wait there.
   *
   * @throws DeliveryError saying how long to wait, when it did or does
   */
  within<T>(channel: string, call: () => Promise<T>): Promise<T>;
}

/** @param machine milliseconds since 1970 */
export function createLimits(machine: () => number): Limits {
  const until = new Map<string, number>();
  return {
    async within(channel, call) {
      const wait = (until.get(channel) ?? 0) - machine();
      if (wait > 0) throw new DeliveryError('limited', { retryAfter: wait });
      until.delete(channel);
      try {
        return await call();
      } catch (cause) {
        const error = deliveryErrorOf(cause);
        if (error.retryAfter !== undefined) until.set(channel, machine() + error.retryAfter);
        throw error;
      }
    },
  };
}
