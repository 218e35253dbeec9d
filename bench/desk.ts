import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { newId } from '../adapters/newId.ts';
import { createQueue } from '../adapters/postgres/queue.ts';
import { createStore } from '../adapters/postgres/store.ts';
import { type Coach, createCoach } from '../src/coach.ts';
import type { Input } from '../src/ports/incoming.ts';
import { quietLog } from './place.ts';

export interface Desk {
  readonly coach: Coach;
  /** One thing said by the one person here: kept, understood, answered, and the answer sent and marked. */
  turn(input: Input): Promise<void>;
  /** Messages that have arrived. */
  arrived(): number;
  close(): Promise<void>;
}

/** A coach on the real store and the real queue, whose messages arrive at once. */
export async function openDesk(url: string): Promise<Desk> {
  const clock = { now: () => Temporal.Now.instant() };
  const queue = await createQueue({ url, log: quietLog });
  const store = await createStore({ url, newId, queue, clock, alone: true });
  let arrived = 0;
  const chat = {
    platform: 'bench',
    async send({ id }: { id: string }) {
      arrived += 1;
      return { reference: id };
    },
    find: async () => ({ is: 'not-sent' }) as const,
    showAnswered: async () => undefined,
    profileOf: async () => ({ name: '' }),
  };
  const coach = createCoach({ store, clock, newId, chats: [chat], log: quietLog });
  const account = { platform: 'bench', tenant: 't', userId: 'sam' };
  const profile = { name: 'Sam', language: 'en', zone: 'Europe/Amsterdam' } as const;
  return {
    coach,
    arrived: () => arrived,
    async turn(input) {
      const { coacheeId } = await coach.accept({ account, profile, key: randomUUID(), ...input });
      await coach.attend(coacheeId);
    },
    async close() {
      await queue.stop();
      await store.close();
    },
  };
}
