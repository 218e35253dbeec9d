import { Temporal } from 'temporal-polyfill';
import type { Message, Value } from '../domain/message.ts';
import { type Reader, valuesSaid } from './say.ts';

/** A calendar day: what is said about when, and yet no moment. */
type Said = Temporal.ZonedDateTime | 'day';

/**
 * The moment that a message says first, in the coach's own sentences or on its card: a Temporal.ZonedDateTime as text.
 * None when the first is a day without an hour. A bare clock time is no moment, nor is what stands in a draft or in the
 * person's own words.
 */
export function momentSaid({ body, items = [], card }: Message, reader: Reader): string | undefined {
  const says = [...body, ...items.flatMap((item) => item.body)].flatMap((each) => ('say' in each ? [each.say] : []));
  const fields = (card?.fields ?? []).flatMap(({ value }) => ('own' in value ? [] : value));
  const said = [...says, ...fields].flatMap((say) => saidIn(say, reader))[0];
  return said === undefined || said === 'day' ? undefined : said.toString({ smallestUnit: 'minute' });
}

function saidIn(value: Value, reader: Reader): Said[] {
  if (typeof value !== 'object') return [];
  if ('list' in value) return value.list.flatMap((each) => saidIn(each, reader));
  if ('lines' in value) return value.lines.flatMap((each) => saidIn(each, reader));
  if ('key' in value) return valuesSaid(value, reader).flatMap((each) => saidIn(each, reader));
  if ('day' in value) return ['day'];
  return value.as === 'time' ? [] : [Temporal.Instant.from(value.when).toZonedDateTimeISO(reader.zone)];
}
