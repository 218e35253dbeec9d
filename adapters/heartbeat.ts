import { schedule } from 'node-cron';
import type { Log } from '../src/ports/log.ts';

const EVERY_FIVE_SECONDS = '*/5 * * * * *';
const LOOK_MS = 5_000;

/**
 * Beats every five seconds, never while an earlier beat is still going. Keeps no due times: it only asks.
 *
 * The process must live in UTC: node-cron 4.6 reads the machine's wall clock, and in the hour that an autumn night has
 * twice it would stand still and spin. When that clock is set back it would stand still until it is as late again: it is
 * begun anew then.
 *
 * @throws Error when the process lives in another zone
 * @returns `stop` resolves when the beat that is going, if any, has ended
 */
export function startHeartbeat(beat: () => Promise<unknown>, log: Log): { stop(): Promise<void> } {
  if (Intl.DateTimeFormat().resolvedOptions().timeZone !== 'UTC') throw new Error('The process does not live in UTC.');
  let going: Promise<unknown> | undefined;
  const beatOnce = () => {
    going ??= beat()
      .catch((error: unknown) => log.error('heartbeat failed', error))
      .finally(() => {
        going = undefined;
      });
    return going;
  };
  const begin = () =>
    schedule(EVERY_FIVE_SECONDS, beatOnce, {
      noOverlap: true,
      suppressMissedWarning: true,
      logger: quietLogger(log),
    });
  let task = begin();
  let seen = Date.now();
  const look = setInterval(() => {
    const now = Date.now();
    if (now < seen) {
      void task.destroy();
      task = begin();
    }
    seen = now;
  }, LOOK_MS);
  return {
    async stop() {
      clearInterval(look);
      await task.destroy();
      await going;
    },
  };
}

/** node-cron writes to standard output unless it is given somewhere else to write. */
function quietLogger(log: Log) {
  return {
    info: () => undefined,
    debug: () => undefined,
    warn: () => undefined,
    error: (message: string | Error, error?: Error) => log.error('heartbeat failed', error ?? message),
  };
}
