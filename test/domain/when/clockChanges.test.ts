import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readWhen } from '../../../src/domain/when/readWhen.ts';
import { startOf } from './read.ts';

const zones = [
  'Europe/Amsterdam',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
];
const years = [2026, 2027, 2028, 2029, 2030, 2031];

/** A change of the clock: the instant, and the minutes it jumps. */
interface Change {
  readonly at: Temporal.ZonedDateTime;
  readonly jump: number;
}

function changesOf(zone: string): Change[] {
  const changes: Change[] = [];
  let at = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${zone}]`).getTimeZoneTransition('next');
  for (; at !== null && at.year <= 2031; at = at.getTimeZoneTransition('next')) {
    const before = at.subtract({ seconds: 1 });
    changes.push({ at, jump: (at.offsetNanoseconds - before.offsetNanoseconds) / 60e9 });
  }
  return changes;
}

const written = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: 'minute' });

/** What is read of a wall time written out three days before the change. */
function readBefore({ at }: Change, wall: Temporal.PlainDateTime): string {
  const text = `${wall.toPlainDate()} ${wall.toPlainTime().toString({ smallestUnit: 'minute' })}`;
  return startOf(text, 'nl', written(at.subtract({ days: 3 }).toPlainDateTime()), at.timeZoneId);
}

describe.each(zones)('when the clock changes in %s', (zone) => {
  const changes = changesOf(zone);
  const spring = changes.filter(({ jump }) => jump > 0);
  const autumn = changes.filter(({ jump }) => jump < 0);

  it('there is something to see', () => {
    expect(spring).toHaveLength(years.length);
    expect(autumn).toHaveLength(years.length);
  });

  it('a time that is skipped moves forward by the gap', () => {
    for (const change of spring) {
      const behind = change.at.toPlainDateTime();
      for (const minutes of [1, 10, change.jump - 1]) {
        const skipped = behind.subtract({ minutes: change.jump }).add({ minutes });
        expect(readBefore(change, skipped)).toBe(written(behind.add({ minutes })));
      }
    }
  });

  it('a time that comes twice is the first', () => {
    for (const change of autumn) {
      const wall = change.at.toPlainDateTime().add({ minutes: 10 });
      const start = readBefore(change, wall);
      expect(start).toBe(written(wall));
      const first = change.at.toInstant().add({ minutes: 10 }).add({ minutes: change.jump });
      expect(Temporal.PlainDateTime.from(start).toZonedDateTime(zone).toInstant().toString()).toBe(first.toString());
    }
  });

  it('an hour from now is an hour that passes, and tomorrow keeps the wall clock', () => {
    for (const { at } of changes) {
      const now = at.subtract({ minutes: 30 });
      const later = written(now.add({ minutes: 60 }).toPlainDateTime());
      expect(readWhen('over een uur', { now, language: 'nl' })).toMatchObject({ is: 'moment', start: later });
      const tomorrow = `${at.toPlainDate()}T10:00`;
      const eve = written(at.toPlainDate().subtract({ days: 1 }).toPlainDateTime('12:00'));
      expect(startOf('tomorrow at 10', 'en', eve, zone)).toBe(tomorrow);
    }
  });
});
