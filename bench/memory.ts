import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { newFolder, removeFolder } from './place.ts';
import { startSpoor } from './spoor.ts';

const SETTLE_MS = 10_000;
const POSTGRES = /^postgres/;

export interface Memory {
  /** Proportional set sizes in MB; nothing where the machine does not tell them (Linux does). */
  readonly bareNode: number;
  readonly spoor: number;
  readonly postgres: number;
}

/** Memory of a Spoor nobody talks to, and of the database it started, beside a Node that does nothing. */
export async function memory(): Promise<Memory | undefined> {
  if (process.platform !== 'linux') return undefined;
  const dataDir = newFolder();
  const bare = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e9)']);
  const others = new Set(postgresPids());
  const spoor = await startSpoor(dataDir);
  try {
    await sleep(SETTLE_MS);
    const own = postgresPids().filter((pid) => !others.has(pid));
    return {
      bareNode: sizeOf(bare.pid ?? 0),
      spoor: sizeOf(spoor.pid),
      postgres: own.reduce((sum, pid) => sum + sizeOf(pid), 0),
    };
  } finally {
    await spoor.stop();
    const gone = once(bare, 'exit');
    bare.kill();
    await gone;
    removeFolder(dataDir);
  }
}

function postgresPids(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && POSTGRES.test(commandOf(name)))
    .map(Number);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8');
  } catch {
    return '';
  }
}

function sizeOf(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024;
}
