import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../../src/domain/entities.ts';
import { readWhen, type WhenOptions, type WhenReading } from '../../../src/domain/when/readWhen.ts';

/** Somebody who types something at a wall time; on a Tuesday morning in Amsterdam unless said. */
export function typedAt(now = '2026-11-24T10:00', language: Language = 'nl', zone = 'Europe/Amsterdam'): WhenOptions {
  return { now: Temporal.PlainDateTime.from(now).toZonedDateTime(zone), language };
}

export function read(text: string, language: Language = 'nl', now?: string, zone?: string): WhenReading {
  return readWhen(text, typedAt(now, language, zone));
}

/** The moment a text is read as, else `day` or `none`. */
export function startOf(...said: Parameters<typeof read>): string {
  const reading = read(...said);
  return reading.is === 'moment' ? reading.start : reading.is;
}
