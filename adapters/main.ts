import { parseArgs } from 'node:util';
import { findCommand } from '../src/commands/registry.ts';
import type { Log } from '../src/ports/log.ts';
import { type Configuration, hasPlatform, readConfiguration } from './configuration.ts';
import { prepareFolder } from './dataFolder.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { openHouse } from './house.ts';
import { createLog } from './log.ts';
import { newId } from './newId.ts';
import { OperatorError } from './OperatorError.ts';
import { openPlatforms } from './platforms.ts';
import { isAway } from './postgres/away.ts';
import { createOutage } from './postgres/outage.ts';
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
    const talk = hasPlatform(configuration) ? talkOnPlatforms : talkInTerminal;
    await talk(configuration, environment, flags);
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
  onEnd(environment, terminal.stop);
  onBug(log, terminal.stop);
  const { chat, clock, inTurn } = terminal;
  const house = await openHouse({ configuration, openChats: async () => [chat], clock, inTurn, outage });
  try {
    await terminal.run(house.coach);
  } finally {
    await house.close();
  }
}

/** Talks on every platform there is a token for, until Spoor is asked to end. */
async function talkOnPlatforms(configuration: Configuration, environment: Environment, flags: Flags): Promise<void> {
  if (flags.json || flags.now !== undefined)
    throw new OperatorError(
      '--json and --now are for the terminal: take the tokens of Slack and Discord away for that.',
    );
  const outage = createOutage(createLog(configuration.LOG_LEVEL ?? 'info'));
  const { log } = outage;
  process.env.TZ = 'UTC';
  const asked = new Promise<void>((end) => {
    onEnd(environment, end);
    onBug(log, end);
  });
  prepareFolder(configuration.SPOOR_DATA_DIR);
  let platforms: Awaited<ReturnType<typeof openPlatforms>> = [];
  const house = await openHouse({
    configuration,
    outage,
    openChats: async (store) => {
      platforms = await openPlatforms(configuration, store, log);
      return platforms.map(({ chat }) => chat);
    },
  });
  try {
    const { SPOOR_ROLE: role } = configuration;
    for (const platform of role === 'worker' ? [] : platforms) await platform.listen(house.coach);
    log.info('spoor listens', { role });
    if (role !== 'worker') await house.coach.resume();
    await asked;
  } finally {
    for (const platform of platforms) await platform.close().catch((error: unknown) => log.error('not closed', error));
    await house.close();
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
