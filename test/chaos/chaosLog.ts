import { DeliveryError } from '../../src/domain/errors.ts';
import type { Log } from '../../src/ports/log.ts';
import { silentLog } from '../setup/silentLog.ts';

/** What is told of faults that were meant. */
const MEANT = [
  'slack not connected',
  'slack not told',
  'discord connection failed',
  'discord not connected',
  'discord not told',
  'not read back',
  'answer not shown',
];

/** A log that lets bugs be seen, and nothing that was meant to go wrong. */
export const chaosLog: Log = {
  ...silentLog,
  error(event, error) {
    if (!MEANT.includes(event) && !(error instanceof DeliveryError)) silentLog.error(event, error);
  },
};
