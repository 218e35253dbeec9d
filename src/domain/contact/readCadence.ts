import type { Language } from '../entities.ts';
import { readSpan } from '../when/readSpan.ts';

const MOST_DAYS = 3650;
const unitDays = new Map(
  Object.entries({
    week: 7,
    month: 30,
    maand: 30,
    quarter: 91,
    kwartaal: 91,
    year: 365,
    jaar: 365,
  }),
);
const adverbs = new Map(
  Object.entries({
    weekly: 7,
    wekelijks: 7,
    fortnightly: 14,
    tweewekelijks: 14,
    monthly: 30,
    maandelijks: 30,
    quarterly: 91,
    'half-yearly': 182,
    halfjaarlijks: 182,
    yearly: 365,
    annually: 365,
    jaarlijks: 365,
  }),
);
const numbers = new Map(
  Object.entries({
    once: 1,
    eens: 1,
    een: 1,
    twice: 2,
    twee: 2,
    three: 3,
    drie: 3,
    four: 4,
    vier: 4,
    six: 6,
    zes: 6,
  }),
);
const units = [...unitDays.keys()].join('|');
const times = new RegExp(
  `^(?:(\\d{1,2}|${[...numbers.keys()].join('|')})\\s*(?:keer|x|times)?)\\s*(?:a|an|per|in the|in een|in het)\\s*(${units})$`,
  'u',
);
const every = /^(?:once every|once in|eens in|every|each|elke|elk|iedere|ieder|per)\s+(?:the\s+|de\s+)?/u;
const everyOther = /^(?:every\s+(?:other|second)|om\s+de(?:\s+andere)?)\s+/u;

/** How often one wants to be in touch, in days: "every two months", "om de week", "twee keer per jaar", "60". */
export function readCadence(text: string, language: Language): number | undefined {
  const typed = text
    .trim()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|[.!]$/gu, '');
  const days = readDays(typed, language);
  return days !== undefined && days >= 1 && days <= MOST_DAYS ? days : undefined;
}

function readDays(typed: string, language: Language): number | undefined {
  if (/^\d{1,5}$/u.test(typed)) return Number(typed);
  const adverb = adverbs.get(typed);
  if (adverb !== undefined) return adverb;
  const [, count = '', unit = ''] = times.exec(typed) ?? [];
  if (unit) return Math.floor((unitDays.get(unit) ?? 0) / (numbers.get(count) ?? Number(count)));
  const other = typed.replace(everyOther, '');
  if (other !== typed) return readSpan(other, language) ?? one(other, 2, language);
  const span = typed.replace(every, '');
  return readSpan(span, language) ?? one(span, 1, language);
}

/** A unit without a number: "month", "kwartaal". */
function one(unit: string, count: number, language: Language): number | undefined {
  const days = unitDays.get(unit);
  return days === undefined ? readSpan(`${count} ${unit}`, language) : days * count;
}
