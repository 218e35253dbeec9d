import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Deed, Home, Order } from './victim.ts';

const VICTIM = fileURLToPath(new URL('./victim.ts', import.meta.url));
const PATIENCE_MS = 90_000;
const FAREWELL_MS = 10_000;
/** Node keeps there what it made of the TypeScript: the second start takes half the time. */
const CACHE = join(tmpdir(), 'spoor-test-compiled');

/** A Spoor that is started again whenever it was killed. */
export interface Victim {
  /** Which of them it is: the first is 0. */
  readonly number: number;
  readonly kills: number;
  /** Resolves when it is done, by this process or by the next: that one does it anew, and dies of it no more. */
  carryOut(deed: Deed): Promise<void>;
  kill(): void;
  /** Lets it end; what it left undone stays so. */
  end(): Promise<void>;
}

interface Waiting {
  readonly order: Order;
  done(): void;
  fail(error: Error): void;
}

export function startVictim(number: number, home: Home): Victim {
  let kills = 0;
  let orders = 0;
  let at: string | undefined;
  let isEnding = false;
  let broken: Error | undefined;
  let waiting: Waiting | undefined;
  let child = start();

  function start() {
    const started = spawn(process.execPath, [VICTIM, JSON.stringify({ ...home, at })], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: CACHE, TZ: 'UTC' },
    });
    started.stdin.on('error', () => undefined);
    createInterface({ input: started.stdout }).on('line', (id) => {
      if (id === waiting?.order.id) waiting.done();
    });
    started.on('exit', (code, signal) => {
      if (isEnding) return;
      if (signal !== 'SIGKILL') {
        broken = new Error(`a process died of itself (${code ?? signal})`);
        return waiting?.fail(broken);
      }
      kills += 1;
      child = start();
      if (waiting) tell(waiting.order);
    });
    return started;
  }

  function tell(order: Order): void {
    child.stdin.write(`${JSON.stringify(order)}\n`);
  }

  return {
    number,
    get kills() {
      return kills;
    },
    async carryOut(deed) {
      if (broken) throw broken;
      if (deed.is === 'begin') at = deed.at;
      orders += 1;
      const order = { id: String(orders), ...deed };
      await new Promise<void>((done, fail) => {
        const timer = setTimeout(() => fail(new Error(`was never done: ${JSON.stringify(order)}`)), PATIENCE_MS);
        const after = (end: () => void) => () => {
          clearTimeout(timer);
          waiting = undefined;
          end();
        };
        waiting = { order, done: after(done), fail: (error) => after(() => fail(error))() };
        tell(order);
      });
    },
    kill: () => void child.kill('SIGKILL'),
    end: () =>
      new Promise((resolve) => {
        isEnding = true;
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        const timer = setTimeout(() => child.kill('SIGKILL'), FAREWELL_MS);
        child.on('exit', () => {
          clearTimeout(timer);
          resolve();
        });
        child.stdin.end();
      }),
  };
}
