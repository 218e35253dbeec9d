import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { newId } from '../../adapters/newId.ts';
import { createQueue } from '../../adapters/postgres/queue.ts';
import { createStore } from '../../adapters/postgres/store.ts';
import { type Coach, createCoach } from '../../src/coach.ts';
import { readCommand } from '../../src/commands/readCommand.ts';
import { findCommand } from '../../src/commands/registry.ts';
import type { Language } from '../../src/domain/entities.ts';
import type { Message } from '../../src/domain/message.ts';
import type { Chat } from '../../src/ports/chat.ts';
import type { Incoming, Input } from '../../src/ports/incoming.ts';
import type { Log } from '../../src/ports/log.ts';
import type { Outgoing, Store } from '../../src/ports/store.ts';
import { freshDatabase, type TestDatabase } from '../setup/freshDatabase.ts';
import { silentLog } from '../setup/silentLog.ts';

/** One message that reached somebody. */
export interface Heard {
  readonly delivery: string;
  readonly message: Message;
}

/** Somebody in a house: what they do reaches the coach as from any platform. */
export interface Person {
  readonly name: string;
  readonly id: string;
  readonly heard: readonly Heard[];
  does(input: Input): Promise<readonly Heard[]>;
  /** Many at once, with nothing sent: what was answered to them, in order. */
  isAnswered(inputs: readonly Input[]): Promise<Message[]>;
  says(text: string): Promise<readonly Heard[]>;
  types(line: string): Promise<readonly Heard[]>;
  presses(delivery: string, choice: string): Promise<readonly Heard[]>;
  /** Lets time pass until the coach speaks by itself; at most three times, for moments that turn out to be off. */
  next(): Promise<readonly Heard[]>;
}

/** A coach on a database of its own, and the people in it. */
export interface House {
  readonly sql: pg.Client;
  readonly now: () => Temporal.Instant;
  /** All that was sent, in the order in which it was. */
  readonly sent: readonly Outgoing[];
  /** Goes before each message that is sent. */
  beforeSend: (outgoing: Outgoing) => Promise<void>;
  passes(length: Temporal.DurationLike): void;
  /** One more process beside the others, on the same database. `over` wraps its store. */
  process(over?: (store: Store) => Store): Promise<Coach>;
  /** Somebody opens the chat. */
  enters(name: string, language?: Language): Promise<Person>;
  /** Somebody who is in the database already. */
  knows(name: string, id: string, language?: Language): Person;
  close(): Promise<void>;
}

/** What a process throws that is killed here on purpose: nobody needs to read about it. */
export const died = new Error('the process was killed');
const log: Log = {
  ...silentLog,
  error: (event, error) => (error === died ? undefined : silentLog.error(event, error)),
};

/** One input as a platform delivers it. */
export function incoming(name: string, input: Input, key: string = randomUUID(), language: Language = 'en'): Incoming {
  const zone = language === 'nl' ? 'Europe/Amsterdam' : 'Europe/London';
  const account = { platform: 'proof', tenant: 'test', userId: name };
  return { account, profile: { name, language, zone }, key, ...input };
}

/** Opens a house on a database of its own, or on the one that is given. Its clock begins at `start`, an ISO instant. */
export async function openHouse(start = '2026-11-24T09:00:00Z', given?: TestDatabase): Promise<House> {
  const database = given ?? (await freshDatabase());
  const closing: (() => Promise<unknown>)[] = [() => database.drop()];
  const sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  closing.unshift(() => sql.end());

  let time = Temporal.Instant.from(start);
  const clock = { now: () => time };
  const sent: Outgoing[] = [];
  const chat: Chat = {
    platform: 'proof',
    async send(outgoing) {
      await house.beforeSend(outgoing);
      sent.push(outgoing);
      return { reference: outgoing.id };
    },
    find: async ({ id }) => (sent.some((each) => each.id === id) ? { is: 'sent', reference: id } : { is: 'not-sent' }),
    showAnswered: async () => undefined,
    profileOf: async () => ({ name: '' }),
  };

  async function process(over: (store: Store) => Store = (store) => store): Promise<Coach> {
    const queue = await createQueue({ url: database.url, log });
    closing.unshift(() => queue.stop());
    const store = await createStore({ url: database.url, newId, queue, clock });
    closing.unshift(() => store.close());
    return createCoach({ store: over(store), clock, newId, chats: [chat], log });
  }
  const coach = await process();
  const silent = await process((store) => ({ ...store, waitingDeliveries: async () => [] }));

  function knows(name: string, id: string, language: Language = 'en'): Person {
    const heard = () => sent.filter(({ coacheeId }) => coacheeId === id).map(toHeard);
    const during = async (work: () => Promise<unknown>) => {
      const before = heard().length;
      time = time.add({ seconds: 1 });
      await work();
      return heard().slice(before);
    };
    const does = (input: Input) =>
      during(async () => {
        await coach.accept(incoming(name, input, undefined, language));
        await coach.attend(id);
      });
    async function isAnswered(inputs: readonly Input[]): Promise<Message[]> {
      const { rows: before } = await sql.query('SELECT coalesce(max(seq), 0) AS seq FROM delivery');
      for (const input of inputs) await silent.accept(incoming(name, input, undefined, language));
      await silent.attend(id);
      const { rows } = await sql.query<{ message: Message }>(
        'SELECT message FROM delivery WHERE coachee_id = $1 AND seq > $2 ORDER BY seq',
        [id, before[0].seq],
      );
      return rows.map(({ message }) => message);
    }
    return {
      name,
      id,
      get heard() {
        return heard();
      },
      does,
      isAnswered,
      says: (text) => does({ is: 'reply', text }),
      types: (line) => does(readCommand(`/${line}`, findCommand)),
      presses: (delivery, choice) => does({ is: 'choice', delivery, choice }),
      next: () =>
        during(async () => {
          const before = sent.length;
          for (let tries = 0; tries < 3 && sent.length === before; tries += 1) {
            const due = await coach.nextDue(id);
            if (!due) return;
            if (Temporal.Instant.compare(due, time) > 0) time = due;
            await coach.tick();
          }
        }),
    };
  }

  const house: House = {
    sql,
    now: clock.now,
    sent,
    beforeSend: async () => undefined,
    passes(length) {
      time = time.add(length);
    },
    process,
    knows,
    async enters(name, language = 'en') {
      const { coacheeId } = await coach.accept(incoming(name, { is: 'opened' }, undefined, language));
      await coach.attend(coacheeId);
      return knows(name, coacheeId, language);
    },
    async close() {
      for (const close of closing) await close();
    },
  };
  return house;
}

function toHeard({ id, message }: Outgoing): Heard {
  return { delivery: id, message };
}
