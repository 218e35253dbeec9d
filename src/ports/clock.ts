import type { Temporal } from 'temporal-polyfill';

/** The only source of time in the core. */
export interface Clock {
  now(): Temporal.Instant;
}
