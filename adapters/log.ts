import pino from 'pino';
import type { Facts, Log } from '../src/ports/log.ts';

/** The only facts that reach the log: ids, kinds and counts. Anything else is left out, whoever passes it. */
const FACTS = [
  'account',
  'attempt',
  'attempts',
  'code',
  'coachee',
  'count',
  'delivery',
  'embedded',
  'folder',
  'inbound',
  'job',
  'kind',
  'migration',
  'moment',
  'ms',
  'outcome',
  'people',
  'platform',
  'port',
  'queue',
  'reference',
  'role',
  'signal',
  'state',
  'version',
  'why',
] as const;
const CAUSES = 3;

/**
 * Writes one JSON line per event to `write` (standard error): constant event names, allowed facts, and of an
 * error its name, code and stack frames. Messages of errors are left out: they quote what people typed.
 */
export function createLog(level: pino.LevelWithSilent, write: pino.DestinationStream = standardError()): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, write);
  return {
    info: (event, facts) => logger.info(allowed(facts), event),
    warn: (event, facts) => logger.warn(allowed(facts), event),
    error: (event, error, facts) => logger.error({ ...allowed(facts), error: describe(error) }, event),
  };
}

function standardError(): pino.DestinationStream {
  return pino.destination({ dest: 2, sync: true });
}

function allowed(facts: Facts = {}): Facts {
  return Object.fromEntries(FACTS.filter((name) => facts[name] !== undefined).map((name) => [name, facts[name]]));
}

interface Described {
  readonly name: string;
  readonly code?: string;
  readonly frames: readonly string[];
  readonly cause?: Described;
}

function describe(error: unknown, depth = 0): Described {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const code = 'code' in error && /^[\w.-]{1,40}$/u.test(String(error.code)) ? String(error.code) : undefined;
  return {
    name: error.name,
    ...(code ? { code } : {}),
    frames: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /u.test(line))
      .map((line) => line.trim()),
    ...(error.cause !== undefined && depth < CAUSES ? { cause: describe(error.cause, depth + 1) } : {}),
  };
}
