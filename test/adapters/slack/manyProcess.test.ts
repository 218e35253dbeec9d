import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../setup/freePort.ts';
import { copiedDatabase, type TestDatabase } from '../../setup/freshDatabase.ts';
import type { SlackUser } from '../../twins/slack/person.ts';
import { type SlackTwin, startSlackTwin } from '../../twins/slack/twin.ts';
import { type SpoorProcess, startSpoor } from '../spoorProcess.ts';
import { ENGLISH, saidTo } from './desk.ts';

const KEY = 'the-first-key-of-this-installation';
const NEXT = 'the-next-key-of-this-installation';

let twin: SlackTwin;
let database: TestDatabase;
let room: string;
let port: number;
let running: SpoorProcess[] = [];
beforeEach(async () => {
  twin = await startSlackTwin();
  database = await copiedDatabase();
  room = mkdtempSync(join(tmpdir(), 'spoor-many-'));
  port = await freePort();
});
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.map(({ ended }) => ended));
  const written = running.map(({ said, errors }) => said + errors).join('');
  running = [];
  await twin.close();
  await database.drop();
  rmSync(room, { recursive: true, force: true });
  expect(twin.violations).toEqual([]);
  expect(written).not.toMatch(/xox[a-z]-|xapp-/u);
  for (const secret of [twin.clientSecret, twin.signingSecret, KEY, NEXT]) expect(written).not.toContain(secret);
});

const env = (more: Readonly<Record<string, string>> = {}) => ({
  SLACK_CLIENT_ID: twin.clientId,
  SLACK_CLIENT_SECRET: twin.clientSecret,
  SLACK_SIGNING_SECRET: twin.signingSecret,
  SPOOR_SECRET_KEY: KEY,
  SLACK_API_URL: twin.apiUrl,
  PORT: String(port),
  DATABASE_URL: database.url,
  SPOOR_DATA_DIR: room,
  LOG_LEVEL: 'trace',
  ...more,
});

async function start(more?: Readonly<Record<string, string>>): Promise<SpoorProcess> {
  const spoor = startSpoor({ env: env(more) });
  running.push(spoor);
  await expect
    .poll(() => spoor.errors + (spoor.child.exitCode === null ? '' : 'ended'), { timeout: 40_000 })
    .toMatch(/spoor listens|ended/u);
  return spoor;
}
async function stop({ child, ended }: SpoorProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<unknown> {
  child.kill(signal);
  return ended;
}
const isAnswered = async (user: SlackUser, times: number) => {
  await user.writes('today');
  await expect.poll(() => saidTo(user).length, { timeout: 20_000 }).toBe(times);
};
const installs = (user: SlackUser) => user.installs(`http://127.0.0.1:${port}/slack/install`);
async function count(table: string): Promise<number> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rowCount } = await client.query(`SELECT 1 FROM ${table}`);
  await client.end();
  return rowCount ?? 0;
}

describe('Spoor as a process that many workspaces install', () => {
  it('takes them in at its port, answers over HTTP, and goes on after a restart under a new key', async () => {
    twin.pointAt(`http://127.0.0.1:${port}/slack/events`);
    const [anna, ben] = ['Acme', 'Other'].map((name) => twin.workspace(name).user({ name, ...ENGLISH }));
    if (!anna || !ben) throw new Error('nobody is there');
    const first = await start();
    for (const user of [anna, ben]) {
      expect((await installs(user)).status).toBe(200);
      await isAnswered(user, 1);
    }
    expect(await stop(first)).toBe(0);
    await start({ SPOOR_SECRET_KEY: `${NEXT},${KEY}` });
    await isAnswered(anna, 2);
    await isAnswered(ben, 2);
  });

  it('listens over a socket while the install page stands at its port', async () => {
    const workspace = twin.workspace('Acme');
    const anna = workspace.user({ name: 'Anna', ...ENGLISH });
    const spoor = await start({ SLACK_APP_TOKEN: workspace.appToken, SLACK_SIGNING_SECRET: '' });
    expect((await installs(anna)).status).toBe(200);
    await isAnswered(anna, 1);
    expect(await stop(spoor)).toBe(0);
  });

  it('killed between the code and the database leaves nothing half: the workspace installs again', async () => {
    twin.pointAt(`http://127.0.0.1:${port}/slack/events`);
    const anna = twin.workspace('Acme').user({ name: 'Anna', ...ENGLISH });
    const first = await start();
    twin.faults.next('auth.test', { is: 'hang', accepted: false });
    const installing = installs(anna).catch(() => undefined);
    await expect.poll(() => twin.calls.some(({ method }) => method === 'oauth.v2.access')).toBe(true);
    await stop(first, 'SIGKILL');
    await installing;
    twin.faults.clear();
    expect(await count('installation')).toBe(0);
    await start();
    expect((await installs(anna)).status).toBe(200);
    expect(await count('installation')).toBe(1);
    await isAnswered(anna, 1);
  });

  it('with the wrong key says so in one line, and so does the doctor', async () => {
    const anna = twin.workspace('Acme').user({ name: 'Anna', ...ENGLISH });
    const first = await start();
    await installs(anna);
    await stop(first);
    const wrong = await start({ SPOOR_SECRET_KEY: NEXT });
    expect(await wrong.ended).toBe(1);
    const lines = wrong.errors.trim().split('\n');
    expect(lines.filter((line) => !line.startsWith('{'))).toEqual([expect.stringContaining('SPOOR_SECRET_KEY')]);
    const doctor = startSpoor({ script: 'adapters/doctor.ts', env: env({ SPOOR_SECRET_KEY: NEXT }) });
    expect(await doctor.ended).toBe(1);
    expect(doctor.said).toMatch(/mend {2}.*SPOOR_SECRET_KEY/u);
  });

  it('is looked over by the doctor', async () => {
    const doctor = startSpoor({ script: 'adapters/doctor.ts', env: env() });
    expect(await doctor.ended).toBe(0);
    expect(doctor.said).toContain(`Slack: many workspaces, who install it at /slack/install on port ${port}`);
  });

  it('is not for one workspace at the same time: that is said before anything is opened', async () => {
    const both = startSpoor({ env: env({ SLACK_BOT_TOKEN: 'xoxb-1' }) });
    expect(await both.ended).toBe(1);
    expect(both.errors).toMatch(/SLACK_BOT_TOKEN: is for one workspace/u);
  });
});
