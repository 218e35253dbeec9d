import type { Logger, LogLevel } from '@slack/bolt';

const quiet = () => undefined;

/** The SDK prints what Slack refuses, and every lost connection: tests ask for both. */
export const silentLogger: Logger = {
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  setLevel: quiet,
  setName: quiet,
  getLevel: () => 'error' as LogLevel,
};
