import { parseArgs } from 'node:util';
import { createCoach } from '../src/coach.ts';
import { findCommand } from '../src/commands/registry.ts';
import type { Log } from '../src/ports/log.ts';
import { type Configuration, readConfiguration, requireTerminal } from './configuration.ts';
import { prepareFolder } from './dataFolder.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createLog } from './log.ts';
import { newId } from './newId.ts';
import { OperatorError } from './OperatorError.ts';
import { isAway } from './postgres/away.ts';
import { openDatabase } from './postgres/database.ts';
import { createOutage } from './postgres/outage.ts';
import { createQueue } from './postgres/queue.ts';
import { createStore } from './postgres/store.ts';
import { openTerminal } from './terminal/openTerminal.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PARENT_CHECK_MS = 250;
type Flags = ReturnType<typeof readFlags>;

process.exit(await main());

/** Gives the exit code: 0 after a clean end, 1 when Spoor could not start or go on. */
async function main(): Promise<number> {
  try {
    const flags = readFlags(process.argv.slice(2));
    const environment = readEnvironment(process.env);
    const configuration = readConfiguration(environment);
    requireTerminal(configuration);
    await talkInTerminal(configuration, environment, flags);
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof OperatorError) process.stderr.write(`${error.message}\n`);
    else createLog('error').error('spoor stopped', error);
    return 1;
  }
}

async function talkInTerminal(configuration: Configuration, environment: Environment, flags: Flags): Promise<void> {
  const outage = createOutage(createLog(configuration.LOG_LEVEL ?? 'warn'));
  const { log } = outage;
  const dataDir = configuration.SPOOR_DATA_DIR;
  prepareFolder(dataDir);
  const { stdin, stdout, stderr } = process;
  const terminal = openTerminal({ ...flags, environment, dataDir, findCommand, newId, log, stdin, stdout, stderr });
  // People have zones, processes have none: from here on it is the same everywhere, summer and winter.
  process.env.TZ = 'UTC';
  const closing: (() => Promise<void>)[] = [];
  onEnd(environment, terminal.stop);
  onBug(log, terminal.stop);
  try {
    const database = await openDatabase({ databaseUrl: configuration.DATABASE_URL, dataDir, log });
    closing.unshift(() => database.close());
    const queue = await createQueue({ url: database.url, log });
    const { url, embedded: alone } = database;
    const store = await createStore({ url, newId, queue, alone, clock: terminal.clock });
    // The queue first: the deliveries it has in hand still need the store.
    closing.unshift(
      () => queue.stop(),
      () => store.close(),
    );
    const coach = createCoach({ store, clock: terminal.clock, newId, chats: [terminal.chat], log });
    await queue.work((delivery) => terminal.inTurn(() => coach.sendOne(delivery)));
    const beat = async () => {
      await coach.tick();
      if (!outage.isOn()) return;
      await coach.resume();
      outage.ends();
    };
    const heartbeat = startHeartbeat(() => terminal.inTurn(beat), log);
    closing.unshift(() => heartbeat.stop());
    await terminal.run(coach);
  } finally {
    for (const close of closing) await close().catch((error: unknown) => log.error('not closed', error));
  }
}

/**
 * What nobody caught is a bug. Node would print its message, which may quote what a person typed.
 *
 * Not so the farewell of a database on a connection that changes hands at that moment: the driver (pg 8) has nobody to tell.
 */
function onBug(log: Log, stop: () => void): void {
  process.on('uncaughtException', (error) => {
    if (isAway(error)) return log.error('connection lost', error);
    process.exitCode = 1;
    log.error('spoor stopped', error);
    stop();
  });
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
