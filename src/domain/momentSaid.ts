import { Temporal } from 'temporal-polyfill';
import type { Message, Say, Value } from './message.ts';

/**
 * The first day or moment a message says, in the coach's own sentences or on its card: a Temporal.ZonedDateTime as text.
 * A bare clock time is none, nor is what stands in a draft or in the person's own words.
 *
 * @param zone the reader's
 */
export function momentSaid({ body, items = [], card }: Message, zone: string): string | undefined {
  const says = [...body, ...items.flatMap((item) => item.body)].flatMap((each) => ('say' in each ? [each.say] : []));
  const fields = (card?.fields ?? []).map(({ value }) => value);
  const instant = first([...says, ...fields]);
  return instant && Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toString({ smallestUnit: 'minute' });
}

type Sayable = Value | readonly Say[] | { readonly own: string };

function first(values: readonly Sayable[]): string | undefined {
  for (const value of values) {
    const found = momentIn(value);
    if (found) return found;
  }
  return undefined;
}

function momentIn(value: Sayable): string | undefined {
  if (typeof value !== 'object' || 'own' in value || 'day' in value) return undefined;
  if ('when' in value) return value.as === 'time' ? undefined : value.when;
  if ('list' in value) return first(value.list);
  return 'key' in value ? first(Object.values(value.values ?? {})) : first(value);
}
