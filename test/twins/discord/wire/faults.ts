import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Gateway } from './gateway.ts';

/** What goes wrong with one call. `accepted`: Discord had done what was asked before the answer was lost. */
export type Fault =
  | { readonly is: 'reset'; readonly accepted: boolean }
  | { readonly is: 'hang'; readonly accepted: boolean }
  | { readonly is: 'status'; readonly status: number; readonly accepted: boolean }
  /** `retryAfter` in seconds. */
  | { readonly is: 'limited'; readonly retryAfter: number; readonly global?: boolean }
  | { readonly is: 'refused'; readonly status: number; readonly code: number };

/** What a test has go wrong. Routes are named as in `api/`: `createMessage`; a method (`POST`) or `*` is any of them. */
export interface Faults {
  /** The next `times` calls of a route fare so; faults of one route queue up. */
  next(route: string, fault: Fault, times?: number): void;
  /** The next `times` calls, whatever they are, meet the global limit. */
  storm(times: number, retryAfter: number): void;
  clear(): void;
  /** Somebody who has the app installed for themselves, and shares no server with it, cannot be written to: 50278. */
  refuseDmsToInstalled(): void;
  /** So many sessions may still begin today; the limit ends after `resetAfterMs`. */
  sessionsLeft(remaining: number, resetAfterMs: number): void;
  /** Cuts every gateway socket without a word. */
  dropConnections(): void;
  /** Leaves every gateway socket open and deaf: heartbeats are not acknowledged, nothing is sent. */
  zombie(): void;
  /** Op 1: a heartbeat is wanted now. */
  heartbeatRequested(): void;
  /** Op 7. */
  reconnectRequested(): void;
  /** Op 9. */
  invalidSession(resumable: boolean): void;
  /** Ends every gateway socket with a close code. */
  closeWith(code: number): void;
  /** The next gateway sockets are refused. */
  refuseConnections(times: number): void;
  /** The next `times` events are given twice. */
  duplicateEvents(times: number): void;
  /** The next `count` events wait for one another and come last first. */
  reverseEvents(count: number): void;
}

/** What `/gateway/bot` says of sessions. */
interface SessionLimit {
  readonly remaining: number;
  readonly resetAfterMs: number;
}

export interface FaultPlan extends Faults {
  /** The fault that this call has to meet, used up. */
  take(route: string, method: string): Fault | undefined;
  takeDuplicate(): boolean;
  takeRefusal(): boolean;
  /** Gives an event when its turn has come. */
  inTurn(give: () => void): void;
  readonly refusesInstalled: boolean;
  readonly sessionLimit: SessionLimit;
}

const UNLIMITED: SessionLimit = { remaining: 1000, resetAfterMs: 14_400_000 };

export function createFaults(gateway: () => Gateway): FaultPlan {
  let planned: { readonly route: string; readonly fault: Fault; left: number }[] = [];
  let duplicates = 0;
  let refusals = 0;
  let toReverse = 0;
  let held: (() => void)[] = [];
  let refusesInstalled = false;
  let sessionLimit = UNLIMITED;

  function release(): void {
    const waiting = held.reverse();
    held = [];
    toReverse = 0;
    for (const give of waiting) give();
  }

  const next: Faults['next'] = (route, fault, times = 1) => void planned.push({ route, fault, left: times });
  return {
    next,
    storm: (times, retryAfter) => next('*', { is: 'limited', retryAfter, global: true }, times),
    clear() {
      planned = [];
      duplicates = 0;
      refusals = 0;
      refusesInstalled = false;
      sessionLimit = UNLIMITED;
      release();
    },
    refuseDmsToInstalled() {
      refusesInstalled = true;
    },
    sessionsLeft(remaining, resetAfterMs) {
      sessionLimit = { remaining, resetAfterMs };
    },
    dropConnections: () => gateway().drop(),
    zombie: () => gateway().zombie(),
    heartbeatRequested: () => gateway().tell({ op: GatewayOpcodes.Heartbeat, d: null }),
    reconnectRequested: () => gateway().tell({ op: GatewayOpcodes.Reconnect, d: null }),
    invalidSession: (resumable) => gateway().invalidate(resumable),
    closeWith: (code) => gateway().close(code),
    refuseConnections(times) {
      refusals = times;
    },
    duplicateEvents(times) {
      duplicates = times;
    },
    reverseEvents(count) {
      toReverse = count;
    },
    take(route, method) {
      const found = planned.find((plan) => [route, method, '*'].includes(plan.route));
      if (!found) return undefined;
      found.left -= 1;
      planned = planned.filter(({ left }) => left > 0);
      return found.fault;
    },
    takeDuplicate() {
      duplicates -= 1;
      return duplicates >= 0;
    },
    takeRefusal() {
      refusals -= 1;
      return refusals >= 0;
    },
    inTurn(give) {
      if (toReverse === 0) return give();
      held.push(give);
      if (held.length >= toReverse) release();
    },
    get refusesInstalled() {
      return refusesInstalled;
    },
    get sessionLimit() {
      return sessionLimit;
    },
  };
}
