import type { Language } from '../entities.ts';
import { readTokens } from './words/tokens.ts';

const unitDays: Readonly<Record<string, number>> = {
  'U-DAY': 1,
  'U-WEEK': 7,
  'U-FORTNIGHT': 14,
  'U-MONTH': 30,
  'U-YEAR': 365,
};
const longest = 36_500;
const pattern =
  /(?:^| )(?:(half) (?:an? )?|(anderhal(?:f|ve)) |(?:(een|an?)|(?:N|WN|WE|DEC)(\d+(?:\.\d)?)) )?(U-(?:DAY|WEEK|FORTNIGHT|MONTH|YEAR)) /g;
/** "twee of drie weken", "1 à 2 weken", "een week of twee": no one length. */
const choice = /(?:(?:N|WN|WE)\d+|een|an?) (?:of|or|a|tot|to|DASH)$|(?:^| )DASH$/;
const chosen = /^(?:of|or) /;

/** The whole days a text is long: "2 weken", "a month" (30), "half a year" (182). `undefined` when it names no one length. */
export function readSpan(text: string, _language: Language): number | undefined {
  const line = `${readTokens(text)
    .map(({ symbol }) => symbol)
    .join(' ')} `;
  const found = [...line.matchAll(pattern)];
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  if (choice.test(line.slice(0, only.index)) || chosen.test(line.slice(only.index + only[0].length))) return undefined;
  const [, half, oneAndHalf, one, amount, unit = ''] = only;
  const times = half ? 0.5 : oneAndHalf ? 1.5 : one ? 1 : Number(amount ?? 0);
  const days = Math.floor(times * (unitDays[unit] ?? 0));
  return days > 0 && days <= longest ? days : undefined;
}
