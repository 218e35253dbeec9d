import type { Part } from './atoms.ts';
import { readWhen, type WhenOptions, type WhenReading } from './readWhen.ts';

/** What is known when only the hour is asked for: the day `YYYY-MM-DD`, and the part of it that was said. */
export interface KnownDay {
  readonly day: string;
  readonly part?: Part;
}

const partWords: Readonly<Record<'nl' | 'en', Readonly<Record<Part, string>>>> = {
  nl: { morning: 'ochtend', noon: 'lunch', afternoon: 'middag', evening: 'avond', night: 'nacht' },
  en: { morning: 'morning', noon: 'lunch', afternoon: 'afternoon', evening: 'evening', night: 'night' },
};
const bareRange = /^\s*\d{1,2}([:.]\d{2})?\s*(?:-|–|tot|to|till)\s*\d{1,2}/u;
const bareHour = /^\W{0,3}(?:\d{1,2}|\p{L}+|een uur)(?:\s?-?ish)?\W{0,3}$/u;
const fourDigits = /^\s*(\d{2})(\d{2})\s*$/u;

/**
 * Reads the answer to "what time?" about a day: "half drie", "van 10 tot 11", and what is an hour only because it was
 * asked for: "3", "1530", "10-11". A text that names another day is read as that; another part of the day without its hour
 * is that part of the same day.
 */
export function readHour(text: string, known: KnownDay, options: WhenOptions): WhenReading {
  const alone = readWhen(text, options);
  const hour = text.replace(fourDigits, '$1:$2');
  const asHour = bareRange.test(hour) ? `van ${hour}` : bareHour.test(hour) ? `om ${hour}` : hour;
  const saysDay = (alone.is === 'moment' && !alone.assumed) || alone.is === 'day';
  if (saysDay && asHour === text) return alone;
  const matched = { from: 0, to: text.length };
  const part = known.part === undefined ? '' : ` ${partWords[options.language][known.part]}`;
  const tries = [known.day + part, known.day].map((day) => readWhen(`${day} ${asHour}`, options));
  const moment = tries.find(({ is }) => is === 'moment');
  if (moment?.is === 'moment') return { ...moment, matched };
  const again = tries[1];
  return again?.is === 'day' && again.part !== undefined ? { ...again, matched } : alone;
}
