import type { Language } from '../entities.ts';
import { readTokens } from './tokens.ts';

const unitDays: Readonly<Record<string, number>> = {
  'U-DAY': 1,
  'U-WEEK': 7,
  'U-FORTNIGHT': 14,
  'U-MONTH': 30,
  'U-YEAR': 365,
};
const pattern =
  /(?:^| )(?:(half) (?:an? )?|(anderhal(?:f|ve)) |(?:(een|an?)|(?:N|WN|WE|DEC)(\d+(?:\.\d)?)) )?(U-(?:DAY|WEEK|FORTNIGHT|MONTH|YEAR)) /g;

/** The whole days a text is long: "2 weken", "a month" (30), "half a year" (182). `undefined` when it names no one length. */
export function readSpan(text: string, _language: Language): number | undefined {
  const line = `${readTokens(text)
    .map(({ symbol }) => symbol)
    .join(' ')} `;
  const found = [...line.matchAll(pattern)];
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const [, half, oneAndHalf, one, amount, unit = ''] = only;
  const times = half ? 0.5 : oneAndHalf ? 1.5 : one ? 1 : amount === undefined ? undefined : Number(amount);
  const days = Math.floor((times ?? 0) * (unitDays[unit] ?? 0));
  return days > 0 && days <= 36_500 ? days : undefined;
}
