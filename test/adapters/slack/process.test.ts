import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../../setup/freePort.ts';
import { freshDatabase, type TestDatabase } from '../../setup/freshDatabase.ts';
import type { SlackUser } from '../../twins/slack/person.ts';
import { type SlackTwin, startSlackTwin } from '../../twins/slack/twin.ts';
import type { Workspace } from '../../twins/slack/workspace.ts';
import { type SpoorProcess, startSpoor } from '../spoorProcess.ts';
import { ENGLISH, saidTo } from './desk.ts';

let twin: SlackTwin;
let workspace: Workspace;
let anna: SlackUser;
let database: TestDatabase;
let room: string;
let running: SpoorProcess[] = [];
beforeEach(async () => {
  twin = await startSlackTwin();
  workspace = twin.workspace('Acme');
  anna = workspace.user({ name: 'Anna', ...ENGLISH });
  database = await freshDatabase();
  room = mkdtempSync(join(tmpdir(), 'spoor-slack-'));
});
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  running = [];
  await twin.close();
  await database.drop();
  rmSync(room, { recursive: true, force: true });
  expect(twin.violations).toEqual([]);
});

const common = () => ({
  SLACK_BOT_TOKEN: workspace.botToken,
  SLACK_API_URL: twin.apiUrl,
  DATABASE_URL: database.url,
  SPOOR_DATA_DIR: room,
});
const overSocket = () => ({ ...common(), SLACK_APP_TOKEN: workspace.appToken });

async function start(env: Readonly<Record<string, string>>): Promise<SpoorProcess> {
  const spoor = startSpoor({ env });
  running.push(spoor);
  await expect
    .poll(() => spoor.errors + (spoor.child.exitCode === null ? '' : 'ended'), { timeout: 40_000 })
    .toMatch(/spoor listens|ended/u);
  return spoor;
}
async function stop({ child, ended }: SpoorProcess): Promise<unknown> {
  child.kill('SIGTERM');
  return ended;
}

describe('Spoor as a process', () => {
  it('talks in Slack over a socket with two tokens, ends cleanly, and goes on where it was', async () => {
    const first = await start(overSocket());
    await anna.writes('hello');
    await expect.poll(() => saidTo(anna).length, { timeout: 20_000 }).toBe(1);
    expect(await stop(first)).toBe(0);
    expect(first.said).toBe('');
    const second = await start(overSocket());
    const [welcome] = saidTo(anna);
    if (welcome) await anna.presses(welcome, 'choice:yes');
    await expect.poll(() => saidTo(anna).length, { timeout: 20_000 }).toBe(2);
    expect(await stop(second)).toBe(0);
    expect(second.errors).not.toMatch(/hello/u);
  });

  it('talks over HTTP at its port, and answers all it acknowledged though it is ended at that moment', async () => {
    const port = await freePort();
    const env = { ...common(), SLACK_SIGNING_SECRET: twin.signingSecret, PORT: String(port) };
    twin.pointAt(`http://127.0.0.1:${port}/slack/events`);
    const spoor = await start(env);
    twin.timing.redeliverAfterMs = [];
    const acks = Array.from({ length: 8 }, (_, n) => anna.writes(`line ${n}`));
    await Promise.race(acks);
    expect(await stop(spoor)).toBe(0);
    const kept = (await Promise.all(acks)).filter(({ acknowledged }) => acknowledged).length;
    await start(env);
    await expect.poll(() => saidTo(anna).length, { timeout: 20_000 }).toBeGreaterThanOrEqual(kept);
  });

  it('shares the work: one process takes in and answers, another says what is due', async () => {
    await start({ ...overSocket(), SPOOR_ROLE: 'chat' });
    await start({ ...overSocket(), SPOOR_ROLE: 'worker' });
    expect(twin.connections).toBe(1);
    twin.faults.next('chat.postMessage', { is: 'limited', retryAfter: 1 });
    await anna.writes('hello');
    await expect.poll(() => saidTo(anna).length, { timeout: 30_000 }).toBe(1);
  });

  it.each([
    ['SLACK_BOT_TOKEN', { SLACK_BOT_TOKEN: 'xoxb-wrong' }],
    ['SLACK_APP_TOKEN', { SLACK_APP_TOKEN: 'xapp-wrong' }],
  ])('says in one line that Slack does not accept %s, and so does the doctor', async (name, wrong) => {
    const env = { ...overSocket(), ...wrong };
    const spoor = await start(env);
    expect(await spoor.ended).toBe(1);
    expect(spoor.errors.trim().split('\n').at(-1)).toContain(name);
    const doctor = startSpoor({ script: 'adapters/doctor.ts', env });
    expect(await doctor.ended).toBe(1);
    expect(doctor.said).toMatch(new RegExp(`mend {2}.*${name}`, 'u'));
    expect(doctor.said + spoor.errors).not.toContain('wrong');
  });

  it('is looked over by the doctor, who names the workspace', async () => {
    const doctor = startSpoor({ script: 'adapters/doctor.ts', env: overSocket() });
    expect(await doctor.ended).toBe(0);
    expect(doctor.said).toContain('Slack: Acme, over a socket');
  });
});
