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
    expect(say({ key: 'follow-up.referral', values }, english)).toMatch(/^Piet Jr\. sent you to Anna\. Have/u);
  });
});
