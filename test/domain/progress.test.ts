import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Doings, depthOf, progressSince, rotationOf } from '../../src/domain/progress.ts';

const at = (text: string) => Temporal.Instant.from(text);
const since = at('2026-11-01T00:00Z');
const before = at('2026-10-01T00:00Z');
const within = at('2026-11-10T00:00Z');
const link = (fromId: string, toId: string) => ({ fromId, toId });

describe('progress', () => {
  const none: Doings = { held: [], asked: [], referrals: [], promises: [], thanks: [], touches: [] };

  it('is nothing before anything was done', () => {
    expect(progressSince(none, since)).toEqual({
      conversations: 0,
      referrals: 0,
      closing: { asked: 0, of: 0 },
      promises: { kept: 0, of: 0 },
      thanks: { sent: 0, of: 0 },
      depth: 0,
      rotation: undefined,
    });
  });

  it('counts what was done since, and what was only promised', () => {
    const promise = { by: 'me', at: within, changedAt: null } as const;
    const doings = {
      ...none,
      held: [{ startsAt: before }, { startsAt: within }],
      asked: [
        { text: '1,3', at: within },
        { text: '0', at: within },
        { text: '1,2,3', at: before },
      ],
      promises: [
        { ...promise, state: 'kept' },
        { ...promise, state: 'open' },
        { ...promise, state: 'dropped' },
        { ...promise, by: 'them', state: 'open' },
      ] as unknown as Doings['promises'],
      thanks: [{ at: within, state: 'sent' }] as unknown as Doings['thanks'],
    };
    expect(progressSince(doings, since)).toMatchObject({
      conversations: 1,
      closing: { asked: 2, of: 6 },
      promises: { kept: 1, of: 2 },
      thanks: { sent: 1, of: 1 },
    });
  });
});

describe('the depth of the trail', () => {
  it.each([
    [[], 0],
    [[link('a', 'b')], 1],
    [[link('a', 'b'), link('b', 'c'), link('x', 'c')], 2],
    [[link('a', 'b'), link('b', 'a')], 2],
  ] as const)('of %j is %i', (links, depth) => {
    expect(depthOf(links)).toBe(depth);
  });

  it('ends whatever circles there are, and is never more than there are referrals', () => {
    const id = fc.constantFrom(...'abcdefg');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 30 }), (pairs) => {
        const depth = depthOf(pairs.map(([from, to]) => link(from, to)));
        expect(depth).toBeLessThanOrEqual(pairs.length);
        expect(depth > 0).toBe(pairs.length > 0);
      }),
    );
  });
});

describe('the rotation', () => {
  it('is how much of the contact went to the same five', () => {
    const touches = [...'aaaabbbccddefg'].map((contactId) => ({ contactId }));
    expect(rotationOf(touches)).toEqual({ five: 86, people: 7 });
  });

  it('is a share of what there was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'abcdefghij'), { minLength: 1 }), (ids) => {
        const found = rotationOf(ids.map((contactId) => ({ contactId })));
        expect(found?.people).toBe(new Set(ids).size);
        expect(found?.five).toBeLessThanOrEqual(100);
        if ((found?.people ?? 0) <= 5) expect(found?.five).toBe(100);
      }),
    );
  });
});
