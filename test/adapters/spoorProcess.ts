import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A Spoor, or its doctor, as a process of its own. */
export interface SpoorProcess {
  readonly child: ChildProcess;
  /** Standard output so far. */
  readonly said: string;
  /** Standard error so far. */
  readonly errors: string;
  /** Types a line. */
  type(line: string): void;
  /** Resolves when standard output holds the text. */
  until(text: string | RegExp): Promise<void>;
  /** Ends the input. */
  end(): void;
  /** The exit code, or the signal it died of. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

interface How {
  readonly script?: string;
  readonly flags?: readonly string[];
  /** Flags of Node itself. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly detached?: boolean;
  readonly uid?: number;
}

/** Node keeps there what it made of the TypeScript: the second start takes half the time. */
const CACHE = join(tmpdir(), 'spoor-test-compiled');

/** Starts one with nothing in its environment but what is given: a developer's own settings stay out of the test. */
export function startSpoor(how: How = {}): SpoorProcess {
  const { script = 'adapters/main.ts', flags = [], node = [], env, cwd = '/', detached = false, uid } = how;
  const child = spawn(process.execPath, [...node, `${root}${script}`, ...flags], {
    cwd,
    detached,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: CACHE, TZ: 'Europe/Amsterdam', LANG: 'en_GB.UTF-8', ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let said = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | NodeJS.Signals>((done) => {
    child.on('close', (code, signal) => done(code ?? signal ?? -1));
  });
  return {
    child,
    get said() {
      return said;
    },
    get errors() {
      return errors;
    },
    type: (line) => void child.stdin.write(`${line}\n`),
    async until(text) {
      await vi.waitFor(
        () => {
          if (typeof text === 'string' ? !said.includes(text) : !text.test(said))
            throw new Error(`Not said: ${text}\nstdout: ${said}\nstderr: ${errors}`);
        },
        { timeout: 50_000, interval: 20 },
      );
    },
    end: () => void child.stdin.end(),
    ended,
  };
}
