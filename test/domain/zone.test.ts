import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { readZone } from '../../src/domain/zone.ts';

const now = Temporal.ZonedDateTime.from('2026-11-24T17:30[Europe/Amsterdam]');
const read = (text: string, language: 'nl' | 'en' = 'nl', here = now) => readZone(text, { now: here, language });

describe('where somebody is', () => {
  it.each([
    ['Europe/Lisbon', 'Europe/Lisbon'],
    ['Utrecht', 'Europe/Amsterdam'],
    ['ik zit gewoon in amersfoort', 'Europe/Amsterdam'],
    ['Utrecht. But the time was fine already?', 'Europe/Amsterdam'],
    ['I live in New York now', 'America/New_York'],
    ['Originally from Berlin', 'Europe/Berlin'],
    ['Londen', 'Europe/London'],
    ['half zes', 'Europe/Amsterdam'],
    ['het is hier half zes', 'Europe/Amsterdam'],
    ['17:31', 'Europe/Amsterdam'],
    ['5:30', 'Europe/Amsterdam'],
    ['16.30', 'Europe/London'],
  ])('«%s» is %s', (text, zone) => {
    expect(read(text)).toBe(zone);
  });

  it('reads a British half four as half past four', () => {
    expect(read('it’s half four here', 'en')).toBe('Europe/London');
  });

  it.each(['I want a job in care', 'ergens', 'Parijs of Londen', 'west', ''])('«%s» is no place', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
