import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { newId } from '../../adapters/newId.ts';
import { openDatabase } from '../../adapters/postgres/database.ts';
import { createQueue } from '../../adapters/postgres/queue.ts';
import { createStore } from '../../adapters/postgres/store.ts';
import { createCoach } from '../../src/coach.ts';
import type { Incoming } from '../../src/ports/incoming.ts';
import { silentLog } from '../setup/silentLog.ts';
import { type Boundary, watchedChat, watchedStore } from './boundaries.ts';
import { createFileChat } from './fileChat.ts';

/** What the driver says to a victim, one JSON line each; `kill`: die the nth time a boundary is passed. */
export interface Order {
  readonly id: string;
  /** The coach's clock: an ISO instant. */
  readonly at: string;
  readonly incoming?: Incoming;
  readonly kill?: { readonly boundary: Boundary; readonly nth: number };
}

/** Where a victim lives: an outside database, or a folder with the built-in one. */
export interface Home {
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly platform: string;
}

/** A Spoor that does one order after the other, and dies where it is told to. */
async function live(home: Home): Promise<void> {
  let at = Temporal.Instant.fromEpochMilliseconds(0);
  let since = performance.now();
  let kill: Order['kill'];
  let passed = 0;
  const pass = (boundary: Boundary) => {
    if (boundary !== kill?.boundary) return;
    passed += 1;
    if (passed >= kill.nth) process.kill(process.pid, 'SIGKILL');
  };
  const database = await openDatabase({ databaseUrl: home.databaseUrl, dataDir: home.dataDir, log: silentLog });
  const queue = await createQueue({ url: database.url, log: silentLog });
  // Real seconds pass from the order's instant on: what a dead process was sending is free again after one of them.
  const clock = { now: () => at.add({ milliseconds: Math.floor(performance.now() - since) }) };
  const store = await createStore({
    url: database.url,
    newId,
    queue,
    clock,
    alone: database.embedded,
    staleSeconds: 1,
  });
  const coach = createCoach({
    store: watchedStore(store, pass),
    clock,
    newId,
    chats: [watchedChat(createFileChat(home.platform), pass)],
    log: silentLog,
  });
  for await (const line of createInterface({ input: process.stdin })) {
    const order = JSON.parse(line) as Order;
    at = Temporal.Instant.from(order.at);
    since = performance.now();
    kill = order.kill;
    passed = 0;
    if (order.incoming) {
      const { coacheeId } = await coach.accept(order.incoming);
      await coach.attend(coacheeId);
    }
    await coach.tick();
    while ((await store.unfinished()).length > 0) {
      await coach.resume();
      await sleep(20);
    }
    process.stdout.write(`${order.id}\n`);
  }
  await queue.stop();
  await store.close();
  await database.close();
}

await live(JSON.parse(process.argv[2] ?? '') as Home);
