import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRung, rungFrom } from '../../src/domain/rung.ts';
import { ladder } from '../../src/method/ladder.ts';

const places = ladder.map(({ rung }) => rung);
const step = fc.record({ rung: fc.constantFrom(...places), state: fc.constantFrom('done', 'refused', 'left', 'open') });

describe('the ladder', () => {
  it('begins with somebody close', () => {
    expect(nextRung([])).toBe('close');
  });

  it('goes one place further after a success and one back after a refusal, and never off its ends', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), (steps) => {
        const last = steps.at(-1);
        const at = places.indexOf(last?.rung ?? 'close');
        const to = places.indexOf(nextRung(steps as Parameters<typeof nextRung>[0]));
        const wanted = at + (last?.state === 'done' ? 1 : last?.state === 'open' ? 0 : -1);
        expect(to).toBe(Math.min(Math.max(wanted, 0), places.length - 1));
      }),
    );
  });

  it('leads from the lowest to the highest in as many successes as there are places', () => {
    expect(rungFrom('close', places.length - 1)).toBe('stranger');
  });
});
