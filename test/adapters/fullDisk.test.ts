import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { saveFile } from '../../adapters/terminal/saveFile.ts';
import { type SpoorProcess, startSpoor } from './spoorProcess.ts';

vi.setConfig({ testTimeout: 90_000 });
const rooms: string[] = [];

/** A disk of so many megabytes. */
function disk(megabytes: number): string {
  const room = mkdtempSync(join(tmpdir(), 'spoor-full-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', room], { stdio: 'ignore' });
  rooms.push(room);
  return room;
}

function takeAway(): void {
  for (const room of rooms.splice(0)) {
    execFileSync('umount', ['-l', room]);
    rmSync(room, { recursive: true });
  }
}

/** Only root may make a disk, and not in every container. */
const canMount = (() => {
  try {
    disk(1);
    takeAway();
    return true;
  } catch {
    return false;
  }
})();

/** Leaves no byte; what it gives makes room again. */
function fill(room: string): () => void {
  const path = join(room, 'holiday.mp4');
  const file = openSync(path, 'w');
  for (const bytes of [65_536, 512])
    try {
      for (;;) writeSync(file, Buffer.alloc(bytes));
    } catch {
      // Full.
    }
  closeSync(file);
  return () => rmSync(path);
}

/** Puts a server's write-ahead log on a disk of its own, as operators with two disks do; gives that disk. */
function logOnItsOwnDisk(log: string, megabytes: number): string {
  const { uid, gid } = statSync(log);
  const room = disk(megabytes);
  execFileSync('cp', ['-a', `${log}/.`, room]);
  chownSync(room, uid, gid);
  chmodSync(room, 0o700);
  rmSync(log, { recursive: true });
  symlinkSync(room, log);
  return room;
}

/** Answers the welcome; what it gives types a line and waits until it is dealt with. */
async function welcomed(run: SpoorProcess): Promise<(line: string) => Promise<void>> {
  const ready = async (line: string) => {
    const before = run.said.split('"ready":true').length;
    run.type(line);
    await vi.waitFor(() => expect(run.said.split('"ready":true').length).toBeGreaterThan(before), 20_000);
  };
  await run.until('"key":"welcome.hello"');
  await ready('{"say":"Yes"}');
  await ready('{"say":"A job in the energy sector"}');
  await ready('{"choose":"no"}');
  return ready;
}

const times = (text: string, within: string) => within.split(text).length - 1;

describe.skipIf(!canMount)('a disk that is full', () => {
  it.each([
    ['to the last byte', 1, fill],
    ['before the database is made', 20, () => undefined],
  ])('%s: Spoor does not start, and says why in one line', async (_, megabytes, prepare) => {
    onTestFinished(takeAway);
    const room = disk(megabytes);
    prepare(room);
    const run = startSpoor({ flags: ['--json'], env: { SPOOR_DATA_DIR: join(room, 'data') } });
    expect([await run.ended, run.said]).toEqual([1, '']);
    expect(run.errors).toMatch(
      /^There is no room left on the disk of [^\n]*\. Make room there, then start Spoor again\.\n$/u,
    );
  });

  it('in the middle of a talk: what was told is kept, and answered by itself once there is room', async () => {
    onTestFinished(takeAway);
    const room = disk(120);
    const run = startSpoor({ flags: ['--json'], env: { SPOOR_DATA_DIR: join(room, 'data') } });
    const ready = await welcomed(run);
    const makeRoom = fill(room);
    const long = 'Ask the neighbours. '.repeat(2_000);
    let tips = 0;
    for (; tips < 9 && !run.errors.includes('database disk full'); tips += 1) await ready(`/tips ${tips} ${long}`);
    expect(run.errors).toMatch(/I’ve saved that\. I’ll answer as soon as I can|I couldn’t save that just now/u);
    expect(run.said).not.toContain('error.unexpected');
    makeRoom();
    await vi.waitFor(() => expect(run.errors).toContain('"msg":"database back"'), 20_000);
    const kept = tips - times('I couldn’t save that', run.errors);
    await vi.waitFor(() => expect(times('"key":"tip.noted"', run.said)).toBe(kept), 20_000);
    run.end();
    expect(await run.ended).toBe(0);
  });

  it('under the write-ahead log alone: the server stops, nothing is lost, and it goes on once there is room', async () => {
    onTestFinished(takeAway);
    const room = disk(160);
    const data = join(room, 'data');
    const first = startSpoor({ flags: ['--json'], env: { SPOOR_DATA_DIR: data } });
    await first.until('"key":"welcome.hello"');
    first.end();
    expect(await first.ended).toBe(0);
    const log = logOnItsOwnDisk(join(data, 'postgres', 'pg_wal'), 60);

    const run = startSpoor({ flags: ['--json'], env: { SPOOR_DATA_DIR: data } });
    const ready = await welcomed(run);
    const makeRoom = fill(log);
    let tips = 0;
    for (; tips < 400 && !run.errors.includes('database'); tips += 1)
      await ready(`/tips ${tips} ${randomBytes(45_000).toString('hex')}`);
    expect(run.errors).toContain('"msg":"database');
    expect(run.said).not.toContain('error.unexpected');
    makeRoom();
    await vi.waitFor(() => expect(run.errors).toContain('"msg":"database back"'), 40_000);
    await ready('/tips Ask the neighbours');
    const kept = tips + 1 - times('I couldn’t save that', run.errors);
    await vi.waitFor(() => expect(times('"key":"tip.noted"', run.said)).toBe(kept), 20_000);
    run.end();
    expect(await run.ended).toBe(0);
  });

  it('takes no half of a file', () => {
    onTestFinished(takeAway);
    const room = disk(1);
    expect(() => saveFile(room, 'spoor.json', 'x'.repeat(2_000_000))).toThrow('ENOSPC');
    expect(readdirSync(room)).toEqual([]);
  });
});
