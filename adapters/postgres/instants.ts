import { Temporal } from 'temporal-polyfill';

/** The core's instant as the database driver takes it, to the millisecond. */
export const toDate = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);

export const toInstant = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());

/** A row of the database with its timestamps as instants. */
export function fromRow<T>(row: object): T {
  const entries = Object.entries(row).map(([key, value]) => [key, value instanceof Date ? toInstant(value) : value]);
  return Object.fromEntries(entries) as T;
}
