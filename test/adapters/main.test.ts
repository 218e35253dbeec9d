import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { visitEmbedded } from '../../adapters/postgres/embedded.ts';
import { copiedDatabase } from '../setup/freshDatabase.ts';
import { silentLog } from '../setup/silentLog.ts';
import { isGone } from './isGone.ts';
import { type SpoorProcess, startSpoor } from './spoorProcess.ts';

const isRoot = process.getuid?.() === 0;
const WORDS = 'A job in the energy sector';
const GOAL = JSON.stringify({ say: WORDS });
vi.setConfig({ testTimeout: 90_000 });

let room: string;
/** The folder that one run after the other goes on with. */
let dataDir: string;
const running: SpoorProcess[] = [];

beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'spoor-main-'));
  dataDir = join(room, 'data');
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  }
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

function spoor(env: Record<string, string> = {}, how: Parameters<typeof startSpoor>[0] = {}): SpoorProcess {
  const started = startSpoor({ flags: ['--json'], ...how, env: { SPOOR_DATA_DIR: dataDir, ...env } });
  running.push(started);
  return started;
}

const serverPid = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
const isServed = () => existsSync(join(dataDir, 'postgres', 'postmaster.pid'));

async function goals(): Promise<string[]> {
  const visitor = await visitEmbedded({ dataDir, log: silentLog });
  const client = new pg.Client({ connectionString: visitor?.url });
  await client.connect();
  const { rows } = await client.query('SELECT words FROM goal');
  await client.end();
  await visitor?.close();
  return rows.map(({ words }) => words);
}

describe('a run on the built-in database', () => {
  it('keeps everything closed, and survives the Ctrl-C that everything at the keyboard gets', async () => {
    const run = spoor({}, { detached: true });
    await run.until('"key":"welcome.hello"');
    for (const name of ['', 'postgres', 'terminal.json'])
      expect(statSync(join(dataDir, name)).mode & 0o077, name).toBe(0);
    run.type('{"choose":"yes"}');
    await run.until('"key":"welcome.goal"');
    const pid = serverPid();
    run.type(GOAL);
    process.kill(-(run.child.pid ?? 0), 'SIGINT');
    expect([await run.ended, run.errors]).toEqual([0, '']);
    expect(isGone(pid)).toBe(true);
    expect(await goals()).toEqual(run.said.includes('"key":"welcome.talk"') ? [WORDS] : []);
  });

  it('says the open question again, and goes on with its own time, whatever --now says', async () => {
    const run = spoor({}, { flags: ['--json', '--now', '2036-01-01T09:00:00Z'] });
    await run.until('"key":"welcome.');
    if (!run.said.includes('"key":"welcome.talk"')) run.type(GOAL);
    await run.until('"key":"welcome.talk"');
    expect(run.errors).toMatch(/^--now is left aside: [^\n]*\n$/u);
    expect(run.said).not.toContain('2036-');
    run.child.kill('SIGKILL');
    expect(await run.ended).toBe('SIGKILL');
  });

  it('takes over from one that was killed outright, its server and all that was heard', async () => {
    const pid = serverPid();
    expect(isGone(pid)).toBe(false);
    const run = spoor();
    await run.until('"key":"welcome.talk"');
    expect(serverPid()).toBe(pid);
    expect(await goals()).toEqual([WORDS]);

    const second = spoor();
    const doctor = spoor({}, { script: 'adapters/doctor.ts', flags: [] });
    expect([await second.ended, await doctor.ended]).toEqual([1, 0]);
    expect(second.said).toBe('');
    expect(second.errors).toMatch(/^Another Spoor is already running on [^\n]*\n$/u);
    expect(doctor.said).toMatch(/built in, PostgreSQL 18.*\n.*A Spoor is running on it/u);

    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(isGone(pid)).toBe(true);
    expect(isServed()).toBe(false);
  });
});

describe('a run on a database of one’s own', () => {
  it('begins where --now says; a bug ends it as cleanly as can be, and prints nobody’s words', async () => {
    const { url, drop } = await copiedDatabase();
    const env = { DATABASE_URL: url, SPOOR_DATA_DIR: join(room, 'own') };
    const bug = `data:text/javascript,process.stdin.once('data',()=>{throw new Error('Anna told me\\n    at home (/a:1:2)')})`;
    const run = spoor(env, { node: ['--import', bug], flags: ['--json', '--now', '2026-11-24T09:00:00Z'] });
    await run.until('"key":"welcome.hello"');
    expect(JSON.parse(run.said.split('\n')[0] ?? '')).toMatchObject({
      at: expect.stringMatching(/^2026-11-24T09:0/u),
      kind: 'welcome',
    });
    run.type('{"say":"hello"}');
    expect(await run.ended).toBe(1);
    expect(run.errors).toMatch(/"msg":"spoor stopped"/u);
    expect(run.errors).not.toMatch(/Anna|home/u);
    expect(existsSync(join(room, 'own', 'postgres'))).toBe(false);
    await drop();
  });
});

describe('what the operator can mend is said in plain lines, and ends with 1:', () => {
  it('a Node that cannot run it, flags that do not exist, wrong settings in .env all at once', async () => {
    const cwd = join(room, 'wrong-env');
    mkdirSync(cwd);
    writeFileSync(join(cwd, '.env'), 'PORT=none\nDATABASE_URL=mysql://x\nSLACK_APP_TOKEN=xapp-1\n');
    const old = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"20.20.2"}})';
    const runs = [
      spoor({}, { script: 'adapters/checkNode.js', flags: [], node: ['--import', old] }),
      spoor({}, { flags: ['--jason'] }),
      spoor({}, { cwd }),
    ];
    expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([1, 1, 1]);
    expect(runs.map(({ said }) => said)).toEqual(['', '', '']);
    expect(runs.map(({ errors }) => errors)).toEqual([
      expect.stringMatching(/^Spoor needs Node 22\.18 or newer; [^\n]*\n$/u),
      expect.stringMatching(/^Spoor takes --json, and --now [^\n]*\n$/u),
      expect.stringMatching(/^Some settings[^\n]*\n {2}PORT: .*\n {2}DATABASE_URL: .*\n {2}SLACK_BOT_TOKEN: .*\n$/u),
    ]);
  });

  it.skipIf(!isRoot)('a user without an entry in /etc/passwd, and one who may not write', async () => {
    const folder = join(tmpdir(), 'spoor-nameless');
    const [nameless, stranger] = [spoor({ SPOOR_DATA_DIR: folder }, { uid: 12_345 }), spoor({}, { uid: 65_534 })];
    expect([await nameless.ended, await stranger.ended]).toEqual([1, 1]);
    expect(nameless.errors).toMatch(/^The user Spoor runs as has no entry in [^\n]*DATABASE_URL[^\n]*\n$/u);
    expect(stranger.errors).toMatch(/^The data folder [^\n]* cannot be used: this user may not write there[^\n]*\n$/u);
    rmSync(folder, { recursive: true, force: true });
  });
});
