import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startOutside } from './postgres/outsideServer.ts';
import { type SpoorProcess, startSpoor } from './spoorProcess.ts';

const GOAL = JSON.stringify({ say: 'A job in the energy sector' });
/** So long the queue looks for work more than once. */
const A_WHILE_MS = 2_500;
/** A process that had to wait for what it left itself would need a minute. */
const SOON_MS = 25_000;
vi.setConfig({ testTimeout: 90_000 });

let room: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'spoor-days-'));
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** What the driver throws when a server says farewell on a connection that changes hands at that moment, at a signal. */
const FAREWELL = `data:text/javascript,process.once('SIGUSR2',()=>{throw Object.assign(new Error('x'),{code:'57P01'})})`;

/** Somebody who was asked for their goal. */
async function spoor(env: Record<string, string>): Promise<SpoorProcess> {
  const run = startSpoor({ flags: ['--json'], node: ['--import', FAREWELL], env });
  onTestFinished(async () => {
    run.end();
    await run.ended;
  });
  await run.until('"key":"welcome.hello"');
  run.type('{"say":"Yes"}');
  await run.until('"key":"welcome.goal"');
  return run;
}

/** What the operator reads of the log. */
const events = (run: SpoorProcess) =>
  run.errors
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line).msg);

/** Types the goal until it was kept. */
async function tellsGoal(run: SpoorProcess): Promise<void> {
  await vi.waitFor(
    async () => {
      const ready = run.said.split('"ready":true').length;
      run.type(GOAL);
      await vi.waitFor(() => expect(run.said.split('"ready":true').length).toBeGreaterThan(ready), 20_000);
      expect(run.said).toContain('"key":"welcome.talk"');
    },
    { timeout: SOON_MS, interval: 500 },
  );
}

async function endsWell(run: SpoorProcess): Promise<void> {
  run.end();
  expect(await run.ended).toBe(0);
  expect(events(run)).toEqual(['database away', 'database back']);
}

describe.concurrent('a database that goes away and comes back', () => {
  it('is started again when it is the built-in one, and the talk goes on', async () => {
    const dataDir = join(room, 'killed');
    const run = await spoor({ SPOOR_DATA_DIR: dataDir });
    const pid = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const killed = pid();
    process.kill(killed, 'SIGKILL');
    await tellsGoal(run);
    expect(pid()).not.toBe(killed);
    await vi.waitFor(() => expect(events(run)).toContain('database back'), SOON_MS);
    await endsWell(run);
  });

  it('is waited for when it is one’s own, with one line when it goes and one when it is back', async () => {
    const server = await startOutside();
    try {
      const run = await spoor({ SPOOR_DATA_DIR: join(room, 'own'), DATABASE_URL: server.address('postgres') });
      const back = await server.goesAway();
      run.child.kill('SIGUSR2');
      run.type(GOAL);
      await vi.waitFor(
        () => expect(run.errors).toContain('I couldn’t save that just now. Please say it again.'),
        SOON_MS,
      );
      await new Promise((resolve) => setTimeout(resolve, A_WHILE_MS));
      await back();
      await vi.waitFor(() => expect(events(run)).toContain('database back'), SOON_MS);
      await tellsGoal(run);
      await endsWell(run);
    } finally {
      await server.stop();
    }
  });
});
