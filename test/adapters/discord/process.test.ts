import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../setup/freshDatabase.ts';
import type { DiscordUser } from '../../twins/discord/person.ts';
import { type DiscordTwin, startDiscordTwin } from '../../twins/discord/twin.ts';
import { startSlackTwin } from '../../twins/slack/twin.ts';
import { ENGLISH, saidTo as saidInSlack } from '../slack/desk.ts';
import { type SpoorProcess, startSpoor } from '../spoorProcess.ts';
import { lastTo, press, saidTo } from './desk.ts';

let twin: DiscordTwin;
let anna: DiscordUser;
let database: TestDatabase;
let room: string;
let running: SpoorProcess[] = [];
beforeEach(async () => {
  twin = await startDiscordTwin();
  anna = twin.person({ name: 'Anna', locale: 'en-GB', in: twin.server('Acme') });
  database = await freshDatabase();
  room = mkdtempSync(join(tmpdir(), 'spoor-discord-'));
});
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  running = [];
  await twin.close();
  await database.drop();
  rmSync(room, { recursive: true, force: true });
  expect(twin.violations).toEqual([]);
});

const env = () => ({
  DISCORD_TOKEN: twin.token,
  DISCORD_API_URL: twin.apiUrl,
  DATABASE_URL: database.url,
  SPOOR_DATA_DIR: room,
});

async function start(given: Readonly<Record<string, string>>): Promise<SpoorProcess> {
  const spoor = startSpoor({ env: given });
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
const registered = () => twin.calls.filter(({ name }) => name === 'putCommands').length;

describe('Spoor as a process', () => {
  it('talks on Discord with one token, ends cleanly, and goes on where it was; commands are told once', async () => {
    const first = await start(env());
    await anna.writes('hello');
    await expect.poll(() => saidTo(anna).length, { timeout: 20_000 }).toBe(1);
    expect(await stop(first)).toBe(0);
    expect(first.said).toBe('');
    await anna.writes('yes');
    const second = await start(env());
    await expect.poll(() => saidTo(anna).length, { timeout: 20_000 }).toBe(2);
    await press(anna, 'skip', lastTo(anna));
    await expect.poll(() => saidTo(anna).length, { timeout: 20_000 }).toBe(3);
    expect(await stop(second)).toBe(0);
    expect(second.errors).not.toMatch(/hello/u);
    expect(registered()).toBe(1);
  });

  it('talks in Slack and on Discord at once', async () => {
    const slack = await startSlackTwin();
    const workspace = slack.workspace('Acme');
    const ben = workspace.user({ name: 'Ben', ...ENGLISH });
    const inSlack = {
      SLACK_BOT_TOKEN: workspace.botToken,
      SLACK_APP_TOKEN: workspace.appToken,
      SLACK_API_URL: slack.apiUrl,
    };
    const spoor = await start({ ...env(), ...inSlack });
    await Promise.all([anna.writes('hello'), ben.writes('hello')]);
    await expect.poll(() => [saidTo(anna).length, saidInSlack(ben).length], { timeout: 20_000 }).toEqual([1, 1]);
    expect(await stop(spoor)).toBe(0);
    await slack.close();
  });

  it('shares the work: one process takes in and answers, another says what is due', async () => {
    await start({ ...env(), SPOOR_ROLE: 'chat' });
    await start({ ...env(), SPOOR_ROLE: 'worker' });
    expect(twin.connections).toBe(1);
    twin.faults.next('createMessage', { is: 'limited', retryAfter: 4 });
    await anna.writes('hello');
    await expect.poll(() => saidTo(anna).length, { timeout: 30_000 }).toBe(1);
  });

  it('says in one line that Discord does not accept the token, and so do the doctor and the invitation', async () => {
    const wrong = { ...env(), DISCORD_TOKEN: 'wrong' };
    const spoor = await start(wrong);
    expect(await spoor.ended).toBe(1);
    expect(spoor.errors.trim().split('\n').at(-1)).toContain('DISCORD_TOKEN');
    const doctor = startSpoor({ script: 'adapters/doctor.ts', env: wrong });
    expect(await doctor.ended).toBe(1);
    expect(doctor.said).toMatch(/mend {2}.*DISCORD_TOKEN/u);
    const invite = startSpoor({ script: 'adapters/discord/printInvite.ts', env: wrong });
    expect(await invite.ended).toBe(1);
    expect(invite.errors.trim().split('\n')).toHaveLength(1);
    expect(doctor.said + spoor.errors + invite.errors).not.toContain('wrong');
  });

  it('is looked over by the doctor, who names the app, and invited by its link', async () => {
    const doctor = startSpoor({ script: 'adapters/doctor.ts', env: env() });
    expect(await doctor.ended).toBe(0);
    expect(doctor.said).toContain('Discord: Spoor, on servers');
    const invite = startSpoor({ script: 'adapters/discord/printInvite.ts', env: env() });
    expect(await invite.ended).toBe(0);
    expect(invite.said).toContain(`client_id=${twin.applicationId}&scope=bot+applications.commands`);
    expect(invite.said).toContain('integration_type=1');
  });
});
