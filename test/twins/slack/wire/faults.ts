import type { DisconnectReason, SocketMode } from './socketMode.ts';
import type { Timing } from './timing.ts';

/**
 * What goes wrong with one call. `accepted` tells whether Slack had done what was asked before the answer was lost.
 * `refused` is an ordinary `{ ok: false, error }`; `retryAfter` is in seconds.
 */
export type Fault =
  | { readonly is: 'reset'; readonly accepted: boolean }
  | { readonly is: 'hang'; readonly accepted: boolean }
  | { readonly is: 'status'; readonly status: number; readonly accepted: boolean }
  | { readonly is: 'limited'; readonly retryAfter: number }
  | { readonly is: 'refused'; readonly error: string };

/** What a test has go wrong. Methods are Slack's own names, besides `response_url`, `upload` and `*` for any. */
export interface Faults {
  /** The next `times` calls of a method fare so; faults of one method queue up. */
  next(method: string, fault: Fault, times?: number): void;
  /** Calls fare normally again, events too. */
  clear(): void;
  /** Ends every connection with the reason Slack would give. */
  disconnect(reason?: DisconnectReason): void;
  /** Cuts every connection without a word. */
  cutConnections(): void;
  /** Leaves every connection open and deaf. */
  deafenConnections(): void;
  /** One message a second in each channel, as Slack asks; `undefined` lifts it. */
  pacePosts(everyMs: number | undefined): void;
  /** Histories as an app gets them that is sold outside Slack's own market: 15 messages, once a minute. */
  restrictHistory(): void;
  /** The next `times` events are acknowledged, and delivered once more all the same. */
  duplicateEvents(times: number): void;
  /** The next `count` events wait for one another and arrive last first. */
  reverseEvents(count: number): void;
}

export interface FaultPlan extends Faults {
  /** The fault that this call has to meet, used up. */
  take(method: string): Fault | undefined;
  takeDuplicate(): boolean;
  /** Resolves when this event may be sent. */
  turn(): Promise<void>;
}

export function createFaults(sockets: SocketMode, timing: Timing): FaultPlan {
  let planned: { readonly method: string; readonly fault: Fault; left: number }[] = [];
  let duplicates = 0;
  let toReverse = 0;
  let held: (() => void)[] = [];

  function release(): void {
    const waiting = held.reverse();
    held = [];
    toReverse = 0;
    waiting.forEach((go, place) => void setTimeout(go, place * 5));
  }

  return {
    next: (method, fault, times = 1) => void planned.push({ method, fault, left: times }),
    clear() {
      planned = [];
      duplicates = 0;
      release();
    },
    disconnect: (reason = 'refresh_requested') => sockets.disconnect(reason),
    cutConnections: () => sockets.cut(),
    deafenConnections: () => sockets.deafen(),
    pacePosts(everyMs) {
      timing.postEveryMs = everyMs ?? 0;
    },
    restrictHistory() {
      timing.historyEveryMs = 60_000;
      timing.historyMost = 15;
    },
    duplicateEvents(times) {
      duplicates = times;
    },
    reverseEvents(count) {
      toReverse = count;
    },
    take(method) {
      const found = planned.find((plan) => plan.method === method || plan.method === '*');
      if (!found) return undefined;
      found.left -= 1;
      planned = planned.filter(({ left }) => left > 0);
      return found.fault;
    },
    takeDuplicate() {
      duplicates -= 1;
      return duplicates >= 0;
    },
    turn() {
      if (toReverse === 0) return Promise.resolve();
      return new Promise((resolve) => {
        held.push(resolve);
        if (held.length >= toReverse) release();
      });
    },
  };
}
