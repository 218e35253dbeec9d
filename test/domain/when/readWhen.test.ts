import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/entities.ts';
import { read, startOf } from './read.ts';

/** One phrase of the corpora: see test/corpora/DATES.md. Wall times are in its zone; `ask`: nothing may be taken. */
interface Sample {
  readonly text: string;
  readonly language: Language;
  readonly zone: string;
  readonly now: string;
  readonly is: string;
  readonly minutes?: number;
}

const mostWrong = 0.01;
const leastRight = 0.93;

type Verdict = 'right' | 'asked back' | 'wrong';

function judge({ text, language, zone, now, is, minutes }: Sample): Verdict {
  const reading = read(text, language, now, zone);
  if (reading.is !== 'moment') return is === 'ask' ? 'right' : 'asked back';
  return reading.start === is && reading.minutes === minutes ? 'right' : 'wrong';
}

for (const language of ['nl', 'en']) {
  // "apart" was written by others and never read while the reader was mended: judged, not tuned on.
  for (const part of ['seen', 'more', 'apart']) {
    const file = new URL(`../../corpora/dates.${language}.${part}.json`, import.meta.url);
    const samples = JSON.parse(readFileSync(file, 'utf8')) as Sample[];
    const verdicts = samples.map(judge);
    const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
    const figures = `${samples.length} phrases: ${count('right')} right, ${count('asked back')} asked back, ${count('wrong')} silently wrong`;
    describe(`dates people type in ${language}, ${part}: ${figures}`, () => {
      it('at most one in a hundred is silently wrong', () => {
        expect(samples.length).toBeGreaterThan(150);
        expect(count('wrong') / samples.length).toBeLessThanOrEqual(mostWrong);
      });

      it('at least 93 in a hundred are right', () => {
        expect(count('right') / samples.length).toBeGreaterThanOrEqual(leastRight);
      });
    });
  }
}

describe('an hour', () => {
  it.each([1, 2, 3, 4, 5, 6])('bare %i is in the afternoon', (hour) => {
    for (const text of [`morgen ${hour} uur`, `morgen om ${hour}`, `morgen ${hour}u`, `tomorrow at ${hour}`])
      expect(startOf(text)).toBe(`2026-11-25T${hour + 12}:00`);
  });

  it.each([7, 8, 9, 10, 11, 12])('bare %i is as said', (hour) => {
    for (const text of [`morgen ${hour} uur`, `tomorrow at ${hour}`])
      expect(startOf(text)).toBe(`2026-11-25T${String(hour).padStart(2, '0')}:00`);
  });

  it('half drie is 14:30, half three is 15:30, and half 3 is what the person speaks', () => {
    expect(startOf('morgen half drie', 'en')).toBe('2026-11-25T14:30');
    expect(startOf('tomorrow half three', 'nl')).toBe('2026-11-25T15:30');
    expect(startOf('half 3', 'nl')).toBe('2026-11-24T14:30');
    expect(startOf('half 3', 'en')).toBe('2026-11-24T15:30');
    expect(startOf('morgen half 3', 'en')).toBe('2026-11-25T14:30');
    expect(startOf('tomorrow half 3', 'nl')).toBe('2026-11-25T15:30');
  });

  it.each([
    ['vrijdagmiddag', 'nl', '2026-11-27', 'afternoon'],
    ['vrijdag eind van de middag', 'nl', '2026-11-27', 'afternoon'],
    ['morgenochtend', 'nl', '2026-11-25', 'morning'],
    ['vanavond', 'nl', '2026-11-24', 'evening'],
    ['vrijdag lunch', 'nl', '2026-11-27', 'noon'],
    ['vrijdag', 'nl', '2026-11-27', undefined],
    ['3 december', 'nl', '2026-12-03', undefined],
    ['Friday afternoon', 'en', '2026-11-27', 'afternoon'],
    ['tomorrow morning', 'en', '2026-11-25', 'morning'],
    ['tonight', 'en', '2026-11-24', 'evening'],
    ['the evening of 3 December', 'en', '2026-12-03', 'evening'],
  ] as const)('is not guessed from %j: the day and its part are given to ask with', (text, language, day, part) => {
    expect(read(text, language)).toMatchObject({ is: 'day', day, ...(part ? { part } : {}) });
    if (part === undefined) expect(read(text, language)).not.toHaveProperty('part');
  });

  it.each([
    ['morgen van 10 tot 11', 'nl', 60],
    ['morgen 10:00, een half uurtje', 'nl', 30],
    ['morgen om 10 uur drie kwartier', 'nl', 45],
    ['morgen 10u-11u30', 'nl', 90],
    ['tomorrow from 3 to 4', 'en', 60],
    ['tomorrow at 10 for half an hour', 'en', 30],
    ['tomorrow 10am, an hour and a half', 'en', 90],
  ] as const)('has a length in %j', (text, language, minutes) => {
    expect(read(text, language)).toMatchObject({ is: 'moment', minutes });
  });

  it('is missing where only a length is said, but the length is not lost', () => {
    expect(read('een half uurtje')).toEqual({ is: 'none', minutes: 30 });
    expect(read('for three quarters of an hour', 'en')).toEqual({ is: 'none', minutes: 45 });
    expect(read('vrijdagmiddag, een half uurtje')).toMatchObject({ is: 'day', part: 'afternoon', minutes: 30 });
  });
});

describe('around a date', () => {
  it.each([
    ['Piet Jansen volgende week dinsdag 14:30', 'Piet Jansen ', ''],
    ['koffie met Kees morgen 10:00', 'koffie met Kees ', ''],
    ['Kees, vrijdag van 10 tot 11', 'Kees, ', ''],
    ['morgen 10:00 met Mei Ling', '', ' met Mei Ling'],
    ['May Jansen, 3 May at 10am, Zoom', 'May Jansen, ', ', Zoom'],
    ['Juno on Friday at 3 in Utrecht', 'Juno ', ' in Utrecht'],
  ])('%j leaves what is not the date', (text, before, behind) => {
    const reading = read(text);
    if (reading.is === 'none') throw new Error('nothing was read');
    expect([text.slice(0, reading.matched.from), text.slice(reading.matched.to)]).toEqual([before, behind]);
  });

  it('words that mean home, may and many other things are not mended into days', () => {
    for (const text of [
      'thuis om 10 uur',
      'mogen we om 10 uur',
      'Morten om 10 uur',
      'tours at 10',
      'ik ben overman om 10',
    ])
      expect(read(text)).toMatchObject({ assumed: true });
  });

  it('a name is no day', () => {
    for (const name of ['April', 'May', 'June', 'Mei', 'Jan', 'Juno', 'Eve', 'August', 'Maart', 'Zomer', 'Summer'])
      expect(startOf(`met ${name} morgen om 10 uur`)).toBe('2026-11-25T10:00');
  });
});
