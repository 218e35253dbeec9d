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
  'tenant',
  'version',
  'why',
] as const;
/** Ids, codes, kinds and paths have no spaces; sentences do. */
const FACT = /^[\w.:/\\-]{1,200}$/u;
const FRAME = /^ {4}at (?:[^()\n]+ \()?(?:file:|node:|[a-z]:\\|\/)[^\s()]+:\d+:\d+\)?$/iu;
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
  const kept = FACTS.filter(
    (name) => facts[name] !== undefined && (typeof facts[name] !== 'string' || FACT.test(facts[name])),
  );
  return Object.fromEntries(kept.map((name) => [name, facts[name]]));
}

interface Described {
  readonly name: string;
  readonly code?: string;
  readonly frames: readonly string[];
  readonly cause?: Described;
}

function describe(error: unknown, depth = 0): Described {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const code = 'code' in error && FACT.test(String(error.code)) ? String(error.code) : undefined;
  return {
    name: FACT.test(error.name) ? error.name : 'Error',
    ...(code ? { code } : {}),
    frames: framesOf(error),
    ...(error.cause !== undefined && depth < CAUSES ? { cause: describe(error.cause, depth + 1) } : {}),
  };
}

/** A message can have lines of its own, and one of them may look like a frame: it is taken out first. */
function framesOf({ stack = '', message }: Error): string[] {
  const after = message !== '' && stack.includes(message) ? stack.indexOf(message) + message.length : 0;
  return stack
    .slice(after)
    .split('\n')
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim());
}
