import type { Timing } from '../timing.ts';

/** How many calls a bucket still takes: https://docs.discord.com/developers/topics/rate-limits */
export interface Pace {
  readonly limit: number;
  /** Of this call's bucket, after it; below 0 where it comes too soon. */
  readonly remaining: number;
  /** In seconds. */
  readonly resetAfter: number;
}

/** Counts calls by what they come from, as Discord's buckets do. */
export interface Paces {
  message(channel: string): Pace;
  request(): Pace;
  /** Calls answered with 401, 403 or 429. */
  invalid(status: number): void;
  /** An address that was refused too often is shut out. */
  readonly isShutOut: boolean;
}

const ORDINARY = 50;
const A_SECOND = 1_000;
const FIVE_SECONDS = 5_000;
const TEN_MINUTES = 600_000;
const INVALID = [401, 403, 429];

export function createPaces(timing: Timing): Paces {
  const messages = new Map<string, number[]>();
  let requests: number[] = [];
  let invalid: number[] = [];
  const lately = (all: readonly number[], ms: number) => all.filter((at) => Date.now() - at < ms);

  function paceOf(before: readonly number[], limit: number, ms: number): Pace {
    const [first = Date.now()] = before;
    return { limit, remaining: limit - before.length - 1, resetAfter: (ms - (Date.now() - first)) / 1000 };
  }

  return {
    message(channel) {
      const most = timing.messagesInFiveSeconds;
      if (most === 0) return { limit: ORDINARY, remaining: ORDINARY - 1, resetAfter: 1 };
      const before = lately(messages.get(channel) ?? [], FIVE_SECONDS);
      const pace = paceOf(before, most, FIVE_SECONDS);
      messages.set(channel, pace.remaining < 0 ? before : [...before, Date.now()]);
      return pace;
    },
    request() {
      const most = timing.requestsInASecond;
      if (most === 0) return { limit: ORDINARY, remaining: ORDINARY - 1, resetAfter: 1 };
      requests = lately(requests, A_SECOND);
      const pace = paceOf(requests, most, A_SECOND);
      if (pace.remaining >= 0) requests.push(Date.now());
      return pace;
    },
    invalid(status) {
      if (INVALID.includes(status)) invalid.push(Date.now());
    },
    get isShutOut() {
      invalid = lately(invalid, TEN_MINUTES);
      return invalid.length >= timing.invalidInTenMinutes;
    },
  };
}
