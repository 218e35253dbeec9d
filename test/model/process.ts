import type { Temporal } from 'temporal-polyfill';
import { newId } from '../../adapters/newId.ts';
import type { Queue } from '../../adapters/postgres/queue.ts';
import { createStore } from '../../adapters/postgres/store.ts';
import { type Coach, createCoach } from '../../src/coach.ts';
import type { Chat } from '../../src/ports/chat.ts';
import type { Log } from '../../src/ports/log.ts';
import type { Store, Work } from '../../src/ports/store.ts';
import { watchedChat, watchedStore } from '../chaos/boundaries.ts';
import { silentLog } from '../setup/silentLog.ts';
import type { Step } from './steps.ts';

/** What everything throws in a process that is dead. */
export const died = new Error('the process was killed');

/** Why a delivery was made: the coach by itself, or the nth handling of an input. */
export type Cause =
  | { readonly by: 'coach' }
  | { readonly by: 'input'; readonly key: string; readonly handling: number };

/** One process of Spoor, which can be told to die. */
export interface Process {
  readonly coach: Coach;
  readonly store: Store;
  /** Dies the nth time a boundary is passed; nothing it does afterwards happens. */
  dieAt(kill: Step['kill']): void;
  close(): Promise<void>;
}

const noQueue = { enqueue: async () => undefined, postpone: async () => undefined } as unknown as Queue;
const log: Log = {
  ...silentLog,
  error: (event, error) => (error === died ? undefined : silentLog.error(event, error)),
};
let handlings = 0;

/** @param causes is told of every delivery that is made, also of one that is rolled back */
export async function startProcess(
  url: string,
  clock: { now(): Temporal.Instant },
  chat: Chat,
  causes: Map<string, Cause>,
): Promise<Process> {
  const store = await createStore({ url, newId, queue: noQueue, clock });
  let kill: Step['kill'];
  let passed = 0;
  let dead = false;
  const pass = (boundary: string) => {
    if (dead) throw died;
    if (boundary !== kill?.boundary) return;
    passed += 1;
    dead = passed >= kill.nth;
    if (dead) throw died;
  };
  const noting = (work: Work, cause: Cause): Work =>
    Object.assign(Object.create(work), {
      async deliver(...given: Parameters<Work['deliver']>) {
        const id = await work.deliver(...given);
        causes.set(id, cause);
        return id;
      },
    });
  const told: Store = {
    ...store,
    handleNext: (id, handle) =>
      store.handleNext(id, (work, inbound) => {
        handlings += 1;
        const cause = { by: 'input', key: inbound.incoming.key, handling: handlings } as const;
        return handle(noting(work, cause), inbound);
      }),
    takeDue: (now, speak) => store.takeDue(now, (work, due) => speak(noting(work, { by: 'coach' }), due)),
  };
  const coach = createCoach({
    store: mortal(watchedStore(told, pass), () => dead),
    clock,
    newId,
    chats: [watchedChat(chat, pass)],
    log,
  });
  return {
    coach,
    store,
    dieAt(given) {
      kill = given;
      passed = 0;
    },
    close: () => store.close(),
  };
}

/** The store of a process: of no use once that is dead. */
function mortal(store: Store, isDead: () => boolean): Store {
  return new Proxy(store, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      if (typeof method !== 'function' || name === 'isOutage') return method;
      return async (...given: unknown[]) => {
        if (isDead()) throw died;
        return method.apply(target, given);
      };
    },
  });
}
