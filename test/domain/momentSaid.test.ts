import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { at, message, para } from '../../src/coaching/messages.ts';
import { momentSaid } from '../../src/domain/momentSaid.ts';

const tuesday = Temporal.Instant.from('2026-12-01T13:30:00Z');
const monday = Temporal.Instant.from('2026-11-30T15:00:00Z');

describe('the moment a message says', () => {
  it('is the first day or hour in it, in the reader’s zone', () => {
    const said = message('reply', 'meet.planned', { who: 'Piet', when: at(tuesday), prep: at(monday) });
    expect(momentSaid(said, 'Europe/Amsterdam')).toBe('2026-12-01T14:30+01:00[Europe/Amsterdam]');
  });

  it('is found in a list and inside another text', () => {
    const item = { body: [para('today.meeting', { who: 'Piet', when: { list: [at(monday, 'day')] } })] };
    const said = message('today', 'today.list', { what: { key: 'word.later' } }, { items: [item] });
    expect(momentSaid(said, 'UTC')).toBe('2026-11-30T15:00+00:00[UTC]');
  });

  it('is no clock time, and nothing in the person’s own words', () => {
    const said = message('welcome', 'welcome.hello', { now: at(tuesday, 'time'), own: tuesday.toString() });
    expect(momentSaid(said, 'UTC')).toBeUndefined();
  });
});
