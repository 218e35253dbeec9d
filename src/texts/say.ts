import { IntlMessageFormat, PART_TYPE } from 'intl-messageformat';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../domain/entities.ts';
import type { Say, Value } from '../domain/message.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import type { TextKey } from './keys.ts';

/** Who reads: the language and the IANA zone that times are shown in. */
export interface Reader {
  readonly language: Language;
  readonly zone: string;
  /** When they read it: a day near to that is said as such. Without it a day is said by its date. */
  readonly now?: Temporal.Instant;
  /** What a command stands behind where its own slash is not enough: `/spoor `. Without it that is a slash. */
  readonly slash?: string;
}

const texts: Record<Language, Record<TextKey, string>> = { en: english, nl: dutch };
const locales: Record<Language, string> = { en: 'en-GB', nl: 'nl-NL' };
const compiled = new Map<string, IntlMessageFormat>();
/** Stands behind a value that ends a sentence by itself, until the full stop of the text around it is left out. Never typed: Unicode keeps it free. */
const ENDS = '\uFDD0';
/** Stands before «today»: that bears no «on» before it. */
const NEAR = '\uFDD1';
const NEAR_AT_START = new RegExp(`(?:^|(?<!\\p{L})O[np] )${NEAR}(\\p{L})`, 'gu');
const NEAR_BEHIND_ON = new RegExp(`(?<!\\p{L})(?:o[np] )?${NEAR}`, 'gu');
/** The slash of a command in a text of ours, its word written or filled in. */
const SLASH = /(?<![\p{L}\p{N}/:])\/(?=[\p{L}{])/gu;
const near = { '-1': 'word.yesterday', '0': 'word.today', '1': 'word.tomorrow' } as const;

/**
 * Says a text in the reader's language.
 *
 * What the person typed goes in as data: braces and markup in it mean nothing here.
 */
export function say(text: Say, reader: Reader): string {
  return withoutMarks(marked(text, reader));
}

function marked({ key, values = {} }: Say, reader: Reader): string {
  const format = formatOf(key, reader);
  const filled = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, ending(fill(value, reader))]));
  return String(format.format(filled));
}

function withoutMarks(text: string): string {
  return text
    .replace(NEAR_AT_START, (_, first: string) => first.toUpperCase())
    .replace(NEAR_BEHIND_ON, '')
    .replaceAll(`${ENDS}.`, '')
    .replaceAll(ENDS, '');
}

/** The values a text says, in the order of its words: not those that only choose between wordings, or stand in another one. */
export function valuesSaid({ key, values = {} }: Say, reader: Reader): Value[] {
  const parts = formatOf(key, reader).formatToParts<Value>(values as Record<string, never>);
  return parts.flatMap((part) => (part.type === PART_TYPE.object ? [part.value as Value] : []));
}

function formatOf(key: TextKey, { language, slash = '/' }: Reader): IntlMessageFormat {
  const id = `${language} ${slash} ${key}`;
  const text = texts[language][key].replace(SLASH, slash);
  const format = compiled.get(id) ?? new IntlMessageFormat(text, locales[language], undefined, { ignoreTag: true });
  compiled.set(id, format);
  return format;
}

/** «Send Piet the article.» and «Alliander N.V.» bring a full stop of their own: a second one behind it is one too many. */
function ending(value: string | number): string | number {
  return typeof value === 'string' && /[.!?…]$/u.test(value) ? `${value}${ENDS}` : value;
}

function fill(value: Value, reader: Reader): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if ('key' in value) return marked(value, reader);
  if ('list' in value) {
    const parts = value.list.map((part) => String(fill(part, reader)));
    return new Intl.ListFormat(locales[reader.language], { type: 'conjunction' }).format(parts);
  }
  if ('lines' in value) return value.lines.map((line) => fill(line, reader)).join('\n');
  if ('day' in value) return sayDay(Temporal.PlainDate.from(value.day), reader, value.part && say(value.part, reader));
  const at = Temporal.Instant.from(value.when).toZonedDateTimeISO(reader.zone);
  const time = `${String(at.hour).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`;
  if (value.as === 'time') return time;
  if (value.as === 'day') return sayDay(at.toPlainDate(), reader);
  return marked({ key: 'word.moment', values: { day: dayNear(at, reader), time } }, reader);
}

/** Today, tomorrow or yesterday as such, any other day by its date. */
function dayNear(at: Temporal.ZonedDateTime, reader: Reader): string {
  const today = reader.now?.toZonedDateTimeISO(reader.zone).toPlainDate();
  const key = today && near[`${today.until(at.toPlainDate()).days}` as keyof typeof near];
  return key ? `${NEAR}${say({ key }, reader)}` : sayDay(at.toPlainDate(), reader);
}

/** "vrijdag 27 november"; with a part of the day it joins the weekday as the language does: "vrijdagmiddag 27 november". */
function sayDay(day: Temporal.PlainDate, reader: Reader, part?: string): string {
  const spoken = day.toLocaleString(locales[reader.language], { weekday: 'long', day: 'numeric', month: 'long' });
  const joined = part === undefined ? '' : reader.language === 'nl' ? part : ` ${part}`;
  return spoken.replace(',', '').replace(' ', `${joined} `);
}
