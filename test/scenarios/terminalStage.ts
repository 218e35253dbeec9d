import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { newId } from '../../adapters/newId.ts';
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
import type { Actor, Heard, OpenStage, Start } from './stage.ts';

/** One run of the process: lines in, until it is stopped. */
interface Run {
  type(line: string): Promise<void>;
  stop(): Promise<void>;
}

interface Place {
  readonly url: string;
  readonly folder: string;
  readonly start: Start;
  hear(said: Heard): void;
}

async function startRun({ url, folder, start, hear }: Place, name: string): Promise<Run> {
  const queue = await createQueue({ url, log: silentLog });
  const clock = createTryoutClock(openKept(join(folder, 'terminal.json')), Temporal.Instant.from(start.now), Date.now);
  const store = await createStore({ url, newId, queue, clock });
  let ready: () => void = () => undefined;
  const put = async (line: string) => {
    const said = JSON.parse(line);
    if (said.ready) ready();
    else hear(said);
  };
  const input = new PassThrough();
  const terminal = createTerminal({
    lines: readPipe(input),
    screen: createJsonScreen(put, async () => undefined),
    clock,
    folder: join(folder, 'files'),
    json: true,
    name,
    start: { language: start.language, zone: start.zone },
    findCommand,
    newId,
    log: silentLog,
  });
  const running = terminal.run(createCoach({ store, clock, newId, chats: [terminal.chat], log: silentLog }));
  return {
    async type(line) {
      const handled = new Promise<void>((resolve) => {
        ready = resolve;
      });
      input.write(`${line}\n`);
      await handled;
    },
    async stop() {
      input.end();
      await running;
      await queue.stop();
      await store.close();
    },
  };
}

/** The terminal adapter as a stage: its real lines in, its real JSON lines out, on a database of its own. */
export const openTerminalStage: OpenStage = async (start) => {
  const folder = mkdtempSync(join(tmpdir(), 'spoor-stage-'));
  const database = await freshDatabase();
  const heard: Heard[] = [];
  const place: Place = { url: database.url, folder, start, hear: (said) => void heard.push(said) };
  let run = await startRun(place, 'nobody');

  let seated = '';
  async function sit(name: string): Promise<void> {
    if (seated !== name) await run.type(`:as ${name}`);
    seated = name;
  }

  function actor(name: string): Actor {
    const mine = () => heard.filter(({ to }) => to === name);
    const does = async (line: string) => {
      await sit(name);
      const before = mine().length;
      await run.type(line);
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
    async restart() {
      await run.stop();
      run = await startRun(place, seated);
      // Resolves when the first words of the new run have been said.
      await run.type(':clock');
    },
    async close() {
      await run.stop();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
