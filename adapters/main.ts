import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs, parseEnv } from 'node:util';
import { createCoach } from '../src/coach.ts';
import { findCommand } from '../src/commands/registry.ts';
import { type Configuration, hasPlatform, readConfiguration } from './configuration.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createLog } from './log.ts';
import { OperatorError } from './OperatorError.ts';
import { openDatabase } from './postgres/database.ts';
import { createQueue } from './postgres/queue.ts';
import { createStore } from './postgres/store.ts';
import { openTerminal } from './terminal/openTerminal.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PARENT_CHECK_MS = 250;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
type Flags = ReturnType<typeof readFlags>;
type Environment = Readonly<Record<string, string | undefined>>;

process.exit(await main());

/** Gives the exit code: 0 after a clean end, 1 when Spoor could not start or go on. */
async function main(): Promise<number> {
  try {
    if (major < 22 || (major === 22 && minor < 18))
      throw new OperatorError(`Spoor needs Node 22.18 or newer; this is ${process.version}.`);
    const flags = readFlags(process.argv.slice(2));
    const environment = readEnvironment();
    const configuration = readConfiguration(environment);
    if (hasPlatform(configuration))
      throw new OperatorError(
        'Slack and Discord are not connected yet: take their tokens away to talk in the terminal.',
      );
    await talkInTerminal(configuration, environment, flags);
    return 0;
  } catch (error) {
    if (error instanceof OperatorError) process.stderr.write(`${error.message}\n`);
    else createLog('error').error('spoor stopped', error);
    return 1;
  }
}

async function talkInTerminal(configuration: Configuration, environment: Environment, flags: Flags): Promise<void> {
  const log = createLog(configuration.LOG_LEVEL ?? 'warn');
  const newId = randomUUID;
  const dataDir = configuration.SPOOR_DATA_DIR;
  const { stdin, stdout, stderr } = process;
  const terminal = openTerminal({ ...flags, environment, dataDir, findCommand, newId, log, stdin, stdout, stderr });
  const closing: (() => Promise<void>)[] = [];
  onEnd(environment, terminal.stop);
  try {
    const database = await openDatabase({ databaseUrl: configuration.DATABASE_URL, dataDir, log });
    closing.unshift(() => database.close());
    const queue = await createQueue({ url: database.url, log });
    closing.unshift(() => queue.stop());
    const store = await createStore({ url: database.url, newId, queue });
    closing.unshift(() => store.close());
    const coach = createCoach({ store, clock: terminal.clock, newId, chats: [terminal.chat], log });
    await queue.work((delivery) => terminal.inTurn(() => coach.sendOne(delivery)));
    const heartbeat = startHeartbeat(() => terminal.inTurn(() => coach.tick()), log);
    closing.unshift(() => heartbeat.stop());
    await terminal.run(coach);
  } finally {
    for (const close of closing) await close();
  }
}

/**
 * Calls `stop` when Spoor is asked to end. npm's shell does not pass signals on; under npm the only sign is that
 * the shell is gone, and a Spoor left behind would keep the data folder to itself.
 */
function onEnd(environment: Environment, stop: () => void): void {
  for (const signal of SIGNALS) process.on(signal, stop);
  const parent = process.ppid;
  if (environment.npm_lifecycle_event === undefined) return;
  const check = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(check);
    stop();
  }, PARENT_CHECK_MS);
  check.unref();
}

function readFlags(typed: string[]) {
  try {
    const { json = false, now } = parseArgs({
      args: typed,
      options: { json: { type: 'boolean' }, now: { type: 'string' } },
    }).values;
    return { json, now };
  } catch {
    throw new OperatorError(
      'Spoor takes --json, and --now <ISO instant> for a new folder: npm start -- --json --now 2026-11-24T09:00:00Z',
    );
  }
}

/** The environment over what .env says, if there is one. */
function readEnvironment(): Environment {
  return { ...(existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {}), ...process.env };
}
