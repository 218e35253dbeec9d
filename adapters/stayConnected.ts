import type { Log } from '../src/ports/log.ts';
import type { OperatorError } from './OperatorError.ts';

/** Waits before the next attempt, by how many failed in a row. */
const WAITS_MS = [0, 250, 500, 1_000, 2_000, 5_000, 10_000, 30_000];
/** A connection that ends sooner counts as one that failed. */
const LASTS_MS = 5_000;

interface Parts {
  /** What stands in the log when it is open, and when it is not. */
  readonly events: { readonly connected: string; readonly failed: string };
  readonly log: Log;
  /** One connection's life: resolves when it has ended. @param opened is told when it is open */
  live(opened: () => void): Promise<void>;
  /** Ends the connection that is open, or being opened. */
  end(): Promise<void> | void;
  /** What is said when the very first attempt shows that a token is not accepted. */
  refusal(error: unknown): OperatorError | undefined;
  /** Milliseconds that are to be waited at least after a failure. */
  waitsFor?(error: unknown): number;
}

/** A connection that is opened anew for as long as Spoor runs. */
export interface Connection {
  /** Resolves when the first attempt has ended, open or not. Throws the refusal. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export function stayConnected({ events, log, live, end, refusal, waitsFor }: Parts): Connection {
  let stopped = false;
  let wake: () => void = () => undefined;
  let running: Promise<void> = Promise.resolve();

  /** @param tried is told how each attempt ended */
  async function run(tried: (error?: unknown) => void): Promise<void> {
    let failures = 0;
    while (!stopped) {
      const since = Date.now();
      let wait = 0;
      try {
        await live(() => {
          tried();
          if (!stopped) log.info(events.connected);
        });
      } catch (error) {
        tried(error);
        wait = waitsFor?.(error) ?? 0;
        if (!stopped) log.error(events.failed, error, { attempt: failures + 1 });
      }
      failures = Date.now() - since < LASTS_MS ? failures + 1 : 0;
      if (!stopped) await pause(Math.max(wait, WAITS_MS[Math.min(failures, WAITS_MS.length - 1)] ?? 0));
    }
  }

  function pause(ms: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, ms);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  }

  return {
    start: () =>
      new Promise<void>((done, fail) => {
        let isFirst = true;
        running = run((error) => {
          const refused = isFirst && error !== undefined ? refusal(error) : undefined;
          isFirst = false;
          if (refused === undefined) return done();
          stopped = true;
          fail(refused);
        });
      }),
    async stop() {
      stopped = true;
      wake();
      await end();
      await running;
    },
  };
}
