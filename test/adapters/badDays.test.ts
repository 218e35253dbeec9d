import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { startOutside } from './postgres/outsideServer.ts';
import { type SpoorProcess, startSpoor } from './spoorProcess.ts';

const GOAL = JSON.stringify({ say: 'A job in the energy sector' });
vi.setConfig({ testTimeout: 90_000 });

let room: string;
let run: SpoorProcess;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'spoor-days-'));
});
afterEach(async () => {
  run.end();
  await run.ended;
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** Somebody who was asked for their goal. */
async function spoor(env: Record<string, string>): Promise<void> {
  run = startSpoor({ flags: ['--json'], env });
  await run.until('"key":"welcome.hello"');
  run.type('{"say":"Yes"}');
  await run.until('"key":"welcome.goal"');
}

/** What the operator reads, each line once. */
const events = () =>
  run.errors
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line).msg);

/** Types the goal until it was kept. */
async function tellsGoal(): Promise<void> {
  await vi.waitFor(
    async () => {
      const ready = run.said.split('"ready":true').length;
      run.type(GOAL);
      await vi.waitFor(() => expect(run.said.split('"ready":true').length).toBeGreaterThan(ready), 20_000);
      expect(run.said).toContain('"key":"welcome.talk"');
    },
    { timeout: 60_000, interval: 500 },
  );
}

it('a built-in database that is killed is started again, and the talk goes on', async () => {
  const dataDir = join(room, 'killed');
  await spoor({ SPOOR_DATA_DIR: dataDir });
  const pid = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const killed = pid();
  process.kill(killed, 'SIGKILL');
  await tellsGoal();
  expect(pid()).not.toBe(killed);
  await vi.waitFor(() => expect(events()).toEqual(['database away', 'database back']), 15_000);
  run.end();
  expect(await run.ended).toBe(0);
});

it('a database of one’s own that is restarted is waited for, with one line when it goes and one when it is back', async () => {
  const server = await startOutside();
  try {
    await spoor({ SPOOR_DATA_DIR: join(room, 'own'), DATABASE_URL: server.address('postgres') });
    const back = await server.goesAway();
    run.type(GOAL);
    await vi.waitFor(
      () => expect(run.errors).toContain('I couldn’t keep that just now. Please say it once more.'),
      30_000,
    );
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    await back();
    await vi.waitFor(() => expect(events()).toEqual(['database away', 'database back']), 30_000);
    await tellsGoal();
    run.end();
    expect(await run.ended).toBe(0);
    expect(events()).toEqual(['database away', 'database back']);
  } finally {
    await server.stop();
  }
});
