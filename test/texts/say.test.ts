import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/texts/say.ts';

const english = { language: 'en', zone: 'Europe/London' } as const;
const tip = (typed: string) =>
  say({ key: 'evaluation.sum-tips', values: { count: 1, list: { list: [typed] } } }, english);

describe('what the person typed, at the end of a sentence of the coach', () => {
  it('gets a full stop when it has none', () => {
    expect(tip('Read the grid report')).toBe('You got a tip: Read the grid report.');
  });

  it('keeps its own full stop, question mark or dots, and gets no second one', () => {
    expect(tip('Read the grid report.')).toBe('You got a tip: Read the grid report.');
    expect(tip('Ask: who decides?')).toBe('You got a tip: Ask: who decides?');
    expect(tip('Wait and see...')).toBe('You got a tip: Wait and see...');
  });

  it('keeps its full stop in the middle of a sentence', () => {
    const values = { from: 'Piet Jr.', senders: 1, who: 'Anna', hasAbout: 'no', about: '' };
    expect(say({ key: 'follow-up.referral', values }, english)).toMatch(
      /^Piet Jr\. suggested you talk to Anna\. Have/u,
    );
  });
});

describe('a command in a sentence of the coach', () => {
  const inSlack = { ...english, slash: '/spoor ' };

  it('is written as it is typed where the reader is', () => {
    expect(say({ key: 'goal.one' }, english)).toContain(' /goal followed');
    expect(say({ key: 'goal.one' }, inSlack)).toContain(' /spoor goal followed');
    expect(say({ key: 'help.line', values: { word: 'goal', what: 'x' } }, inSlack)).toBe('/spoor goal: x');
  });

  it('is not what the person typed', () => {
    expect(say({ key: 'help.line', values: { word: 'goal', what: 'and /or' } }, inSlack)).toBe('/spoor goal: and /or');
  });
});

describe('a moment', () => {
  const dutch = { language: 'nl', zone: 'Europe/Amsterdam' } as const;
  const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
  const prep = (when: string, reader: Parameters<typeof say>[1]) =>
    say({ key: 'prep.why', values: { who: 'Piet', when: { when, as: 'moment' } } }, reader);

  it('has its day and its time joined as one says them', () => {
    expect(prep('2026-12-01T13:30:00Z', { ...english, now })).toMatch(
      /^You’re meeting Piet on Tuesday 1 December at 13:30\./u,
    );
    expect(prep('2026-12-01T13:30:00Z', { ...dutch, now })).toMatch(
      /^Op dinsdag 1 december om 14:30 spreek je Piet\./u,
    );
  });

  it('is today, tomorrow or yesterday when it is that near, without “on” before it', () => {
    expect(prep('2026-11-24T13:30:00Z', { ...english, now })).toMatch(/^You’re meeting Piet today at 13:30\./u);
    expect(prep('2026-11-25T13:30:00Z', { ...dutch, now })).toMatch(/^Morgen om 14:30 spreek je Piet\./u);
    expect(prep('2026-11-23T13:30:00Z', { ...dutch, now })).toMatch(/^Gisteren om 14:30/u);
  });

  it('is near by the reader’s own midnight', () => {
    const late = { ...dutch, now: Temporal.Instant.from('2026-11-24T23:30:00Z') };
    expect(prep('2026-11-25T13:30:00Z', late)).toMatch(/^Vandaag om 14:30/u);
  });

  it('is said by its date to somebody of whom it is not known when they read it', () => {
    expect(prep('2026-11-24T13:30:00Z', english)).toMatch(/on Tuesday 24 November at 13:30/u);
  });
});
