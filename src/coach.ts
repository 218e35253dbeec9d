import type { Temporal } from 'temporal-polyfill';
import { type Asking, createAsking } from './asking.ts';
import { isPaused } from './coaching/meanwhile.ts';
import { followProfile } from './coaching/profile.ts';
import { askComingBack } from './coaching/return/comingBack.ts';
import { repeatTalk } from './coaching/walk/course.ts';
import { activeOf } from './coaching/walk/waiting.ts';
import { UserError } from './domain/errors.ts';
import type { Message, Values } from './domain/message.ts';
import { hear, noteHeard } from './hear.ts';
import { type Home, homeOf } from './home.ts';
import { settleLeft } from './leaving.ts';
import { putAside, speakDue } from './moments/speak.ts';
import { isNewcomer, meetNewcomer, Newcomer } from './newcomer.ts';
import { createOutbox } from './outbox.ts';
import type { Chat } from './ports/chat.ts';
import type { Clock } from './ports/clock.ts';
import type { AccountRef, Incoming, Profile } from './ports/incoming.ts';
import type { Log } from './ports/log.ts';
import type { Store, StoredInbound, Work } from './ports/store.ts';
import type { TextKey } from './texts/keys.ts';
import type { Turn } from './turn.ts';
import { turnFor } from './turnFor.ts';

const ATTEMPTS = 3;

/** What is to be done once turns are kept: questions to show as answered, and others who have something to hear. */
interface After {
  readonly answered: string[];
  readonly parted: string[];
}

export interface CoachParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly chats: readonly Chat[];
  readonly log: Log;
}

/** The front door: what came in → what the coach says and keeps. */
export interface Coach extends Asking {
  /** Keeps what came in. When this resolves the platform may be told so. */
  accept(incoming: Incoming): Promise<{ coacheeId: string; fresh: boolean }>;
  /** Handles what waits of a person, in order, and sends what comes of it. */
  attend(coacheeId: string): Promise<void>;
  /** Erases who left long ago, and says all that is due, to everybody. Gives the number of people spoken to. */
  tick(): Promise<number>;
  /** Sends a person's waiting messages, in order. */
  send(coacheeId: string): Promise<void>;
  /** Sends one message, for the durable job behind it. */
  sendOne(deliveryId: string): Promise<void>;
  /** Takes up what an earlier process left: inbounds not handled, messages not sent. */
  resume(): Promise<void>;
  /** Says the open question again, after a restart of a chat that does not keep its screen. */
  repeatQuestion(coacheeId: string): Promise<void>;
  nextDue(coacheeId?: string): Promise<Temporal.Instant | undefined>;
  /** What a person’s dashboard shows now; nothing of somebody unknown. */
  home(coacheeId: string): Promise<Home | undefined>;
  /** Follows what the platform now tells of somebody, as far as it changed there, and gives whose it is; sends nothing. */
  follow(account: AccountRef, profile: Profile): Promise<string | undefined>;
}

export function createCoach({ store, clock, newId, chats, log }: CoachParts): Coach {
  const outbox = createOutbox({ store, clock, chats, log });

  async function attend(coacheeId: string): Promise<void> {
    const after: After = { answered: [], parted: [] };
    while (await handleOne(coacheeId, after));
    await outbox.showAnswered(after.answered);
    await outbox.send(coacheeId);
    for (const other of after.parted) await attend(other);
  }

  const turnIn = (work: Work, inbound?: StoredInbound) =>
    turnFor(work, clock.now(), inbound && { id: inbound.id, place: inbound.incoming.place });

  async function handleOne(coacheeId: string, after: After, { isAgain = false, isMet = false } = {}): Promise<boolean> {
    let current: StoredInbound | undefined;
    let turn: Turn | undefined;
    try {
      const handled = await store.handleNext(coacheeId, async (work, inbound) => {
        if (!isMet && isNewcomer(work, inbound)) throw new Newcomer(inbound);
        current = inbound;
        turn = turnIn(work, inbound);
        await hear(turn, inbound.incoming);
      });
      for (const words of turn?.lastWords ?? []) await outbox.sendUnrecorded({ ...words, id: newId() });
      after.answered.push(...(turn?.answeredIn ?? []));
      after.parted.push(...(turn?.parted ?? []));
      return handled;
    } catch (error) {
      if (error instanceof Newcomer) {
        await meetNewcomer(coacheeId, error.account, { store, chats, log, turnIn });
        return handleOne(coacheeId, after, { isAgain, isMet: true });
      }
      if (store.isOutage(error) && !isAgain) return handleOne(coacheeId, after, { isAgain: true, isMet });
      if (!current || store.isOutage(error)) throw error;
      return answerFailure(coacheeId, current, error);
    }
  }

  /** A refusal is said; a bug is logged under a reference and answered calmly, once trying again has not helped. */
  async function answerFailure(coacheeId: string, inbound: StoredInbound, error: unknown): Promise<boolean> {
    if (error instanceof UserError) return refuse(coacheeId, inbound, error);
    const last = inbound.attempts + 1 >= ATTEMPTS;
    const reference = last ? newId().slice(-8) : undefined;
    log.error('inbound failed', error, { inbound: inbound.id, attempt: inbound.attempts + 1, reference });
    await store.setAside(inbound.id, coacheeId, reference);
    if (reference) await store.inWork(coacheeId, (work) => work.deliver(refusal('error.unexpected', { reference })));
    return true;
  }

  /** Says a refusal, unless another process has done so meanwhile: what waits next is then heard in its turn. */
  async function refuse(coacheeId: string, inbound: StoredInbound, { code, values }: UserError): Promise<boolean> {
    const another = new Error('another inbound is next');
    try {
      return await store.handleNext(coacheeId, async (work, next) => {
        if (next.id !== inbound.id) throw another;
        const turn = turnIn(work, next);
        const wasPaused = isPaused(turn);
        await noteHeard(turn, inbound.incoming);
        await work.deliver(refusal(code, values));
        await askComingBack(turn, wasPaused);
      });
    } catch (error) {
      if (error === another) return true;
      throw error;
    }
  }

  /** Speaks to one person who has moments due. A bug there is logged and holds up nobody else, nor for ever. */
  async function speakOne(spoken: Set<string>): Promise<boolean> {
    let coacheeId: string | undefined;
    try {
      const found = await store.takeDue(clock.now(), async (work, due) => {
        coacheeId = work.person.id;
        await speakDue(turnIn(work), due);
      });
      if (coacheeId) spoken.add(coacheeId);
      return found;
    } catch (error) {
      if (!coacheeId || store.isOutage(error)) throw error;
      log.error('moments failed', error, { coachee: coacheeId });
      await store.inWork(coacheeId, (work) => putAside(turnIn(work)));
      return true;
    }
  }

  return {
    accept: (incoming) => store.accept(incoming, clock.now()),
    attend,
    async tick() {
      await settleLeft({ store, clock, log });
      const spoken = new Set<string>();
      while (await speakOne(spoken));
      for (const coacheeId of spoken) await outbox.send(coacheeId);
      return spoken.size;
    },
    send: outbox.send,
    sendOne: outbox.sendOne,
    async resume() {
      for (const coacheeId of await store.unfinished()) await attend(coacheeId);
    },
    async repeatQuestion(coacheeId) {
      await store.inWork(coacheeId, async (work) => {
        const turn = turnIn(work);
        const active = await activeOf(turn);
        if (active) await repeatTalk(turn, active);
        else if (turn.person.welcomedAt) await turn.run('today', {});
      });
      await outbox.send(coacheeId);
    },
    nextDue: (coacheeId) => store.nextDue(coacheeId),
    ...createAsking(store, turnIn),
    home: (coacheeId) => store.inWork(coacheeId, (work) => homeOf(work, clock.now())),
    async follow(account, profile) {
      const coacheeId = await store.findPerson(account);
      if (coacheeId) await store.inWork(coacheeId, (work) => followProfile(turnIn(work), account, profile));
      return coacheeId;
    },
  };
}

function refusal(key: TextKey, values: Values): Message {
  return { kind: 'error', key, body: [{ say: { key, values } }] };
}
