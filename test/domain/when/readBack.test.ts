import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/entities.ts';
import { readChange } from '../../../src/domain/when/readChange.ts';
import { readDay } from '../../../src/domain/when/readDay.ts';
import { readHour } from '../../../src/domain/when/readHour.ts';
import { readSpan } from '../../../src/domain/when/readSpan.ts';
import { readWhen } from '../../../src/domain/when/readWhen.ts';
import { read, startOf, typedAt } from './read.ts';
import { clocks, days } from './written.ts';

const language = fc.constantFrom<Language>('nl', 'en');
const zone = fc.constantFrom(
  'Europe/Amsterdam',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
);
const epoch = Temporal.PlainDate.from('2026-01-01');
const dayBetween = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((each) => epoch.add({ days: each }));
/** Any minute of the day, those just around midnight often. */
const minuteOfDay = fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(0, 1, 5, 1410, 1435, 1439));
const now = fc
  .tuple(dayBetween(0, 2000), minuteOfDay)
  .map(([day, minute]) => day.toPlainDateTime(new Temporal.PlainTime(Math.floor(minute / 60), minute % 60)));
const fiveMinutes = fc
  .integer({ min: 0, max: 287 })
  .map((each) => new Temporal.PlainTime(Math.floor(each / 12), (each % 12) * 5));
const wall = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: 'minute' });
/** What the calendar makes of a wall time: one that is skipped moves forward. */
const real = (at: Temporal.PlainDateTime, where: string) => wall(at.toZonedDateTime(where).toPlainDateTime());

describe('what is written is read back', () => {
  it('whatever the day, the hour and the way of writing', () => {
    fc.assert(
      fc.property(
        now,
        language,
        zone,
        fc.oneof(fc.integer({ min: -40, max: 60 }), fc.integer({ min: -800, max: 800 })),
        fiveMinutes,
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (at, speaks, where, ahead, time, dayForm, clockForm, clockFirst) => {
          const today = at.toPlainDate();
          const day = today.add({ days: ahead });
          const dayForms = days(day, today, speaks);
          const clockForms = clocks(time, speaks);
          const said = [dayForms[dayForm % dayForms.length], clockForms[clockForm % clockForms.length]];
          const text = (clockFirst ? said.reverse() : said).join(', ');
          expect(`${text}: ${startOf(text, speaks, wall(at), where)}`).toBe(
            `${text}: ${real(day.toPlainDateTime(time), where)}`,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('a day of the month behind «uur» is no minutes', () => {
    expect(startOf('om zeven uur, 13 januari', 'nl', '2026-01-01T00:00')).toBe('2026-01-13T07:00');
  });

  it('a bare weekday is one of the next seven days, also around midnight and New Year', () => {
    fc.assert(
      fc.property(now, language, fc.integer({ min: 1, max: 7 }), fiveMinutes, (at, speaks, ahead, time) => {
        const today = at.toPlainDate();
        const day = today.add({ days: ahead });
        const [weekday] = days(day, today, speaks).filter((each) => /^\p{L}+(?:dag|day)$/u.test(each));
        const clock = `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
        expect(startOf(`${weekday} ${clock}`, speaks, wall(at))).toBe(
          real(day.toPlainDateTime(time), 'Europe/Amsterdam'),
        );
      }),
    );
  });

  it('a day and month without a year is ahead, by a year at most', () => {
    fc.assert(
      fc.property(
        now,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fiveMinutes,
        (at, month, day, time) => {
          const clock = `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
          const start = startOf(`${day}/${month} ${clock}`, 'nl', wall(at));
          expect(Temporal.PlainDateTime.compare(start, at)).toBe(1);
          expect(Temporal.PlainDateTime.compare(start, at.add({ years: 1, hours: 1 }))).toBeLessThan(1);
        },
      ),
    );
  });

  it('an hour alone is the first such hour ahead', () => {
    fc.assert(
      fc.property(now, zone, fiveMinutes, (at, where, time) => {
        const present = at.toZonedDateTime(where);
        const clock = `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
        const reading = readWhen(clock, { now: present, language: 'nl' });
        const today = present.toPlainDate().toZonedDateTime({ timeZone: where, plainTime: time });
        const ahead =
          Temporal.ZonedDateTime.compare(today, present) > 0
            ? today
            : today.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone: where, plainTime: time });
        expect(reading).toMatchObject({ is: 'moment', assumed: true, start: wall(ahead.toPlainDateTime()) });
      }),
    );
  });

  it('a range is as long as its ends are apart', () => {
    fc.assert(
      fc.property(language, fc.integer({ min: 7, max: 17 }), fc.integer({ min: 1, max: 48 }), (speaks, hour, fives) => {
        const [from, to] = [hour * 60, hour * 60 + fives * 5].map(
          (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
        );
        for (const text of [`${from}-${to}`, speaks === 'nl' ? `van ${from} tot ${to}` : `from ${from} to ${to}`])
          expect(read(`2026-12-01 ${text}`, speaks)).toMatchObject({ start: `2026-12-01T${from}`, minutes: fives * 5 });
      }),
    );
  });
});

const pieces = fc.constantFrom(
  ...[
    'dinsdag',
    'half',
    'drie',
    'om',
    '10',
    'over',
    'een',
    'week',
    'van',
    'tot',
    '14:30',
    '3/4',
    'de',
    '3e',
    'volgende',
    'niet',
  ],
  ...[
    'Tuesday',
    'at',
    'next',
    'to',
    'pm',
    'in',
    'a',
    'fortnight',
    'of',
    'or',
    ',',
    '.',
    '-',
    '!',
    '?',
    '(',
    '\n',
    '’s',
    '٣',
    '\ud800',
    '\u202e',
    'é',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 30 }).map((some) => some.join(' ')),
  fc.array(pieces, { maxLength: 30 }).map((some) => some.join('')),
);

describe('whatever is typed', () => {
  it('nothing is thrown, and what is read is a real moment inside the text', () => {
    fc.assert(
      fc.property(anyText, now, language, zone, (text, at, speaks, where) => {
        const options = typedAt(wall(at), speaks, where);
        const reading = readWhen(text, options);
        for (const each of [
          reading,
          readHour(text, { day: '2026-12-01', part: 'afternoon' }, options),
          readChange(text, { start: '2026-12-01T14:30', phrase: text }, options),
        ]) {
          if (each.is === 'moment') expect(real(Temporal.PlainDateTime.from(each.start), where)).toBe(each.start);
          if (each.is === 'day') expect(Temporal.PlainDate.from(each.day).toString()).toBe(each.day);
          if (each.minutes !== undefined) expect(each.minutes).toBeGreaterThan(0);
        }
        if (reading.is !== 'none') {
          expect(reading.matched.from).toBeGreaterThanOrEqual(0);
          expect(reading.matched.to).toBeGreaterThan(reading.matched.from);
          expect(reading.matched.to).toBeLessThanOrEqual(text.length);
        }
        const day = readDay(text, options);
        if (day !== undefined) expect(Temporal.PlainDate.from(day).toString()).toBe(day);
        const span = readSpan(text, speaks);
        if (span !== undefined) expect(span).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ...['dinsdag ', 'a ', '..', '1-2-', 'half ', 'om half ', 'over een week ', '10:00 tot ', '€', 'a@', '1 ', 'x'],
    ...['niet ', 'do ', 'of ', 'nee, ', '(', '\ud800', '1\n'],
  ])('a hundred thousand characters of %j take no longer than two thousand', (piece) => {
    const options = typedAt();
    const time = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      readWhen(text, options);
      readDay(text, options);
      readSpan(text, 'nl');
      readHour(text, { day: '2026-12-01' }, options);
      readChange(text, { start: '2026-12-01T14:30', phrase: text }, options);
      return performance.now() - start;
    };
    const short = time(2000);
    expect(time(100_000)).toBeLessThan(4 * short + 2000);
  });

  it('a date at the begin of a long text is read, one far behind it is not', () => {
    const noise = 'en dan nog een heel verhaal eromheen. '.repeat(2000);
    expect(startOf(`Dinsdag om half drie. ${noise}`)).toBe('2026-12-01T14:30');
    expect(startOf(`${noise} Dinsdag om half drie`)).toBe('none');
  });
});
