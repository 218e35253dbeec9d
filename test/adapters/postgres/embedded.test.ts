import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Embedded, startEmbedded, visitEmbedded } from '../../../adapters/postgres/embedded.ts';
import { silentLog as log } from '../../setup/silentLog.ts';
import { isGone } from '../isGone.ts';

const isRoot = process.getuid?.() === 0;

let room: string;
/** The folder that one test after the other uses. */
let dataDir: string;
let firstStarts: PromiseSettledResult<Embedded>[];

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'spoor-embedded-'));
  // As closed as root's own home: nothing here may depend on who can pass.
  chmodSync(room, 0o700);
  dataDir = join(room, 'data');
  const half = join(dataDir, 'postgres.new-broken-off');
  mkdirSync(half, { recursive: true, mode: 0o700 });
  writeFileSync(join(half, 'PG_VERSION'), '18\n');
  utimesSync(half, 0, 0);
  firstStarts = await Promise.allSettled([startEmbedded({ dataDir, log }), startEmbedded({ dataDir, log })]);
  for (const start of firstStarts) if (start.status === 'fulfilled') await start.value.close();
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

async function start(folder = dataDir): Promise<Embedded> {
  const server = await startEmbedded({ dataDir: folder, log });
  onTestFinished(() => server.close());
  return server;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}

const isWell = async ({ url }: Embedded) => expect(await ask(url, 'SELECT 1 AS one')).toEqual({ one: 1 });
const pidFile = (folder = dataDir) => join(folder, 'postgres', 'postmaster.pid');
const pidIn = (folder = dataDir) => Number(readFileSync(pidFile(folder), 'utf8').split('\n')[0]);
const groupOf = (pid: number) =>
  Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) . \d+ (\d+) .*$/su, '$1'));

/** A file in the database's folder, owned as the server's own. */
function leave(name: string, content: string, folder = dataDir): void {
  const data = join(folder, 'postgres');
  writeFileSync(join(data, name), content, { mode: 0o600 });
  chownSync(join(data, name), statSync(data).uid, statSync(data).gid);
}

describe('the built-in database', () => {
  it('is made once when two Spoors begin on a new folder together, and one of them has it', () => {
    expect(firstStarts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('keeps nothing of a first start that was broken off', () => {
    expect(readdirSync(dataDir)).toEqual(['postgres']);
  });

  it('keeps its data safely and closed, on a socket and no network port', async () => {
    const { url } = await start();
    const settings = await ask(
      url,
      `SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
         current_setting('synchronous_commit') AS commit, current_setting('listen_addresses') AS network,
         current_setting('server_encoding') AS encoding, to_tsvector('dutch', 'laadpalen')::text AS words,
         upper('é') AS upper`,
    );
    const safe = { fsync: 'on', pages: 'on', commit: 'on', network: '', encoding: 'UTF8' };
    expect(settings).toEqual({ ...safe, words: "'laadpal':1", upper: 'É' });
    for (const folder of [dataDir, join(dataDir, 'postgres')]) expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('runs in a process group of its own, and is gone after a clean end', async () => {
    const { close } = await start();
    const pid = pidIn();
    expect(groupOf(pid)).toBe(pid);
    await close();
    expect(isGone(pid)).toBe(true);
    expect(existsSync(pidFile())).toBe(false);
  });

  it('is had by one Spoor at a time, while others may look', async () => {
    await start();
    const second = await startEmbedded({ dataDir, log }).catch((error: Error) => error);
    expect(String(second)).toMatch(/^OperatorError: Another Spoor is already running on [^\n]*$/u);
    const visitor = await visitEmbedded({ dataDir, log });
    expect(visitor?.isAlone).toBe(false);
    await visitor?.close();
    expect(isGone(pidIn())).toBe(false);
  });

  it('waits for a Spoor that is just ending', async () => {
    const before = await start();
    const [, after] = await Promise.all([before.close(), start()]);
    await isWell(after);
  });

  it('makes nothing for a visitor, and starts and stops for one who comes when no Spoor runs', async () => {
    expect(await visitEmbedded({ dataDir: join(room, 'nowhere'), log })).toBeUndefined();
    expect(existsSync(join(room, 'nowhere'))).toBe(false);
    const visitor = await visitEmbedded({ dataDir, log });
    const pid = pidIn();
    expect(visitor?.isAlone).toBe(true);
    await visitor?.close();
    expect(isGone(pid)).toBe(true);
  });
});

describe('what an earlier server left', () => {
  it('is no hindrance when its process id is somebody else’s by now, as after a container’s restart', async () => {
    const { uid, gid } = statSync(join(dataDir, 'postgres'));
    const stranger = spawn('sleep', ['60'], { uid, gid, stdio: 'ignore' });
    onTestFinished(() => void stranger.kill());
    const lines = [stranger.pid, '/somewhere', 1_700_000_000, 5432, '.', '', '  5432001 7777777', 'ready', ''];
    leave('postmaster.pid', lines.join('\n'));
    leave('.s.PGSQL.5432.lock', lines.join('\n'));
    await isWell(await start());
    expect(isGone(stranger.pid ?? 0)).toBe(false);
  });

  it('is waited for as long as a process of the killed server is still at work, and then started again', async () => {
    const server = await start();
    const { url } = server;
    const busy = new pg.Client({ connectionString: url });
    busy.on('error', () => undefined);
    await busy.connect();
    const { rows } = await busy.query('SELECT pg_backend_pid() AS pid');
    const until = `DO $$ BEGIN WHILE clock_timestamp() < '${new Date(Date.now() + 1_000).toISOString()}' LOOP END LOOP; END $$`;
    busy.query(until).catch(() => undefined);
    await vi.waitFor(async () =>
      expect(await ask(url, `SELECT count(*)::int AS n FROM pg_stat_activity WHERE query LIKE 'DO %'`)).toEqual({
        n: 1,
      }),
    );
    const killed = pidIn();
    process.kill(killed, 'SIGKILL');
    await vi.waitFor(() => expect(isGone(killed)).toBe(true));
    expect(isGone(rows[0].pid)).toBe(false);
    await vi.waitFor(() => isWell(server), { timeout: 20_000, interval: 100 });
    expect(isGone(rows[0].pid)).toBe(true);
  });

  it('in a folder that was copied while its server ran concerns the other folder only', async () => {
    const mine = join(room, 'mine');
    execFileSync('cp', ['-a', dataDir, mine]);
    const other = await start();
    leave('postmaster.pid', readFileSync(pidFile(), 'utf8'), mine);
    await isWell(await start(mine));
    await isWell(other);
    expect(pidIn(mine)).not.toBe(pidIn());
  });
});

describe('a data folder', () => {
  it('may have a long path, and the temporary folder too', async () => {
    const long = join(room, 'x'.repeat(120));
    renameSync(dataDir, long);
    vi.stubEnv('TMPDIR', join(room, 'y'.repeat(90)));
    onTestFinished(() => {
      vi.unstubAllEnvs();
      renameSync(long, dataDir);
    });
    const server = await start(long);
    const folder = new URL(server.url).searchParams.get('host') ?? '';
    expect(`${folder}/.s.PGSQL.5432`.length).toBeLessThan(100);
    await isWell(server);
    await server.close();
    expect(existsSync(folder)).toBe(false);
  });

  it('that is there keeps its mode, what is in it is closed', async () => {
    chmodSync(dataDir, 0o755);
    onTestFinished(() => chmodSync(dataDir, 0o700));
    await start();
    expect(statSync(dataDir).mode & 0o777).toBe(0o755);
    expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700);
  });

  it.each([
    ['is a file', 'data', (at: string) => writeFileSync(at, ''), 'a file is in its place'],
    ['is under a file', 'file/data', (at: string) => writeFileSync(join(at, '..'), ''), 'a file is in its place'],
    [
      'has something else where the database goes',
      'data',
      (at: string) => mkdirSync(join(at, 'postgres', 'photos'), { recursive: true }),
      'something that is not Spoor’s',
    ],
    [
      'was made by another PostgreSQL',
      'data',
      (at: string) => {
        mkdirSync(join(at, 'postgres'), { recursive: true });
        writeFileSync(join(at, 'postgres', 'PG_VERSION'), '16\n');
      },
      'was made by PostgreSQL 16, and this version of Spoor brings 18',
    ],
  ])('that %s is refused with one line', async (_, name, prepare, reason) => {
    const at = join(mkdtempSync(join(room, 'wrong-')), name);
    prepare(at);
    const refusal = await startEmbedded({ dataDir: at, log }).catch((error: Error) => error);
    expect(String(refusal)).toMatch(/^OperatorError: [^\n]*SPOOR_DATA_DIR[^\n]*$/u);
    expect(String(refusal)).toContain(reason);
  });

  it('on a disk without sockets is refused with one line', async () => {
    const inTheWay = join(dataDir, 'postgres', '.s.PGSQL.5432');
    mkdirSync(inTheWay);
    onTestFinished(() => rmSync(inTheWay, { recursive: true }));
    const refusal = await startEmbedded({ dataDir, log }).catch((error: Error) => error);
    expect(String(refusal)).toMatch(
      /^OperatorError: The built-in database did not start: [^\n]*SPOOR_DATA_DIR[^\n]*$/u,
    );
  });

  it.skipIf(!isRoot)('that root put back from a copy is given to the server again', async () => {
    const data = join(dataDir, 'postgres');
    for (const name of ['', ...readdirSync(data, { recursive: true, encoding: 'utf8' })])
      lchownSync(join(data, name), 0, 0);
    chmodSync(data, 0o755);
    await isWell(await start());
  });

  it('with a database of somebody else is left as it was', async () => {
    const theirs = join(room, 'mine');
    const { url, close } = await start(theirs);
    await ask(url, 'CREATE ROLE theirs SUPERUSER LOGIN');
    await ask(url.replace('//spoor@', '//theirs@'), 'ALTER ROLE spoor RENAME TO nobody_here');
    await close();
    await expect(start(theirs)).rejects.toThrow(/^The database in [^\n]* was not made by Spoor[^\n]*$/u);
    expect(existsSync(pidFile(theirs))).toBe(false);
  });
});

describe.skipIf(!isRoot)('as root', () => {
  it('the server is somebody unprivileged, and no folder is opened for it', async () => {
    const server = await start();
    expect(statSync(`/proc/${pidIn()}`).uid).not.toBe(0);
    await isWell(server);
    for (const folder of [room, dataDir]) expect(statSync(folder).uid).toBe(0);
    for (const folder of [room, dataDir]) expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});
