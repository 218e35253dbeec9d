import type { Log } from '../../src/ports/log.ts';

/** A log that says nothing, but lets a bug be seen. */
export const silentLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: (event, error) => process.stderr.write(`${event}: ${error instanceof Error ? error.stack : String(error)}\n`),
};
