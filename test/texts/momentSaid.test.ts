import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { at, message, para } from '../../src/coaching/messages.ts';
import type { Message } from '../../src/domain/message.ts';
import { momentSaid } from '../../src/texts/momentSaid.ts';

const tuesday = Temporal.Instant.from('2026-12-01T13:30:00Z');
const monday = Temporal.Instant.from('2026-11-30T15:00:00Z');
const said = (each: Message, zone = 'UTC') => momentSaid(each, { language: 'en', zone });

describe('the moment a message says', () => {
  it('is the first day or hour in it, in the reader’s zone', () => {
    const planned = message('reply', 'meeting.item-past', { when: at(tuesday), who: 'Piet' }, { body: [later] });
    expect(said(planned, 'Europe/Amsterdam')).toBe('2026-12-01T14:30+01:00[Europe/Amsterdam]');
  });

  const later = para('meeting.item-past', { who: 'Anna', when: at(monday) });

  it('is none when a day without an hour is said before it, whatever the order of what is filled in', () => {
    const promise = {
      key: 'promise.mine',
      values: { what: 'send it', hasWho: 'no', who: '', due: 'ahead', day: { day: '2026-11-27' } },
    } as const;
    expect(said(message('reply', 'promise.noted', { asked: at(monday, 'day'), promise }))).toBeUndefined();
    const dayless = { ...promise, values: { ...promise.values, due: 'none', day: '' } };
    expect(said(message('reply', 'promise.noted', { promise: dayless, asked: at(monday, 'day') }))).toBe(
      '2026-11-30T15:00+00:00[UTC]',
    );
  });

  it('is found in a list and inside another text', () => {
    const item = { body: [para('meeting.item-past', { who: 'Piet', when: { list: [at(monday, 'day')] } })] };
    const list = message('today', 'word.back-to', { what: { key: 'choice.later' } }, { items: [item] });
    expect(said(list)).toBe('2026-11-30T15:00+00:00[UTC]');
  });

  it('is none that only stands beside the text, or in a wording that is not chosen', () => {
    expect(said(message('evaluation', 'evaluation.good', { when: at(monday) }))).toBeUndefined();
    const listed = { hasWho: 'no', who: '', what: 'send it', due: 'none', day: { day: '2026-11-27' } };
    expect(said(message('reply', 'promise.mine', listed))).toBeUndefined();
  });

  it('is no clock time, and nothing in the person’s own words', () => {
    const words = { now: at(tuesday, 'time'), what: tuesday.toString() };
    expect(said(message('reply', 'tip.noted', words))).toBeUndefined();
    expect(said(message('evaluation', 'evaluation.still-going', { when: at(tuesday, 'time') }))).toBeUndefined();
  });
});
