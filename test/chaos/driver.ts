import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Incoming, Input } from '../../src/ports/incoming.ts';
import { PLATFORM, readArrived } from './fileChat.ts';
import type { Scene } from './story.ts';
import type { Home, Order } from './victim.ts';

const VICTIM = fileURLToPath(new URL('./victim.ts', import.meta.url));
const PATIENCE_MS = 60_000;

/** How a line of the story is to be disturbed: by a kill at a boundary, or by one from outside after some milliseconds. */
export interface Disturbance {
  readonly kill?: Order['kill'];
  readonly afterMs?: number;
}

interface Victim {
  readonly process: ChildProcess;
  /** Resolves true when the order was carried out, false when the process died. */
  carryOut(order: Order): Promise<boolean>;
}

function startVictim(home: Home): Victim {
  const child = spawn(process.execPath, [VICTIM, JSON.stringify(home)], { stdio: ['pipe', 'pipe', 'inherit'] });
  let settle: (done: string | undefined) => void = () => undefined;
  let dead = false;
  child.stdin.on('error', () => undefined);
  createInterface({ input: child.stdout }).on('line', (line) => settle(line));
  child.on('exit', () => {
    dead = true;
    settle(undefined);
  });
  return {
    process: child,
    carryOut: (order) =>
      new Promise((resolve, reject) => {
        if (dead) return resolve(false);
        const tooLong = setTimeout(() => reject(new Error(`order ${order.id} was never carried out`)), PATIENCE_MS);
        settle = (done) => {
          if (done !== undefined && done !== order.id) return;
          clearTimeout(tooLong);
          resolve(done !== undefined);
        };
        child.stdin.write(`${JSON.stringify(order)}\n`);
      }),
  };
}

/**
 * Plays a story to as many processes as there are homes, each line to one of them in turn, and gives the number of kills.
 * A line whose process died is said again, with the same delivery key, as a platform does that got no acknowledgement.
 */
export async function play(
  scenes: readonly Scene[],
  homes: readonly Home[],
  disturb: (line: number) => Disturbance,
): Promise<number> {
  const victims = homes.map(startVictim);
  let kills = 0;
  try {
    for (const [line, scene] of scenes.entries()) {
      const at = line % homes.length;
      const home = homes[at];
      if (!home) throw new Error('a story needs a process');
      const order = orderOf(scene, line, home.platform);
      let { kill, afterMs } = disturb(line);
      for (;;) {
        const victim = victims[at] ?? startVictim(home);
        const timer = afterMs === undefined ? undefined : setTimeout(() => victim.process.kill('SIGKILL'), afterMs);
        const done = await victim.carryOut(kill ? { ...order, kill } : order);
        clearTimeout(timer);
        if (done) break;
        if (!kill && afterMs === undefined) throw new Error(`the process died of itself at ${order.id}`);
        kills += 1;
        kill = undefined;
        afterMs = undefined;
        victims[at] = startVictim(home);
      }
    }
  } finally {
    await Promise.all(victims.map(({ process: child }) => ended(child)));
  }
  return kills;
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.on('exit', () => resolve());
    child.stdin?.end();
  });
}

function orderOf(scene: Scene, line: number, platform: string): Order {
  const id = `line ${line}`;
  const input = inputOf(scene, platform);
  if (!input) return { id, at: scene.at };
  const incoming: Incoming = {
    account: { platform: PLATFORM, tenant: 'chaos', userId: scene.who },
    profile: { name: scene.who, language: 'en', zone: 'Europe/London' },
    key: id,
    ...input,
  };
  return { id, at: scene.at, incoming };
}

function inputOf({ who, says, types, chooses }: Scene, platform: string): Input | undefined {
  if (says !== undefined) return { is: 'reply', text: says };
  if (types !== undefined) {
    const [name = '', ...rest] = types.split(' ');
    return { is: 'command', name, line: rest.join(' ') };
  }
  if (chooses === undefined) return undefined;
  const offers = readArrived(platform).filter(({ to, choices }) => to === who && choices.includes(chooses));
  const newest = offers.at(-1);
  if (!newest) throw new Error(`nothing offered ${who} the choice ${chooses}`);
  return { is: 'choice', delivery: newest.delivery, choice: chooses };
}
