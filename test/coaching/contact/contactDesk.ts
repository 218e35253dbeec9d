import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll } from 'vitest';
import { newId } from '../../../adapters/newId.ts';
import { createQueue } from '../../../adapters/postgres/queue.ts';
import { createStore } from '../../../adapters/postgres/store.ts';
import { answerTalk } from '../../../src/coaching/walk/walk.ts';
import type { Contact } from '../../../src/domain/entities.ts';
import { foldName } from '../../../src/domain/name/name.ts';
import type { Turn } from '../../../src/turn.ts';
import { turnFor } from '../../../src/turnFor.ts';
import { freshDatabase } from '../../setup/freshDatabase.ts';
import { silentLog } from '../../setup/silentLog.ts';

export const now = Temporal.Instant.from('2026-11-24T09:00:00Z');

/** One person's turns, each a transaction of its own on a real database. */
export interface Desk {
  turn<T>(run: (turn: Turn) => Promise<T>): Promise<T>;
  /** The keys of what is said in a turn. */
  hears(run: (turn: Turn) => Promise<unknown>): Promise<string[]>;
}

/** A store for a whole file; every desk is somebody new. */
export function openDesks(): () => Promise<Desk> {
  let close: () => Promise<void> = async () => undefined;
  let store: Awaited<ReturnType<typeof createStore>> | undefined;
  let desks = 0;
  beforeAll(async () => {
    const database = await freshDatabase();
    const queue = await createQueue({ url: database.url, log: silentLog });
    store = await createStore({ url: database.url, newId, queue, clock: { now: () => now } });
    close = async () => {
      await queue.stop();
      await store?.close();
      await database.drop();
    };
  });
  afterAll(() => close());
  return async () => {
    if (!store) throw new Error('no store');
    const opened = store;
    desks += 1;
    const { coacheeId } = await opened.accept(
      {
        account: { platform: 'terminal', tenant: 'test', userId: `person ${desks}` },
        profile: { name: 'Sam', language: 'en', zone: 'Europe/London' },
        key: 'first',
        is: 'opened',
      },
      now,
    );
    async function turn<T>(run: (turn: Turn) => Promise<T>): Promise<T> {
      const done = await opened.inWork(coacheeId, async (work) => ({ value: await run(turnFor(work, now)) }));
      if (!done) throw new Error('nobody there');
      return done.value;
    }
    return {
      turn,
      hears: (run) =>
        turn(async (each) => {
          const heard: string[] = [];
          const { say } = each;
          await run(
            Object.assign(each, {
              say: (message: Parameters<Turn['say']>[0]) => {
                heard.push(message.key);
                return say(message);
              },
            }),
          );
          return heard;
        }),
    };
  };
}

/** A contact as it is kept, with whatever else is given. */
export function somebody(name: string, more: Partial<Contact> = {}): Omit<Contact, 'id'> {
  return {
    name,
    folded: foldName(name),
    language: null,
    address: null,
    organisation: null,
    role: null,
    email: null,
    phone: null,
    interests: null,
    notes: null,
    cadenceDays: null,
    state: 'active',
    addedAt: now,
    mergedIntoId: null,
    ...more,
  };
}

/** Merges by the command and the yes that it asks for. */
export async function merges(turn: Turn, kept: string, other: string): Promise<void> {
  await turn.run('contact', { contact: kept, other, set: 'merge' });
  const [asked] = await turn.conversations.list({ script: 'contact', state: 'active' });
  if (!asked) throw new Error('nothing was asked');
  await answerTalk(turn, asked, 'merge', { choice: 'yes' });
}

/** The conversation that holds what may be undone, the latest. */
export async function undoable(turn: Turn): Promise<string> {
  const ended = await turn.conversations.list({ script: 'contact', state: 'ended' }, { by: 'id' });
  const found = ended.filter(({ data }) => data.undo !== undefined);
  if (found.length !== 1) throw new Error(`${found.length} can be undone`);
  return found[0]?.id ?? '';
}
