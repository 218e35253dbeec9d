import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../src/ports/clock.ts';
import type { KeptFile } from './kept.ts';

/** A clock that can be moved forward, and that remembers so. */
export interface TryoutClock extends Clock {
  /** Moves to an instant and stands still there; kept on disk first. An earlier instant changes nothing. */
  moveTo(instant: Temporal.Instant): void;
  /** Lets the clock run on from where it stands. */
  run(): void;
  /** Notes what was put on the screen, together with the time it happened. */
  keepShown(deliveryId: string): void;
  wasShown(deliveryId: string): boolean;
  /** The name somebody first sat down under: Kim and kim are one person. Kept from the first time on. */
  nameOf(typed: string): string;
}

const SHOWN = 50;

/**
 * The machine's clock plus a shift that is kept with the data. It never goes back: not by a move, not over a
 * restart, and not when the machine's clock is set back.
 *
 * @param startAt where a clock without anything kept begins, and stands until it is let run: what it takes to get ready is no
 *   time of the coach's; the machine's time otherwise
 * @param machine milliseconds since 1970
 */
export function createTryoutClock(
  file: KeptFile,
  startAt: Temporal.Instant | undefined,
  machine: () => number,
): TryoutClock {
  const kept = file.read();
  let shiftMs = kept?.shiftMs ?? (startAt ? startAt.epochMilliseconds - machine() : 0);
  let seenMs = kept?.seenMs ?? startAt?.epochMilliseconds ?? 0;
  let shown: string[] = kept?.shown ?? [];
  let people: string[] = kept?.people ?? [];
  let standing = !kept && startAt !== undefined;

  const nowMs = () => {
    if (standing) return seenMs;
    shiftMs = Math.max(shiftMs, seenMs - machine());
    seenMs = machine() + shiftMs;
    return seenMs;
  };
  const write = () => file.write({ shiftMs, seenMs: nowMs(), shown, people });
  if (!kept) write();

  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(nowMs()),
    moveTo(instant) {
      const target = Math.max(instant.epochMilliseconds, nowMs());
      const before = { shiftMs, seenMs, standing };
      shiftMs = target - machine();
      seenMs = target;
      standing = true;
      try {
        write();
      } catch (error) {
        ({ shiftMs, seenMs, standing } = before);
        throw error;
      }
    },
    run() {
      if (!standing) return;
      shiftMs = seenMs - machine();
      standing = false;
      write();
    },
    keepShown(deliveryId) {
      shown = [...shown, deliveryId].slice(-SHOWN);
      write();
    },
    wasShown: (deliveryId) => shown.includes(deliveryId),
    nameOf(typed) {
      const known = people.find((name) => fold(name) === fold(typed));
      if (known !== undefined) return known;
      people = [...people, typed];
      write();
      return typed;
    },
  };
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
