import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { v7 } from 'uuid';
import { openDatabase } from '../../adapters/postgres/database.ts';
import { createQueue } from '../../adapters/postgres/queue.ts';
import { createStore, type PostgresStore } from '../../adapters/postgres/store.ts';
import { createCoach } from '../../src/coach.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Incoming } from '../../src/ports/incoming.ts';
import { silentLog } from '../setup/silentLog.ts';
import { type Boundary, watchedChat, watchedStore } from './boundaries.ts';
import { chaosLog } from './chaosLog.ts';
import type { ChatHome, TalkingChat } from './platform.ts';

/** What a victim is told to do, one JSON line each; doing one of them again changes nothing. */
export type Deed =
  /** `at`: the coach's clock from here on, an ISO instant; `kill`: die the nth time a boundary is passed. */
  | { readonly is: 'begin'; readonly at: string; readonly kill?: Kill | undefined }
  | { readonly is: 'hear'; readonly incoming: Incoming }
  /** All that was taken in is handled. */
  | { readonly is: 'settle' }
  /** What is due is said, and nothing is left to do, however much time must pass for that. */
  | { readonly is: 'finish' };
export type Order = Deed & { readonly id: string };
export interface Kill {
  readonly boundary: Boundary;
  readonly nth: number;
}

/** Where a victim lives: an outside database, or a folder with the built-in one; and what it talks on. */
export interface Home {
  readonly databaseUrl?: string;
  readonly dataDir: string;
  readonly chat: ChatHome;
  /** The coach's clock until it is told another. */
  readonly at?: string;
}

/** What is left waits for a moment to come: so much goes by at once, until it has. */
const LEAP = { seconds: 15 };
const BREATH_MS = 20;

async function openChat(home: ChatHome, store: PostgresStore): Promise<TalkingChat> {
  // Only what is talked on is loaded: whoever is killed so often must start fast.
  if (home.on === 'slack') return (await import('./slack/chat.ts')).openSlackChat(home);
  if (home.on === 'discord') return (await import('./discord/chat.ts')).openDiscordChat(home, store);
  return (await import('./file/chat.ts')).openFile(home);
}

/** Ids as Spoor makes them, by the story's clock: they tell when a row was made. */
function idsBy(clock: Clock): () => string {
  let last = 0;
  let seq = 0;
  return () => {
    last = Math.max(last, clock.now().epochMilliseconds);
    seq += 1;
    return v7({ msecs: last, seq });
  };
}

/** A Spoor that does one order after the other, and dies where it is told to. */
async function live(home: Home): Promise<void> {
  let at = Temporal.Instant.from(home.at ?? '1970-01-01T00:00:00Z');
  let since = performance.now();
  let kill: Kill | undefined;
  let passed = 0;
  const pass = (boundary: Boundary) => {
    if (boundary !== kill?.boundary) return;
    passed += 1;
    if (passed >= kill.nth) process.kill(process.pid, 'SIGKILL');
  };
  const clock = { now: () => at.add({ milliseconds: Math.floor(performance.now() - since) }) };
  const newId = idsBy(clock);
  const { databaseUrl, dataDir } = home;
  const database = await openDatabase({ databaseUrl, dataDir, log: silentLog });
  const queue = await createQueue({ url: database.url, log: silentLog });
  const store = await createStore({ url: database.url, newId, queue, clock, alone: database.embedded });
  const talking = await openChat(home.chat, store);
  const coach = createCoach({
    store: watchedStore(store, pass),
    clock,
    newId,
    chats: [watchedChat(talking.chat, pass)],
    log: chaosLog,
  });
  await talking.listen(coach);

  async function carryOut(deed: Deed): Promise<void> {
    switch (deed.is) {
      case 'begin':
        at = Temporal.Instant.from(deed.at);
        since = performance.now();
        kill = deed.kill;
        passed = 0;
        return;
      case 'hear':
        return coach.attend((await coach.accept(deed.incoming)).coacheeId);
      case 'settle':
        return talking.settled();
      case 'finish':
        await coach.tick();
        while ((await store.unfinished()).length > 0) {
          await coach.resume();
          at = at.add(LEAP);
          await sleep(BREATH_MS);
        }
    }
  }

  for await (const line of createInterface({ input: process.stdin })) {
    const order = JSON.parse(line) as Order;
    await carryOut(order);
    process.stdout.write(`${order.id}\n`);
  }
  await talking.close();
  await queue.stop();
  await store.close();
  await database.close();
}

await live(JSON.parse(process.argv[2] ?? '') as Home);
