import { existsSync, readdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../src/domain/entities.ts';
import type { Log } from '../../src/ports/log.ts';
import { type Reader, say } from '../../src/texts/say.ts';
import { OperatorError } from '../OperatorError.ts';
import { createTryoutClock, type TryoutClock } from './clock.ts';
import { createTerminal, type Terminal } from './connect.ts';
import { openKept } from './kept.ts';
import { readKeyboard, readPipe } from './lines.ts';
import { createPaint } from './paint.ts';
import { createJsonScreen, createPageScreen, type Put } from './screen.ts';
import type { TerminalParts } from './terminalParts.ts';

type Environment = Readonly<Record<string, string | undefined>>;
interface Streams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

export interface TerminalOptions extends Streams, Pick<TerminalParts, 'findCommand' | 'newId'> {
  readonly log: Log;
  readonly environment: Environment;
  readonly dataDir: string;
  readonly json: boolean;
  /** Where a new folder's clock starts: an ISO instant. */
  readonly now: string | undefined;
}

const WIDEST = 80;
const NARROWEST = 40;

/**
 * The terminal as this process has it: keyboard or pipe, pages or JSON, the person's language, zone and name.
 * Call it before the database makes the folder.
 *
 * @throws OperatorError when `now` is not an instant or the kept clock is damaged
 */
export function openTerminal(options: TerminalOptions): Terminal & { readonly clock: TryoutClock } {
  const { stdin, stdout, stderr, environment, dataDir, json } = options;
  const start: Reader = { language: languageOf(environment.LANG), zone: zoneOf(environment.TZ) };
  const file = openKept(join(dataDir, 'terminal.json'));
  const isOld = file.read() !== undefined || holdsDatabase(dataDir);
  if (isOld && options.now !== undefined)
    stderr.write(`--now is left aside: ${dataDir} already has data, and its time goes on.\n`);
  const clock = createTryoutClock(file, isOld ? undefined : instantOf(options.now), Date.now);
  const atKeyboard = stdin.isTTY === true && stdout.isTTY === true && !json;
  const colours = stdout.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
  const paint = createPaint(colours);
  const width = Math.max(NARROWEST, Math.min(WIDEST, stdout.columns ?? WIDEST));
  const lines = atKeyboard ? readKeyboard(stdin, stdout, paint.person('› ')) : readPipe(stdin);
  stdout.on('error', () => lines.close());
  const screen = json
    ? createJsonScreen(putOn(stdout), putOn(stderr))
    : createPageScreen(putOn(stdout), { width, paint }, stdin.isTTY !== true);
  const name = userName() ?? say({ key: 'keyboard.you' }, start);
  return {
    ...createTerminal({ ...options, lines, screen, clock, folder: join(dataDir, 'files'), name, start }),
    clock,
  };
}

function putOn(stream: NodeJS.WriteStream): Put {
  return (text) =>
    new Promise((done, fail) => {
      stream.write(text, (error) => (error ? fail(error) : done()));
    });
}

/** Dutch for `nl`, `nl_NL.UTF-8` and the like, else English. */
export function languageOf(lang: string | undefined): Language {
  return /^nl([_.@-]|$)/iu.test(lang ?? '') ? 'nl' : 'en';
}

/** The zone `TZ` names, else the machine's, else UTC. */
export function zoneOf(tz: string | undefined): string {
  const candidates = [tz?.replace(/^:/u, ''), Intl.DateTimeFormat().resolvedOptions().timeZone, 'UTC'];
  return candidates.find((zone) => zone !== undefined && zone !== '' && isZone(zone)) ?? 'UTC';
}

function isZone(zone: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone) !== undefined;
  } catch {
    return false;
  }
}

function instantOf(now: string | undefined): Temporal.Instant | undefined {
  if (now === undefined) return undefined;
  try {
    return Temporal.Instant.from(now);
  } catch {
    throw new OperatorError('--now takes an instant such as 2026-11-24T09:00:00Z.');
  }
}

/** Whether the folder, or one right under it, holds a database. */
function holdsDatabase(folder: string): boolean {
  if (!existsSync(folder)) return false;
  return ['.', ...readdirSync(folder)].some((each) => existsSync(join(folder, each, 'PG_VERSION')));
}

/** The name the machine knows its user by; a user without an account has none. */
function userName(): string | undefined {
  try {
    return userInfo().username || undefined;
  } catch {
    return undefined;
  }
}
