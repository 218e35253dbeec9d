import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { newId } from '../../../adapters/newId.ts';
import type { Queue } from '../../../adapters/postgres/queue.ts';
import { createStore, type PostgresStore } from '../../../adapters/postgres/store.ts';
import { type Coach, createCoach } from '../../../src/coach.ts';
import { readCommand } from '../../../src/commands/readCommand.ts';
import { findCommand } from '../../../src/commands/registry.ts';
import type { Language } from '../../../src/domain/entities.ts';
import { DeliveryError } from '../../../src/domain/errors.ts';
import type { Message } from '../../../src/domain/message.ts';
import type { Chat } from '../../../src/ports/chat.ts';
import type { Incoming, Input } from '../../../src/ports/incoming.ts';
import type { Work } from '../../../src/ports/store.ts';
import { say } from '../../../src/texts/say.ts';
import { freshDatabase } from '../../setup/freshDatabase.ts';
import { silentLog } from '../../setup/silentLog.ts';

export interface Heard {
  readonly delivery: string;
  readonly message: Message;
  readonly text: string;
}

/** One place where somebody writes and hears, whoever that is. */
export interface Place {
  readonly heard: readonly Heard[];
  /** What the platform does with what is sent there. */
  fails: 'unreachable' | 'refused' | 'closed' | undefined;
  incoming(input: Input, key?: string): Incoming;
  does(input: Input): Promise<readonly Heard[]>;
  says(text: string): Promise<readonly Heard[]>;
  types(line: string): Promise<readonly Heard[]>;
  /** Presses a button on the newest message here that has it, or that says this. */
  chooses(id: string, key?: string): Promise<readonly Heard[]>;
  /** Whose it is now. */
  owner(): Promise<string>;
  work<T>(run: (work: Work) => Promise<T>): Promise<T>;
}

/** Two places, Slack and Discord, with a coach behind them; the same name is used in both. */
export interface Pair {
  readonly coach: Coach;
  readonly store: PostgresStore;
  readonly sql: pg.Client;
  readonly slack: Place;
  readonly discord: Place;
  now(): Temporal.Instant;
  passes(length: { hours?: number; minutes?: number }): Promise<void>;
  /** One more place. */
  place(platform: string, tenant: string, options?: { language?: Language; zone?: string }): Place;
  close(): Promise<void>;
}

const queue = { enqueue: async () => undefined, postpone: async () => undefined } as unknown as Queue;

export async function openPair(start = '2026-11-25T09:00:00Z'): Promise<Pair> {
  const database = await freshDatabase();
  let time = Temporal.Instant.from(start);
  const clock = { now: () => time };
  const store = await createStore({ url: database.url, newId, queue, clock });
  const sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  const places = new Map<string, Place & { heard: Heard[] }>();
  const chatOf = (platform: string): Chat => ({
    platform,
    async send({ id, account, message, language, zone }) {
      const place = places.get(`${platform} ${account.tenant}`);
      if (place?.fails) throw new DeliveryError(place.fails);
      const text = message.body.map((each) => ('say' in each ? say(each.say, { language, zone }) : '')).join('\n');
      place?.heard.push({ delivery: id, message, text });
      return { reference: id };
    },
    find: async () => ({ is: 'not-sent' }),
    showAnswered: async () => undefined,
    profileOf: async () => ({ name: '' }),
  });
  const chats = ['slack', 'discord'].map(chatOf);
  const coach = createCoach({ store, clock, newId, chats, log: silentLog });

  function place(platform: string, tenant: string, options: { language?: Language; zone?: string } = {}): Place {
    const { language = 'en', zone = 'Europe/London' } = options;
    const account = { platform, tenant, userId: 'sam' };
    const heard: Heard[] = [];
    const made: Place & { heard: Heard[] } = {
      heard,
      fails: undefined,
      incoming: (input, key = randomUUID()) => ({ account, profile: { name: 'Sam', language, zone }, key, ...input }),
      async does(input) {
        const before = heard.length;
        time = time.add({ seconds: 1 });
        const { coacheeId } = await coach.accept(made.incoming(input));
        await coach.attend(coacheeId);
        return heard.slice(before);
      },
      says: (text) => made.does({ is: 'reply', text }),
      types: (line) => made.does(readCommand(`/${line}`, findCommand)),
      chooses(id, key) {
        const on = heard.findLast(
          ({ message }) => buttonsOf(message).includes(id) && (key ?? message.key) === message.key,
        );
        if (!on) throw new Error(`nothing offers ${id}`);
        return made.does({ is: 'choice', delivery: on.delivery, choice: id });
      },
      owner: async () => (await store.findPerson(account)) ?? '',
      async work(run) {
        const done: unknown[] = [];
        await store.inWork(await made.owner(), async (work) => void done.push(await run(work)));
        return done[0] as never;
      },
    };
    places.set(`${platform} ${tenant}`, made);
    return made;
  }

  return {
    coach,
    store,
    sql,
    slack: place('slack', 'work'),
    discord: place('discord', ''),
    now: clock.now,
    async passes(length) {
      time = time.add(length);
      await coach.tick();
    },
    place,
    async close() {
      await store.close();
      await sql.end();
      await database.drop();
    },
  };
}

const buttonsOf = ({ choices = [], items = [] }: Message) =>
  [...choices, ...items.flatMap((item) => item.choices ?? [])].map(({ id }) => id);

export const keys = (heard: readonly Heard[]) => heard.map(({ message }) => message.key);

/** Somebody sits down, and tells what the networking is for and whom they know. */
export async function settles(place: Place, goal: string, ...people: readonly string[]): Promise<void> {
  await place.does({ is: 'opened' });
  await place.chooses('yes');
  await place.says(goal);
  await place.types('stop');
  for (const name of people) {
    const asked = (await place.types(`contact add ${name}`)).some(({ message }) => message.asks);
    if (asked) await place.says('yes');
  }
}

/** The code that a place gives. */
export async function codeOf(place: Place): Promise<string> {
  const said = (await place.types('link')).find(({ message }) => message.key === 'link.code');
  return /[A-Z]{4}-[A-Z]{4}/u.exec(said?.text ?? '')?.[0] ?? '';
}
