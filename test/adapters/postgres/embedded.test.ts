import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Embedded, startEmbedded, visitEmbedded } from '../../../adapters/postgres/embedded.ts';
import { silentLog as log } from '../../setup/silentLog.ts';

const isRoot = process.getuid?.() === 0;

/** A folder with a database, which one test after the other uses and closes. */
let made: string;
let room: string;
const open: Embedded[] = [];

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'spoor-embedded-'));
  // As closed as root's own home: no test may depend on who can pass here.
  chmodSync(room, 0o700);
  made = join(room, 'made');
  const first = await startEmbedded({ dataDir: made, log });
  await first.close();
});
afterAll(async () => {
  for (const each of open) await each.close().catch(() => undefined);
  rmSync(room, { recursive: true, force: true });
});

/** Another folder with the same data, owners kept. */
function copy(name: string): string {
  const dataDir = join(room, name);
  execFileSync('cp', ['-a', made, dataDir]);
  return dataDir;
}

async function start(dataDir: string): Promise<Embedded> {
  const server = await startEmbedded({ dataDir, log });
  open.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows[0];
}

const pidOf = (dataDir: string) =>
  Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
const isGone = (pid: number) =>
  !existsSync(`/proc/${pid}`) || readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');

describe('the built-in database', () => {
  it('keeps its data safely and closed, on a socket and no network port', async () => {
    const dataDir = made;
    const { url, close } = await start(dataDir);
    const settings = await ask(
      url,
      `SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
         current_setting('synchronous_commit') AS commit, current_setting('listen_addresses') AS network,
         current_setting('server_encoding') AS encoding, to_tsvector('dutch', 'laadpalen')::text AS words,
         upper('é') AS upper`,
    );
    expect(settings).toEqual({
      fsync: 'on',
      pages: 'on',
      commit: 'on',
      network: '',
      encoding: 'UTF8',
      words: "'laadpal':1",
      upper: 'É',
    });
    for (const folder of [dataDir, join(dataDir, 'postgres')]) expect(statSync(folder).mode & 0o777).toBe(0o700);
    await close();
  });

  it('runs in a process group of its own, and is gone after a clean end', async () => {
    const dataDir = made;
    const { close } = await start(dataDir);
    const pid = pidOf(dataDir);
    if (process.platform === 'linux') {
      const group = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /u, '')
        .split(' ')[2];
      expect(Number(group)).toBe(pid);
    }
    await close();
    await vi.waitFor(() => expect(isGone(pid)).toBe(true));
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('is had by one Spoor at a time, while others may look', async () => {
    const dataDir = made;
    const { close } = await start(dataDir);
    await expect(startEmbedded({ dataDir, log })).rejects.toThrow(/^Another Spoor is already running on .*\.$/u);
    const visitor = await visitEmbedded({ dataDir, log });
    expect(visitor?.isAlone).toBe(false);
    await visitor?.close();
    expect(isGone(pidOf(dataDir))).toBe(false);
    await close();
  });

  it('waits for a Spoor that is just ending', async () => {
    const dataDir = made;
    const before = await start(dataDir);
    const [, after] = await Promise.all([before.close(), start(dataDir)]);
    expect(await ask(after.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    await after.close();
  });

  it('makes nothing for a visitor, and starts and stops for one who comes when no Spoor runs', async () => {
    const nowhere = join(room, 'nowhere');
    expect(await visitEmbedded({ dataDir: nowhere, log })).toBeUndefined();
    expect(existsSync(nowhere)).toBe(false);
    const dataDir = made;
    const visitor = await visitEmbedded({ dataDir, log });
    const pid = pidOf(dataDir);
    expect(visitor?.isAlone).toBe(true);
    await visitor?.close();
    await vi.waitFor(() => expect(isGone(pid)).toBe(true));
  });

  it('lets one of two Spoors have a new folder they begin on at the same time', async () => {
    const dataDir = join(room, 'raced');
    const [one, other] = await Promise.allSettled([start(dataDir), start(dataDir)]);
    expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected']);
    expect(readdirSync(dataDir)).toEqual(['postgres']);
    if (one.status === 'fulfilled') await one.value.close();
    if (other.status === 'fulfilled') await other.value.close();
  });

  it('starts in spite of what a first start that was broken off left behind, and clears it away later', async () => {
    const dataDir = join(room, 'broken-off');
    const half = join(dataDir, 'postgres.new-abc');
    mkdirSync(half, { recursive: true });
    writeFileSync(join(half, 'PG_VERSION'), '18\n');
    utimesSync(half, 0, 0);
    const { url, close } = await start(dataDir);
    expect(await ask(url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    expect(readdirSync(dataDir)).toEqual(['postgres']);
    await close();
  });
});

describe('what an earlier server left', () => {
  it('is a pid file that names a process of somebody else: recognised, and no hindrance', async () => {
    const dataDir = made;
    const data = join(dataDir, 'postgres');
    const lines = [process.pid, data, 1_700_000_000, 5432, '.', '', '  5432001 7777777', 'ready', ''];
    for (const name of ['postmaster.pid', '.s.PGSQL.5432.lock']) {
      writeFileSync(join(data, name), lines.join('\n'), { mode: 0o600 });
      const { uid, gid } = statSync(data);
      chownSync(join(data, name), uid, gid);
    }
    const { url, close } = await start(dataDir);
    expect(await ask(url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    expect(pidOf(dataDir)).not.toBe(process.pid);
    await close();
  });

  it('is never used again when it belongs to another folder', async () => {
    const [mine, other] = [copy('mine'), made];
    const running = await start(other);
    const pid = pidOf(other);
    const data = join(mine, 'postgres');
    cpSync(join(other, 'postgres', 'postmaster.pid'), join(data, 'postmaster.pid'));
    const { uid, gid } = statSync(data);
    chownSync(join(data, 'postmaster.pid'), uid, gid);
    // The copy names the other's memory, as a copied folder would: PostgreSQL itself must find that in use.
    await expect(start(mine)).rejects.toThrow(/did not start: pre-existing shared memory block/u);
    expect(isGone(pid)).toBe(false);
    await running.close();
  });
});

describe('a folder', () => {
  it('may have a long path, and the temporary folder too', async () => {
    const dataDir = copy(`long-${'x'.repeat(120)}`);
    const before = process.env.TMPDIR;
    process.env.TMPDIR = join(room, 'y'.repeat(90));
    try {
      const { url, close } = await start(dataDir);
      const folder = new URL(url).searchParams.get('host') ?? '';
      expect(`${folder}/.s.PGSQL.5432`.length).toBeLessThan(100);
      expect(await ask(url, 'SELECT 1 AS one')).toEqual({ one: 1 });
      await close();
      expect(existsSync(folder)).toBe(false);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });

  it.each([
    ['is a file', (path: string) => writeFileSync(path, ''), /a file is in its place/u],
    ['is under a file', (path: string) => writeFileSync(join(path, '..', 'file'), ''), /a file is in its place/u],
    [
      'holds something else in the place of the database',
      (path: string) => mkdirSync(join(path, 'postgres', 'photos'), { recursive: true }),
      /something that is not Spoor's/u,
    ],
    [
      'was made by another PostgreSQL',
      (path: string) => {
        mkdirSync(join(path, 'postgres'), { recursive: true });
        writeFileSync(join(path, 'postgres', 'PG_VERSION'), '16\n');
      },
      /was made by PostgreSQL 16, and this Spoor brings 18/u,
    ],
  ])('that %s is refused with one line', async (what, prepare, line) => {
    const folder = mkdtempSync(join(room, 'wrong-'));
    const dataDir = what === 'is under a file' ? join(folder, 'file', 'data') : join(folder, 'data');
    prepare(what === 'is under a file' ? join(folder, 'data') : dataDir);
    const refusal = await startEmbedded({ dataDir, log }).catch((error: Error) => error);
    expect(refusal).toMatchObject({ name: 'OperatorError', message: expect.stringMatching(line) });
    expect(String(refusal)).toMatch(/SPOOR_DATA_DIR[^\n]*$/u);
    expect(String(refusal)).not.toContain('\n');
  });

  it('with a database of somebody else is left as it was', async () => {
    const dataDir = copy('theirs');
    const { url, close } = await start(dataDir);
    await ask(url, 'CREATE ROLE theirs SUPERUSER LOGIN');
    await ask(
      url.replace('/spoor@', '/theirs@').replace('//spoor@', '//theirs@'),
      'ALTER ROLE spoor RENAME TO nobody_here',
    );
    await close();
    await expect(start(dataDir)).rejects.toThrow(/was not made by Spoor/u);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it.skipIf(!isRoot)('that root put back from a copy is given to the server again', async () => {
    const dataDir = copy('put-back');
    const data = join(dataDir, 'postgres');
    for (const name of ['.', ...(readdirSync(data, { recursive: true }) as string[])])
      lchownSync(join(data, name), 0, 0);
    chmodSync(data, 0o755);
    const { url, close } = await start(dataDir);
    expect(await ask(url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    await close();
  });
});

describe.skipIf(!isRoot)('as root', () => {
  it('the server is somebody unprivileged, and no folder is opened for it', async () => {
    const dataDir = made;
    const { url, close } = await start(dataDir);
    expect(statSync(`/proc/${pidOf(dataDir)}`).uid).not.toBe(0);
    expect(await ask(url, 'CHECKPOINT')).toBeUndefined();
    for (const folder of [room, dataDir]) expect(statSync(folder)).toMatchObject({ uid: 0 });
    for (const folder of [room, dataDir]) expect(statSync(folder).mode & 0o777).toBe(0o700);
    await close();
  });
});
