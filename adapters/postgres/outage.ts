import type { Log } from '../../src/ports/log.ts';
import { isAway, isFull } from './away.ts';

/** How a database that cannot be used for a while is told to the operator: one line when it begins, one when it is over. */
export interface Outage {
  /** The same log; what failed only because the database could not be used is not told each time. */
  readonly log: Log;
  /** Whether the operator was told of one that is not over yet. */
  isOn(): boolean;
  /** To be called when all that waited for the database was done. */
  ends(): void;
}

export function createOutage(log: Log): Outage {
  let told: string | undefined;
  return {
    log: {
      ...log,
      error(event, error, facts) {
        const why = isAway(error) ? 'database away' : isFull(error) ? 'database disk full' : undefined;
        if (why === undefined) return log.error(event, error, facts);
        if (told === undefined) log.error(why, error);
        told ??= why;
      },
    },
    isOn: () => told !== undefined,
    ends() {
      if (told !== undefined) log.warn('database back');
      told = undefined;
    },
  };
}
