import type { WhenOptions } from '../domain/when/readWhen.ts';
import type { Turn } from '../turn.ts';

/** The present in the person's zone, and their language: what every reader of a moment starts from. */
export function present({ now, person }: Pick<Turn, 'now' | 'person'>): WhenOptions {
  return { now: now.toZonedDateTimeISO(person.zone), language: person.language };
}
