import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { createQueue } from '../../adapters/postgres/queue.ts';
import { createStore } from '../../adapters/postgres/store.ts';
import { createTryoutClock } from '../../adapters/terminal/clock.ts';
import { createTerminal } from '../../adapters/terminal/connect.ts';
import { openKept } from '../../adapters/terminal/kept.ts';
import { readPipe } from '../../adapters/terminal/lines.ts';
import { createJsonScreen } from '../../adapters/terminal/screen.ts';
import { createCoach } from '../../src/coach.ts';
import { findCommand } from '../../src/commands/registry.ts';
import { freshDatabase } from '../setup/freshDatabase.ts';
import { silentLog } from '../setup/silentLog.ts';
import type { Actor, Heard, OpenStage } from './stage.ts';

/** The terminal adapter as a stage: its real lines in, its real JSON lines out, on a database of its own. */
export const openTerminalStage: OpenStage = async (start) => {
  const folder = mkdtempSync(join(tmpdir(), 'spoor-stage-'));
  const database = await freshDatabase();
  const queue = await createQueue({ url: database.url, log: silentLog });
  const store = await createStore({ url: database.url, newId: randomUUID, queue });
  const clock = createTryoutClock(openKept(join(folder, 'terminal.json')), Temporal.Instant.from(start.now), Date.now);

  const heard: Heard[] = [];
  let ready: () => void = () => undefined;
  const put = async (line: string) => {
    const said = JSON.parse(line);
    if (said.ready) ready();
    else heard.push(said);
  };
  const input = new PassThrough();
  const terminal = createTerminal({
    lines: readPipe(input),
    screen: createJsonScreen(put, async () => undefined),
    clock,
    folder: join(folder, 'files'),
    json: true,
    name: 'nobody',
    start: { language: start.language, zone: start.zone },
    findCommand,
    newId: randomUUID,
    log: silentLog,
  });
  const coach = createCoach({ store, clock, newId: randomUUID, chats: [terminal.chat], log: silentLog });
  const running = terminal.run(coach);

  async function type(line: string): Promise<void> {
    const handled = new Promise<void>((resolve) => {
      ready = resolve;
    });
    input.write(`${line}\n`);
    await handled;
  }

  let seated = '';
  async function sit(name: string): Promise<void> {
    if (seated !== name) await type(`:as ${name}`);
    seated = name;
  }

  function actor(name: string): Actor {
    const mine = () => heard.filter(({ to }) => to === name);
    const does = async (line: string) => {
      await sit(name);
      const before = mine().length;
      await type(line);
      return mine().slice(before);
    };
    return {
      name,
      get heard() {
        return mine();
      },
      says: (text) => does(JSON.stringify({ say: text })),
      types: (line) => does(`/${line}`),
      chooses: (id) => does(JSON.stringify({ choose: id })),
      next: () => does(':next'),
      waits: (length) => does(`:wait ${length}`),
    };
  }

  return {
    async enters(name) {
      await sit(name);
      return actor(name);
    },
    async close() {
      input.end();
      await running;
      await queue.stop();
      await store.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
