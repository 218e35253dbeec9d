import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { createTryoutClock } from '../../../adapters/terminal/clock.ts';
import { openKept } from '../../../adapters/terminal/kept.ts';

const at = (text: string) => Temporal.Instant.from(text);
const base = mkdtempSync(join(tmpdir(), 'spoor-clock-'));
afterAll(() => rmSync(base, { recursive: true }));
const path = () => join(mkdtempSync(join(base, 'run-')), 'data', 'terminal.json');

function machine(start: string) {
  let ms = at(start).epochMilliseconds;
  return {
    read: () => ms,
    move: (by: number) => {
      ms += by;
    },
  };
}

describe('the clock of a try-out', () => {
  it('is the machine’s until it is moved', () => {
    const real = machine('2026-11-24T09:00Z');
    const clock = createTryoutClock(openKept(path()), undefined, real.read);
    real.move(1500);
    expect(clock.now().toString()).toBe('2026-11-24T09:00:01.5Z');
  });

  it('starts a new folder where it is told to, once it is let run, and goes on from there after a restart', () => {
    const file = path();
    const real = machine('2030-01-01T00:00Z');
    const clock = createTryoutClock(openKept(file), at('2026-11-24T09:00Z'), real.read);
    real.move(7_000);
    expect(clock.now().toString()).toBe('2026-11-24T09:00:00Z');
    clock.run();
    real.move(60_000);
    expect(createTryoutClock(openKept(file), at('2020-01-01T00:00Z'), real.read).now().toString()).toBe(
      '2026-11-24T09:01:00Z',
    );
  });

  it('keeps a move on disk before anything can be said at that time', () => {
    const file = path();
    const real = machine('2026-11-24T09:00Z');
    createTryoutClock(openKept(file), undefined, real.read).moveTo(at('2026-11-27T09:00Z'));
    expect(JSON.parse(readFileSync(file, 'utf8')).shiftMs).toBe(3 * 86_400_000);
    expect(createTryoutClock(openKept(file), undefined, real.read).now().toString()).toBe('2026-11-27T09:00:00Z');
  });

  it('stands still at a moment until it is let go', () => {
    const real = machine('2026-11-24T09:00Z');
    const clock = createTryoutClock(openKept(path()), undefined, real.read);
    clock.moveTo(at('2026-11-25T09:00Z'));
    real.move(900);
    expect(clock.now().toString()).toBe('2026-11-25T09:00:00Z');
    clock.run();
    real.move(1000);
    expect(clock.now().toString()).toBe('2026-11-25T09:00:01Z');
  });

  it('never goes back: not by a move, a restart, or the machine’s clock set back', () => {
    const step = fc.oneof(
      fc.record({ is: fc.constant('move' as const), ms: fc.integer({ min: -1e9, max: 1e9 }) }),
      fc.record({ is: fc.constant('machine' as const), ms: fc.integer({ min: -1e9, max: 1e9 }) }),
      fc.record({ is: fc.constantFrom('run' as const, 'restart' as const, 'show' as const), ms: fc.constant(0) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const file = openKept(path());
        const real = machine('2026-11-24T09:00Z');
        let clock = createTryoutClock(file, undefined, real.read);
        let seen = clock.now();
        for (const { is, ms } of steps) {
          if (is === 'move') clock.moveTo(clock.now().add({ milliseconds: ms }));
          if (is === 'machine') real.move(ms);
          if (is === 'run') clock.run();
          if (is === 'show') clock.keepShown('d');
          if (is === 'restart') {
            clock.keepShown('d');
            clock = createTryoutClock(file, undefined, real.read);
          }
          expect(Temporal.Instant.compare(clock.now(), seen)).toBeGreaterThanOrEqual(0);
          seen = clock.now();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stays where it was when a move cannot be kept', () => {
    const file = openKept(path());
    const real = machine('2026-11-24T09:00Z');
    const full = { ...file, isFull: false };
    full.write = (kept) => {
      if (full.isFull) throw new Error('no room');
      file.write(kept);
    };
    const clock = createTryoutClock(full, undefined, real.read);
    full.isFull = true;
    expect(() => clock.moveTo(at('2026-11-27T09:00Z'))).toThrow('no room');
    real.move(1_000);
    expect(clock.now().toString()).toBe('2026-11-24T09:00:01Z');
  });

  it('remembers over a restart what was on the screen', () => {
    const file = path();
    const real = machine('2026-11-24T09:00Z');
    createTryoutClock(openKept(file), undefined, real.read).keepShown('d1');
    const clock = createTryoutClock(openKept(file), undefined, real.read);
    expect([clock.wasShown('d1'), clock.wasShown('d2')]).toEqual([true, false]);
  });
});
