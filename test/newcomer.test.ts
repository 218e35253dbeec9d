import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../adapters/newId.ts';
import { createQueue, type Queue } from '../adapters/postgres/queue.ts';
import { createStore } from '../adapters/postgres/store.ts';
import { type Coach, createCoach } from '../src/coach.ts';
import { DeliveryError } from '../src/domain/errors.ts';
import type { Chat } from '../src/ports/chat.ts';
import type { Profile } from '../src/ports/incoming.ts';
import type { Outgoing, Store } from '../src/ports/store.ts';
import { plain } from '../src/texts/plain.ts';
import { freshDatabase, type TestDatabase } from './setup/freshDatabase.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

let database: TestDatabase;
let queue: Queue;
let store: Store & { close(): Promise<void> };
let coach: Coach;
let now = Temporal.Instant.from('2026-11-24T09:00:00Z');
let tells: () => Profile | undefined = () => undefined;
let outcome: () => void = () => undefined;
let found: Awaited<ReturnType<Chat['find']>> = { is: 'not-sent' };
const asked: string[] = [];
let sent: Outgoing[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  queue = await createQueue({ url: database.url, log: quiet });
  const clock = { now: () => now };
  store = await createStore({ url: database.url, newId, queue, clock });
  const chat: Chat = {
    platform: 'test',
    async send(outgoing) {
      outcome();
      sent.push(outgoing);
      return { reference: outgoing.id };
    },
    find: async () => found,
    showAnswered: async () => undefined,
    async profileOf({ userId }) {
      asked.push(userId);
      return tells();
    },
  };
  coach = createCoach({ store, clock, newId, chats: [chat], log: quiet });
});
afterAll(async () => {
  await queue.stop();
  await store.close();
  await database.drop();
});

let key = 0;
const account = (userId: string) => ({ platform: 'test', tenant: 't', userId });
async function opens(userId: string): Promise<string> {
  key += 1;
  sent = [];
  const incoming = { account: account(userId), profile: { name: '' }, key: `${key}`, is: 'opened' } as const;
  const { coacheeId } = await coach.accept(incoming);
  await coach.attend(coacheeId);
  return coacheeId;
}
const person = (id: string) => store.inWork(id, async (work) => work.person);
const said = () => sent.map((each) => plain(each.message, each)).join('\n');

describe('somebody new of whom nothing came along', () => {
  it('is asked about once, and welcomed in their own language and time', async () => {
    tells = () => ({ name: 'Sanne Bakker', language: 'nl', zone: 'Europe/Amsterdam' });
    const id = await opens('sanne');
    expect(said()).toContain('10:00');
    expect(await person(id)).toMatchObject({ name: 'Sanne Bakker', language: 'nl', zone: 'Europe/Amsterdam' });
    await opens('sanne');
    expect(asked.filter((each) => each === 'sanne')).toHaveLength(1);
  });

  it('is welcomed all the same when the platform cannot be asked', async () => {
    tells = () => {
      throw new DeliveryError('unreachable');
    };
    await opens('sam');
    expect(said()).toContain('UTC');
  });

  it('leaves no trace when it is nobody to be coached', async () => {
    tells = () => undefined;
    const id = await opens('bot');
    expect(sent).toEqual([]);
    expect(await person(id)).toBeUndefined();
    expect(await store.findPerson(account('bot'))).toBeUndefined();
  });
});

describe('what changes on the platform', () => {
  it('is followed; what was chosen here stays until it changes there', async () => {
    tells = () => ({ name: 'Kim', language: 'en', zone: 'Europe/London' });
    const id = await opens('kim');
    await store.inWork(id, (work) => work.changePerson({ language: 'nl' }));
    await coach.follow(account('kim'), { name: 'Kim', language: 'en', zone: 'Europe/Madrid' });
    expect(await person(id)).toMatchObject({ language: 'nl', zone: 'Europe/Madrid' });
    await coach.follow(account('kim'), { name: 'Kim', language: 'nl', zone: 'Europe/Madrid' });
    await coach.follow(account('kim'), { name: 'Kim', language: 'en', zone: 'Europe/Madrid' });
    expect(await person(id)).toMatchObject({ language: 'en' });
  });

  it('keeps what goes by the clock at its hour there', async () => {
    tells = () => ({ name: 'Lou', language: 'en', zone: 'Europe/London' });
    const id = await opens('lou');
    const nudge = () =>
      store.inWork(id, async ({ moments }) => (await moments.list({ kind: 'nudge' }))[0]?.due.toString());
    expect(await nudge()).toMatch(/T09:00:00Z$/u);
    await coach.follow(account('lou'), { name: 'Lou', language: 'en', zone: 'Europe/Athens' });
    expect(await nudge()).toMatch(/T07:00:00Z$/u);
  });

  it('makes nobody of somebody who never said a word', async () => {
    await coach.follow(account('stranger'), { name: 'X', language: 'nl', zone: 'Europe/Amsterdam' });
    expect(await store.findPerson(account('stranger'))).toBeUndefined();
  });
});

describe('a message that may have arrived', () => {
  const failing = async (why: DeliveryError['why'], user: string) => {
    tells = () => ({ name: user, language: 'en', zone: 'Europe/London' });
    outcome = () => {
      outcome = () => undefined;
      throw new DeliveryError(why);
    };
    const id = await opens(user);
    expect(sent).toEqual([]);
    return id;
  };
  const later = async (id: string) => {
    now = now.add({ seconds: 5 });
    await coach.send(id);
  };

  it('is not sent again when the platform says that it did', async () => {
    const id = await failing('unknown', 'ann');
    found = { is: 'sent', reference: 'there' };
    await later(id);
    expect(sent).toEqual([]);
    expect(await store.waitingDeliveries(id)).toEqual([]);
  });

  it('is sent once when the platform says that it did not', async () => {
    const id = await failing('unknown', 'ben');
    found = { is: 'not-sent' };
    await later(id);
    await later(id);
    expect(sent).toHaveLength(1);
  });

  it('is left where the platform gives no proof', async () => {
    const id = await failing('unknown', 'cas');
    found = { is: 'no-proof' };
    await later(id);
    expect(sent).toEqual([]);
    expect(await store.waitingDeliveries(id)).toEqual([]);
  });
});
