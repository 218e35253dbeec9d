import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../../src/ports/log.ts';

export type SdkLog = Logger;

/** What the SDK says may quote what people typed: of its complaints only that there was one is noted. */
export function createSdkLog(log: Log): SdkLog {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => log.warn('slack sdk complained'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.ERROR,
    setName: () => undefined,
  };
}
