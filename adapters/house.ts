import { Temporal } from 'temporal-polyfill';
import { type Coach, createCoach } from '../src/coach.ts';
import type { Chat } from '../src/ports/chat.ts';
import type { Clock } from '../src/ports/clock.ts';
import { type Configuration, installedOn } from './configuration.ts';
import { startHeartbeat } from './heartbeat.ts';
import { newId } from './newId.ts';
import { openDatabase } from './postgres/database.ts';
import type { createOutage } from './postgres/outage.ts';
import { createQueue } from './postgres/queue.ts';
import { createStore, type PostgresStore } from './postgres/store.ts';

interface HouseParts {
  readonly configuration: Configuration;
  /** Opens the chats, some of which keep something beside what is people's. */
  readonly openChats: (store: PostgresStore) => Promise<readonly Chat[]>;
  readonly outage: ReturnType<typeof createOutage>;
  /** The system's unless given. */
  readonly clock?: Clock;
  /** Runs what the coach does by itself where it disturbs nothing. */
  readonly inTurn?: <T>(run: () => Promise<T>) => Promise<T>;
}

/** The coach with all that is behind it: database, queue, heartbeat. */
export interface House {
  readonly coach: Coach;
  /** Lets what is under way end, and closes everything. */
  close(): Promise<void>;
}

/** A `chat` leaves what is due and what is to be sent later to a `worker`. */
export async function openHouse({ configuration, openChats, outage, clock, inTurn }: HouseParts): Promise<House> {
  const { log } = outage;
  const { DATABASE_URL: databaseUrl, SPOOR_DATA_DIR: dataDir, SPOOR_ROLE: role } = configuration;
  const time = clock ?? { now: () => Temporal.Now.instant() };
  const turn = inTurn ?? ((run) => run());
  const closing: (() => Promise<void>)[] = [];
  async function close(): Promise<void> {
    for (const each of closing) await each().catch((error: unknown) => log.error('not closed', error));
  }
  try {
    const database = await openDatabase({ databaseUrl, dataDir, log });
    closing.unshift(() => database.close());
    const { url, embedded: alone } = database;
    const queue = await createQueue({ url, log });
    const installed = { installedOn: installedOn(configuration) };
    const store = await createStore({ url, newId, queue, alone, clock: time, ...installed });
    // The queue first: the deliveries it has in hand still need the store.
    closing.unshift(
      () => queue.stop(),
      () => store.close(),
    );
    const chats = await openChats(store);
    const coach = createCoach({ store, clock: time, newId, chats, log });
    if (role !== 'chat') await queue.work((delivery) => turn(() => coach.sendOne(delivery)));
    const beat = async () => {
      if (role !== 'chat') await coach.tick();
      if (!outage.isOn()) return;
      await coach.resume();
      outage.ends();
    };
    const heartbeat = startHeartbeat(() => turn(beat), log);
    closing.unshift(() => heartbeat.stop());
    return { coach, close };
  } catch (error) {
    await close();
    throw error;
  }
}
