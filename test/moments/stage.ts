import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { newId } from '../../adapters/newId.ts';
import type { Queue } from '../../adapters/postgres/queue.ts';
import { createStore } from '../../adapters/postgres/store.ts';
import { type Coach, createCoach } from '../../src/coach.ts';
import { readCommand } from '../../src/commands/readCommand.ts';
import { findCommand } from '../../src/commands/registry.ts';
import type { Language, Moment, MomentKind } from '../../src/domain/entities.ts';
import { DeliveryError } from '../../src/domain/errors.ts';
import { planNudge } from '../../src/moments/planNudge.ts';
import type { Chat } from '../../src/ports/chat.ts';
import type { Input } from '../../src/ports/incoming.ts';
import type { Work } from '../../src/ports/store.ts';
import { turnFor } from '../../src/turnFor.ts';
import { freshDatabase, type TestDatabase } from '../setup/freshDatabase.ts';
import { silentLog } from '../setup/silentLog.ts';
import { asSaid, type Said, wallTime } from './said.ts';

/** One person with a coach of their own, and a clock that is moved by hand. */
export interface Life {
  readonly id: string;
  readonly coach: Coach;
  readonly said: readonly Said[];
  /** Deliveries whose buttons were taken away. */
  readonly shownAnswered: readonly string[];
  /** Sends do not arrive while this is false. */
  reachable: boolean;
  says(text: string): Promise<readonly Said[]>;
  /** Edits the last message that said this, on the platform. */
  edits(was: string, text: string): Promise<readonly Said[]>;
  types(line: string): Promise<readonly Said[]>;
  /** Has a platform run a command for the person, with its options. */
  runs(name: string, options: Readonly<Record<string, string>>): Promise<readonly Said[]>;
  /** Whatever comes in, under a key of its own. */
  does(input: Input): Promise<readonly Said[]>;
  /** Presses a button: on the newest message that has it, or on an older one. */
  chooses(id: string, on?: Said): Promise<readonly Said[]>;
  fills(values: Readonly<Record<string, string>>, on?: Said): Promise<readonly Said[]>;
  opens(): Promise<readonly Said[]>;
  /** Lives on until a wall time of the person's, the coach awake all the way. */
  until(wall: string): Promise<readonly Said[]>;
  /** The same with the coach down until then. */
  downUntil(wall: string): Promise<readonly Said[]>;
  /** What is done in a transaction of the person's. */
  work<T>(run: (work: Work) => Promise<T>): Promise<T>;
  /** When something waits to be said, as wall times. */
  waiting(kind: MomentKind): Promise<string[]>;
  close(): Promise<void>;
}

const noQueue = { enqueue: async () => undefined, postpone: async () => undefined } as unknown as Queue;

/**
 * A person who has been welcomed, with a goal, and whom no nudge comes to unless `nudged`.
 *
 * @param now where the clock stands: a wall time in the zone
 */
export async function openLife(
  now: string,
  start: { language?: Language; zone?: string; nudged?: boolean; welcomed?: boolean; database?: TestDatabase } = {},
): Promise<Life> {
  const { language = 'en', zone = 'Europe/Amsterdam', nudged = false, welcomed = true } = start;
  const database = start.database ?? (await freshDatabase());
  let time = Temporal.PlainDateTime.from(now).toZonedDateTime(zone).toInstant();
  const clock = { now: () => time };
  const store = await createStore({ url: database.url, newId, queue: noQueue, clock });
  const said: Said[] = [];
  let unasked = false;
  const shownAnswered: string[] = [];
  /** The keys of what was said, by its words. */
  const keys = new Map<string, string>();
  const chat: Chat = {
    platform: 'test',
    async send(outgoing) {
      if (!life.reachable) throw new DeliveryError('unreachable');
      said.push({ ...asSaid(outgoing, time), unasked });
      return { reference: outgoing.id };
    },
    find: async () => ({ is: 'not-sent' }),
    showAnswered: async ({ id }) => void shownAnswered.push(id),
    profileOf: async () => ({ name: '' }),
  };
  const coach = createCoach({ store, clock, newId, chats: [chat], log: silentLog });
  const account = { platform: 'test', tenant: 't', userId: 'sam' };
  const profile = { name: 'Sam', language, zone };
  const { coacheeId: id } = await coach.accept({ account, profile, key: 'first', is: 'opened' });

  async function during(run: () => Promise<unknown>): Promise<readonly Said[]> {
    const before = said.length;
    await run();
    return said.slice(before);
  }
  const tick = async () => {
    unasked = true;
    await coach.tick();
    unasked = false;
  };
  /** What a person does is followed by a heartbeat, as in every process. */
  const does = (input: Input, key: string = randomUUID()) =>
    during(async () => {
      time = time.add({ seconds: 1 });
      await coach.accept({ account, profile, key, ...input });
      await coach.attend(id);
      await tick();
    });
  const zoneNow = () => life.work(async ({ person }) => person.zone);
  const instant = async (wall: string) =>
    Temporal.PlainDateTime.from(wall)
      .toZonedDateTime(await zoneNow())
      .toInstant();
  const newest = (choice: string) => said.findLast(({ choices }) => choices.includes(choice));

  const life: Life = {
    id,
    coach,
    said,
    shownAnswered,
    reachable: true,
    does,
    says: (text) => {
      keys.set(text, randomUUID());
      return does({ is: 'reply', text }, keys.get(text));
    },
    edits: (was, text) => does({ is: 'edited', of: keys.get(was) ?? was, text }),
    runs: (name, options) => does({ is: 'command', name, options }),
    types: (line) => does(readCommand(`/${line}`, findCommand)),
    chooses: (choice, on = newest(choice)) => {
      if (!on) throw new Error(`nothing offers ${choice}`);
      return does({ is: 'choice', delivery: on.delivery, choice });
    },
    fills: (values, on = said.at(-1)) => does({ is: 'form', delivery: on?.delivery ?? '', values }),
    opens: () => does({ is: 'opened' }),
    until: (wall) =>
      during(async () => {
        const end = await instant(wall);
        for (
          let due = await coach.nextDue();
          due && Temporal.Instant.compare(due, end) <= 0;
          due = await coach.nextDue()
        ) {
          if (Temporal.Instant.compare(due, time) > 0) time = due;
          await tick();
        }
        time = end;
        await tick();
      }),
    downUntil: (wall) =>
      during(async () => {
        time = await instant(wall);
        await tick();
      }),
    async work(run) {
      const done: unknown[] = [];
      await store.inWork(id, async (work) => void done.push(await run(work)));
      return done[0] as never;
    },
    waiting: (kind) =>
      life.work(async (work) => {
        const moments = await work.moments.list({ kind, state: 'waiting' }, { by: 'due' });
        return moments.map(({ due }: Moment) => wallTime(due, work.person.zone));
      }),
    async close() {
      await store.close();
      await database.drop();
    },
  };
  if (welcomed)
    await life.work(async (work) => {
      await work.changePerson({ welcomedAt: time, zoneKnown: true, lastHeardAt: time });
      const goal = { kind: 'job', words: 'A job in the energy sector', state: 'open', closedAt: null } as const;
      await work.goals.add({ ...goal, openedAt: time });
      if (nudged) await planNudge(turnFor(work, time));
    });
  await coach.attend(id);
  return life;
}

/** Plans a meeting the way a person does; the name is new. */
export async function meets(life: Life, line: string): Promise<void> {
  await life.types(`meet ${line}`);
  if (life.said.at(-1)?.key === 'contact.new') await life.chooses('yes');
  await life.chooses('yes');
}

/** Tells of a promise the way a person does; the name may be new. */
export async function promises(life: Life, line: string): Promise<void> {
  const said = await life.types(`promises ${line}`);
  if (said.at(-1)?.key === 'contact.new') await life.chooses('yes');
}
