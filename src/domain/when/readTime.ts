import { HOURS, PARTS, type Part } from './words.ts';

export interface TimeRead {
  /** Minutes since midnight. */
  readonly at: number;
  readonly minutes?: number;
  readonly spans: readonly (readonly [number, number])[];
}

const NUMBER = String.raw`\d{1,2}|een|één|one|twee|two|drie|three|vier|four|vijf|five|zes|six|zeven|seven|acht|eight|negen|nine|tien|ten|elf|eleven|twaalf|twelve`;
const LEAD = String.raw`(?:(?:om|at|rond|tegen|around|by|vanaf|from|van|uiterlijk)\s+)?`;
const HALF = String.raw`(?:\s*(?<half>a\.?m\.?|p\.?m\.?))?`;
const patterns: readonly RegExp[] = [
  new RegExp(`(?<![\\d/.:-])${LEAD}(?<h1>\\d{1,2})[:.u](?<m1>\\d{2})(?!\\d|[.]\\d)(?:\\s*(?:uur|u|h)\\b)?${HALF}\\s*(?:-|–|tot|to|until|till)\\s*(?<h2>\\d{1,2})[:.u](?<m2>\\d{2})(?:\\s*uur)?${HALF.replace('half', 'half2')}`, 'iu'),
  new RegExp(`(?:van|from|between|tussen)?\\s*(?<![\\d/.:-])(?<h1>\\d{1,2})${HALF}\\s*(?:-|–|tot|to|until|till)\\s*(?<h2>\\d{1,2})(?![\\d/:.-])(?:\\s*uur)?${HALF.replace('half', 'half2')}`, 'iu'),
  new RegExp(`${LEAD}(?:(?<d3>\\d{1,2}|vijf|tien|five|ten|twenty|twintig|kwart|quarter)\\s+(?<dir3>voor|over|to|past|before|of)\\s+(?<hf3>half\\s+)?(?<h3>${NUMBER})(?![\\d:./])\\b)(?:\\s*(?:uur|o'clock))?${HALF}`, 'iu'),
  new RegExp(`${LEAD}\\bhalf\\s+(?<past>past\\s+)?(?<h4>${NUMBER})(?![\\d:./])\\b(?:\\s*uur)?${HALF}`, 'iu'),
  new RegExp(`(?<![\\d/.:-])${LEAD}(?<h5>\\d{1,2})\\s*[:.u]\\s*(?<m5>\\d{2})(?!\\d|[.]\\d)(?:\\s*(?:uur|u|h)\\b)?${HALF}`, 'iu'),
  new RegExp(`(?<![\\d/.:-])(?:(?:om|at|rond|tegen|around|by)\\s+)?(?<h6>\\d{1,2})\\s*(?:uur\\b|u\\b|h\\b|o'clock|(?<half>a\\.?m\\.?\\b|p\\.?m\\.?\\b))`, 'iu'),
  new RegExp(`\\b(?:(?:om|at|rond|tegen|around|by)\\s+)?(?<w7>${NUMBER.replace(/^\\d\{1,2\}\|/u, '')})\\s+(?:uur\\b|o'clock)`, 'iu'),
  new RegExp(`\\b(?:om|at|rond|tegen|around|by)\\s+(?<w8>${NUMBER})(?![\\d:./])\\b`, 'iu'),
];

function hourOf(word: string): number {
  return /^\d/u.test(word) ? Number(word) : (HOURS[word.toLowerCase()] ?? Number.NaN);
}

/** The clock time in a text, with the parts of the day and half days it is said with; nothing when there is none. */
export function readTime(text: string, language: 'nl' | 'en'): TimeRead | undefined {
  const fixed = /\b(?:middernacht|midnight|noon)\b|\b12 uur 's middags\b/iu.exec(text);
  if (fixed) return { at: /nacht|night/iu.test(fixed[0]) ? 1440 : 720, spans: [[fixed.index, fixed.index + fixed[0].length]] };
  const part = PARTS.find(([, sign]) => sign.test(text))?.[0];
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    const groups = found?.groups;
    if (!found || !groups) continue;
    const read = fromGroups(groups, found[0], language);
    if (read === undefined) continue;
    const at = placed(read.at, groups.half ?? groups.half2, part, /^\s*(?:\D*\s)?0\d/u.test(found[0]));
    if (at === undefined) return undefined;
    const end = read.end === undefined ? undefined : placed(read.end, groups.half2 ?? groups.half, part, false);
    const minutes = end !== undefined && end > at ? end - at : durationIn(text.slice(found.index + found[0].length));
    return { at, ...(minutes ? { minutes } : {}), spans: [[found.index, found.index + found[0].length]] };
  }
  return undefined;
}

function fromGroups(groups: Record<string, string | undefined>, whole: string, language: 'nl' | 'en'): { at: number; end?: number } | undefined {
  const { h1, m1, h2, m2, d3, dir3, hf3, h3, past, h4, h5, m5, h6, w7, w8 } = groups;
  if (h1 !== undefined) {
    const at = clock(hourOf(h1), Number(m1 ?? 0));
    const end = clock(hourOf(h2 ?? ''), Number(m2 ?? 0));
    return at === undefined || end === undefined ? undefined : { at, end };
  }
  if (h3 !== undefined && d3 !== undefined) {
    const off = /kwart|quarter/iu.test(d3) ? 15 : /twenty|twintig/iu.test(d3) ? 20 : hourOf(d3);
    const base = hourOf(h3) * 60 - (hf3 ? 30 : 0);
    return { at: base + (/voor|to|before|of/iu.test(dir3 ?? '') ? -off : off) };
  }
  if (h4 !== undefined) return { at: hourOf(h4) * 60 + (past !== undefined || (language === 'en' && !/\b(?:half) (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\b/iu.test(whole)) ? 30 : -30) };
  const at = clock(hourOf(h5 ?? h6 ?? w7 ?? w8 ?? ''), Number(m5 ?? 0));
  return at === undefined ? undefined : { at };
}

function clock(hour: number, minute: number): number | undefined {
  return hour <= 24 && minute < 60 ? hour * 60 + minute : undefined;
}

/** Puts a time in its half of the day; a contradiction is nothing. */
function placed(at: number, half: string | undefined, part: Part | undefined, literal: boolean): number | undefined {
  if (half) {
    if (at >= 780) return undefined;
    const noon = /^p/iu.test(half);
    return noon ? (at < 720 ? at + 720 : at) : at >= 720 ? at - 720 : at;
  }
  if (at >= 780 || literal) return at < 1440 ? at : undefined;
  if (part === 'evening') return at >= 240 && at < 720 ? at + 720 : at;
  if (part === 'afternoon') return at < 420 ? at + 720 : at;
  if (part === 'morning') return at;
  if (part === 'night') return at;
  return at >= 60 && at < 420 ? at + 720 : at;
}

function durationIn(text: string): number | undefined {
  const found = /\b(?:(anderhalf uur|an hour and a half)|(een half uurtje|een half uur|half an hour)|(een uur(?:tje)?|an hour)|(\d{1,3})\s*(?:min|minuten|minutes|mins)\b|(\d|twee|two) (?:uur|hours?)(?! 's)\b)/iu.exec(text);
  if (!found) return undefined;
  if (found[1]) return 90;
  if (found[2]) return 30;
  if (found[3]) return 60;
  return found[4] ? Number(found[4]) : hourOf(found[5] ?? '') * 60;
}
