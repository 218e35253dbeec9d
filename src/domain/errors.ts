import type { TextKey } from '../texts/keys.ts';
import type { Values } from './message.ts';

/** A refusal the person can act on, said in their language. */
export class UserError extends Error {
  readonly code: TextKey & `error.${string}`;
  readonly values: Values;
  constructor(code: TextKey & `error.${string}`, values: Values = {}) {
    super(code);
    this.name = 'UserError';
    this.code = code;
    this.values = values;
  }
}

/**
 * Why a message did not go out: `refused` by the platform (final), `closed` (the person takes no direct messages now),
 * `unreachable` (nothing was sent), `limited` (wait `retryAfter` milliseconds), `unknown` (it may have arrived).
 */
export class DeliveryError extends Error {
  readonly why: 'refused' | 'closed' | 'unreachable' | 'limited' | 'unknown';
  readonly retryAfter: number | undefined;
  constructor(why: DeliveryError['why'], options: { retryAfter?: number; cause?: unknown } = {}) {
    super(why, { cause: options.cause });
    this.name = 'DeliveryError';
    this.why = why;
    this.retryAfter = options.retryAfter;
  }
}
