import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { atWall, dayOf, isQuiet, isWorkingDay, outOfQuiet, workingDays } from '../../src/domain/calendar.ts';

const zones = ['Europe/Amsterdam', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];
const at = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const usual = { quietFrom: '22:00', quietTo: '08:00', zone: 'Europe/Amsterdam' };

describe('a wall time', () => {
  it('that does not exist in spring is an hour on', () => {
    expect(atWall(day('2027-03-28'), '02:30', 'Europe/Amsterdam')).toEqual(at('2027-03-28T03:30+02:00'));
  });

  it('that exists twice in autumn is the first', () => {
    expect(atWall(day('2026-10-25'), '02:30', 'Europe/Amsterdam')).toEqual(at('2026-10-25T02:30+02:00'));
  });
});

describe('working days', () => {
  it('pass over the weekend, forwards and back', () => {
    expect(workingDays(day('2026-11-27'), 1)).toEqual(day('2026-11-30'));
    expect(workingDays(day('2026-11-30'), -1)).toEqual(day('2026-11-27'));
    expect(workingDays(day('2026-11-28'), 3)).toEqual(day('2026-12-02'));
  });

  it('are as many as were asked for, each a working day', () => {
    const any = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 20 }), (date, count) => {
        const from = day(date.toISOString().slice(0, 10));
        const to = workingDays(from, count);
        expect(isWorkingDay(to)).toBe(true);
        let passed = 0;
        for (let each = from.add({ days: 1 }); Temporal.PlainDate.compare(each, to) <= 0; each = each.add({ days: 1 }))
          if (isWorkingDay(each)) passed += 1;
        expect(passed).toBe(count);
      }),
    );
  });
});

describe('the quiet hours', () => {
  it('begin on the minute and end on the minute', () => {
    expect(isQuiet(at('2026-11-24T21:59+01:00'), usual)).toBe(false);
    expect(isQuiet(at('2026-11-24T22:00+01:00'), usual)).toBe(true);
    expect(isQuiet(at('2026-11-25T07:59+01:00'), usual)).toBe(true);
    expect(isQuiet(at('2026-11-25T08:00+01:00'), usual)).toBe(false);
  });

  it('may lie within a day, and are none when both ends are the same', () => {
    const noon = { ...usual, quietFrom: '12:00', quietTo: '13:00' };
    expect(isQuiet(at('2026-11-24T12:30+01:00'), noon)).toBe(true);
    expect(isQuiet(at('2026-11-24T23:30+01:00'), noon)).toBe(false);
    expect(isQuiet(at('2026-11-24T12:30+01:00'), { ...noon, quietTo: '12:00' })).toBe(false);
  });

  it('are left the evening before, or the morning after', () => {
    const night = at('2026-11-25T03:00+01:00');
    expect(outOfQuiet(night, usual, 'earlier', 15)).toEqual(at('2026-11-24T21:45+01:00'));
    expect(outOfQuiet(night, usual, 'later', 30)).toEqual(at('2026-11-25T08:30+01:00'));
    const evening = at('2026-11-24T23:00+01:00');
    expect(outOfQuiet(evening, usual, 'earlier', 15)).toEqual(at('2026-11-24T21:45+01:00'));
    expect(outOfQuiet(evening, usual, 'later')).toEqual(at('2026-11-25T08:00+01:00'));
  });

  it('are left a day later where the clock skips the only hour that is not quiet', () => {
    const quiet = { quietFrom: '03:00', quietTo: '02:00', zone: 'America/New_York' };
    expect(outOfQuiet(at('2026-03-07T08:00Z'), quiet, 'later')).toEqual(at('2026-03-09T06:00Z'));
  });

  it('are always left, in any zone, over any change of clock, in the direction that was asked', () => {
    const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) });
    const hour = fc.integer({ min: 0, max: 23 });
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), hour, hour, (ms, zone, from, to) => {
        const quiet = { quietFrom: `${pad(from)}:00`, quietTo: `${pad(to)}:00`, zone };
        const given = Temporal.Instant.fromEpochMilliseconds(ms);
        const later = outOfQuiet(given, quiet, 'later');
        const earlier = outOfQuiet(given, quiet, 'earlier', 15);
        expect(isQuiet(later, quiet)).toBe(false);
        expect(isQuiet(earlier, quiet)).toBe(false);
        expect(Temporal.Instant.compare(later, given)).toBeGreaterThanOrEqual(0);
        expect(Temporal.Instant.compare(earlier, given)).toBeLessThanOrEqual(0);
        if (!isQuiet(given, quiet)) expect([later, earlier]).toEqual([given, given]);
      }),
    );
  });

  it('do not move what is on a day: the day is the person’s own', () => {
    expect(dayOf(at('2026-11-24T23:30Z'), 'Europe/Amsterdam')).toEqual(day('2026-11-25'));
    expect(dayOf(at('2026-11-24T23:30Z'), 'America/New_York')).toEqual(day('2026-11-24'));
  });
});

function pad(hour: number): string {
  return String(hour).padStart(2, '0');
}
