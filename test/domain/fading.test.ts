import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/entities.ts';
import { type Candidate, daysBetween, fadingOf, isEligible, pickNudge } from '../../src/domain/fading.ts';

const NOW = Temporal.Instant.from('2026-12-01T09:00Z');
const ago = (days: number) => NOW.subtract({ hours: 24 * days });

function candidate(
  name: string,
  more: Partial<Candidate> & { state?: Contact['state']; added?: number } = {},
): Candidate {
  const { state = 'active', added = 400, ...rest } = more;
  const unknown = { organisation: null, role: null, interests: null, notes: null };
  const never = { circles: [], cadenceDays: 365, lastTouch: undefined, lastNudge: undefined, busy: false };
  return { id: name, name, state, addedAt: ago(added), ...unknown, ...never, ...rest };
}

const names = (candidates: readonly Candidate[]) => pickNudge(candidates, NOW).map(({ name }) => name);

describe('how far somebody has faded', () => {
  it('is days since the last touch over their cadence, or since they were added', () => {
    expect(fadingOf(candidate('Anna', { lastTouch: ago(120), cadenceDays: 60 }), NOW)).toMatchObject({
      days: 120,
      fading: 2,
    });
    expect(fadingOf(candidate('Anna', { added: 73, cadenceDays: 365 }), NOW)).toMatchObject({ days: 73, fading: 0.2 });
  });
});

describe('whom the nudge leaves in peace', () => {
  it.each([
    ['something is going on with', candidate('Anna', { busy: true })],
    ['were touched twenty days ago', candidate('Anna', { lastTouch: ago(20) })],
    ['were named fifty-five days ago', candidate('Anna', { lastNudge: ago(55) })],
    ['rest', candidate('Anna', { state: 'resting' })],
    ['are never to be named', candidate('Anna', { state: 'never' })],
    ['have died', candidate('Anna', { state: 'deceased' })],
  ])('those who %s', (_why, anna) => {
    expect(isEligible(anna, NOW)).toBe(false);
  });

  it('no longer after twenty-one days, and fifty-six', () => {
    expect(isEligible(candidate('Anna', { lastTouch: ago(21), lastNudge: ago(56) }), NOW)).toBe(true);
  });
});

describe('whom the nudge names', () => {
  it('of a circle the one who faded most, ties by name', () => {
    const circles = ['friends'];
    expect(
      names([candidate('Bert', { circles, lastTouch: ago(100) }), candidate('Anna', { circles, lastTouch: ago(50) })]),
    ).toEqual(['Bert']);
    expect(names([candidate('Bert', { circles }), candidate('Anna', { circles })])).toEqual(['Anna']);
  });

  it('somebody not heard of for months before somebody who was added last week', () => {
    expect(names([candidate('Anna', { added: 7 }), candidate('Bert', { lastTouch: ago(250) })])).toEqual([
      'Bert',
      'Anna',
    ]);
  });

  it('of circles the one untouched longest first, reckoned by everybody in it', () => {
    const sport = ['sport'];
    const study = ['study'];
    expect(
      names([
        candidate('Anna', { circles: sport, lastTouch: ago(900) }),
        candidate('Bert', { circles: sport, lastTouch: ago(3) }),
        candidate('Cees', { circles: study, lastTouch: ago(200) }),
      ]),
    ).toEqual(['Cees', 'Anna']);
  });

  it('somebody of two circles counts in the one untouched longest', () => {
    expect(
      names([
        candidate('Anna', { circles: ['sport', 'study'], lastTouch: ago(100) }),
        candidate('Bert', { circles: ['sport'], lastTouch: ago(30) }),
      ]),
    ).toEqual(['Anna', 'Bert']);
  });

  const anybody = fc.record({
    name: fc.constantFrom('Anna', 'Bert', 'Cees', 'Dirk', 'Els', 'Fem', 'Gijs', 'Hanna'),
    circles: fc.subarray(['friends', 'sport', 'study']),
    lastTouch: fc.option(fc.integer({ min: 0, max: 800 }), { nil: undefined }),
    lastNudge: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    busy: fc.boolean(),
  });
  const everybody = fc.uniqueArray(anybody, { selector: ({ name }) => name }).map((all) =>
    all.map(({ name, lastTouch, lastNudge, ...rest }) =>
      candidate(name, {
        ...rest,
        lastTouch: lastTouch === undefined ? undefined : ago(lastTouch),
        lastNudge: lastNudge === undefined ? undefined : ago(lastNudge),
      }),
    ),
  );

  it('are only people who may be named, at most as many as there are circles, and the same whatever order they come in', () => {
    fc.assert(
      fc.property(everybody, (all) => {
        const picked = pickNudge(all, NOW);
        for (const each of picked) expect(isEligible(each, NOW)).toBe(true);
        const inCircles = picked.filter(({ circles }) => circles.length > 0);
        expect(inCircles.length).toBeLessThanOrEqual(new Set(all.flatMap(({ circles }) => circles)).size);
        expect(names([...all].reverse())).toEqual(names(all));
        expect(picked.length > 0).toBe(all.some((each) => isEligible(each, NOW)));
      }),
    );
  });
});

it('days are whole, whatever the clock did meanwhile', () => {
  const before = Temporal.Instant.from('2026-10-24T12:00+02:00');
  expect(daysBetween(before, Temporal.Instant.from('2026-10-25T11:00+01:00'))).toBe(1);
  expect(daysBetween(before, before)).toBe(0);
});
