import type { Temporal } from 'temporal-polyfill';
import { endAbout } from './coaching/endAbout.ts';
import { reply } from './coaching/messages.ts';
import { takeTold } from './coaching/told.ts';
import { answerForm, answerTalk, repeatTalk, startTalk } from './coaching/walk.ts';
import { findCommand } from './commands/registry.ts';
import { unknownCommand } from './commands/unknown.ts';
import { UserError } from './domain/errors.ts';
import type { Message } from './domain/message.ts';
import { planNudge, releaseHeld } from './moments/plan.ts';
import { speakDue } from './moments/speak.ts';
import { createOutbox } from './outbox.ts';
import type { Chat } from './ports/chat.ts';
import type { Clock } from './ports/clock.ts';
import type { Incoming } from './ports/incoming.ts';
import type { Log } from './ports/log.ts';
import type { Store, StoredInbound, Work } from './ports/store.ts';
import type { Turn } from './turn.ts';

const ATTEMPTS = 3;

export interface CoachParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly chats: readonly Chat[];
  readonly log: Log;
}

/** The front door: what came in → what the coach says and keeps. */
export interface Coach {
  /** Keeps what came in. When this resolves the platform may be told so. */
  accept(incoming: Incoming): Promise<{ coacheeId: string; fresh: boolean }>;
  /** Handles what waits of a person, in order, and sends what comes of it. */
  attend(coacheeId: string): Promise<void>;
  /** Says all that is due, to everybody. Gives the number of people spoken to. */
  tick(): Promise<number>;
  /** Sends a person's waiting messages, in order. */
  send(coacheeId: string): Promise<void>;
  /** Sends one message, for the durable job behind it. */
  sendOne(deliveryId: string): Promise<void>;
  /** Takes up what an earlier process left: inbounds not handled. */
  resume(): Promise<void>;
  /** Says the open question again, after a restart of a chat that does not keep its screen. */
  repeatQuestion(coacheeId: string): Promise<void>;
  nextDue(coacheeId?: string): Promise<Temporal.Instant | undefined>;
}

export function createCoach({ store, clock, newId, chats, log }: CoachParts): Coach {
  const outbox = createOutbox({ store, clock, chats, log });

  async function attend(coacheeId: string): Promise<void> {
    while (await handleOne(coacheeId));
    await outbox.send(coacheeId);
  }

  async function handleOne(coacheeId: string): Promise<boolean> {
    let current: StoredInbound | undefined;
    try {
      return await store.handleNext(coacheeId, async (work, inbound) => {
        current = inbound;
        await hear(turnFor(work, inbound.id), inbound.incoming);
      });
    } catch (error) {
      if (!current) throw error;
      return answerFailure(coacheeId, current, error);
    }
  }

  /** A refusal is said; a bug is logged under a reference and answered calmly, once trying again has not helped. */
  async function answerFailure(coacheeId: string, inbound: StoredInbound, error: unknown): Promise<boolean> {
    if (error instanceof UserError) {
      return store.handleNext(coacheeId, async (work) => {
        await heard(turnFor(work, inbound.id));
        await work.deliver({
          kind: 'error',
          key: error.code,
          body: [{ say: { key: error.code, values: error.values } }],
        });
      });
    }
    const last = inbound.attempts + 1 >= ATTEMPTS;
    const reference = last ? newId().slice(-8) : undefined;
    log.error('inbound failed', error, { inbound: inbound.id, attempt: inbound.attempts + 1, reference });
    await store.setAside(inbound.id, coacheeId, reference);
    if (reference) {
      const calm: Message = {
        kind: 'error',
        key: 'error.unexpected',
        body: [{ say: { key: 'error.unexpected', values: { reference } } }],
      };
      await store.inWork(coacheeId, (work) => work.deliver(calm));
    }
    return true;
  }

  function turnFor(work: Work, inboundId?: string): Turn {
    const turn: Turn = Object.assign(Object.create(work), {
      now: clock.now(),
      inboundId,
      say: (said: Message) => work.deliver(said, said.asks ? { conversationId: said.asks.conversation } : {}),
      start: (script: string, options?: Parameters<Turn['start']>[1]) => startTalk(turn, script, options),
      endAbout: (about: Parameters<Turn['endAbout']>[0]) => endAbout(turn, about),
      run: async (name: string, options: Readonly<Record<string, string>>) => {
        const command = findCommand(name);
        if (!command) return unknownCommand(turn, name);
        await command.run(turn, command.options.parse(options));
      },
    });
    return turn;
  }

  return {
    accept: (incoming) => store.accept(incoming, clock.now()),
    attend,
    async tick() {
      let people = 0;
      const spoken = new Set<string>();
      while (
        await store.takeDue(clock.now(), async (work, due) => {
          spoken.add(work.person.id);
          await speakDue(turnFor(work), due);
        })
      )
        people += 1;
      for (const coacheeId of spoken) await outbox.send(coacheeId);
      return people;
    },
    send: outbox.send,
    sendOne: outbox.sendOne,
    async resume() {
      for (const coacheeId of await store.unhandled()) await attend(coacheeId);
    },
    async repeatQuestion(coacheeId) {
      await store.inWork(coacheeId, async (work) => {
        const turn = turnFor(work);
        const [active] = await turn.conversations.list(
          { state: 'active' },
          { by: 'lastAt', descending: true, limit: 1 },
        );
        if (active) await repeatTalk(turn, active);
        else if (turn.person.welcomedAt) await turn.run('today', {});
      });
      await outbox.send(coacheeId);
    },
    nextDue: (coacheeId) => store.nextDue(coacheeId),
  };
}

/** Anything said ends the count of unanswered openings and the quiet month. */
async function heard(turn: Turn): Promise<void> {
  const { quietUntil } = turn.person;
  if (quietUntil) await releaseHeld(turn, quietUntil);
  await turn.changePerson({ unanswered: 0, quietUntil: null, lastHeardAt: turn.now });
}

async function hear(turn: Turn, incoming: Incoming): Promise<void> {
  await heard(turn);
  if (turn.person.welcomedAt === null) return meet(turn, incoming);
  switch (incoming.is) {
    case 'opened':
      return;
    case 'command':
      return turn.run(incoming.name, { ...incoming.options, ...(incoming.line ? { line: incoming.line } : {}) });
    case 'reply':
      return hearReply(turn, incoming.text);
    case 'choice':
      return hearChoice(turn, incoming.delivery, incoming.choice);
    case 'form': {
      const said = await turn.said(incoming.delivery);
      const conversation = said?.message.asks && (await turn.conversations.get(said.message.asks.conversation));
      if (!conversation || conversation.state === 'ended') throw new UserError('error.not-found');
      return answerForm(turn, conversation, incoming.values);
    }
  }
}

/** The first contact: the welcome; a command that came first is done first, and the welcome follows. */
async function meet(turn: Turn, incoming: Incoming): Promise<void> {
  await turn.changePerson({ welcomedAt: turn.now });
  await planNudge(turn);
  const welcome = await turn.start('welcome', { silent: incoming.is === 'command' });
  if (incoming.is !== 'command') return;
  await turn.run(incoming.name, { ...incoming.options, ...(incoming.line ? { line: incoming.line } : {}) });
  const now = await turn.conversations.get(welcome.id);
  if (now?.state === 'active' && now.lastAt.equals(welcome.lastAt)) await repeatTalk(turn, now);
}

async function hearReply(turn: Turn, text: string): Promise<void> {
  const [active] = await turn.conversations.list({ state: 'active' }, { by: 'lastAt', descending: true, limit: 1 });
  if (active) return answerTalk(turn, active, active.step, { text });
  await takeTold(turn, text);
}

async function hearChoice(turn: Turn, deliveryId: string, choiceId: string): Promise<void> {
  const said = await turn.said(deliveryId);
  const offered = [
    ...(said?.message.choices ?? []),
    ...(said?.message.items ?? []).flatMap((item) => item.choices ?? []),
  ];
  const chosen = offered.find((choice) => choice.id === choiceId);
  if (!said || !chosen) throw new UserError('error.not-found');
  if (chosen.run) {
    await turn.answered(deliveryId, choiceId);
    return turn.run(chosen.run.command, chosen.run.options);
  }
  const conversation = said.message.asks && (await turn.conversations.get(said.message.asks.conversation));
  if (!said.message.asks || !conversation) throw new UserError('error.not-found');
  if (conversation.state === 'ended') return void (await turn.say(reply('word.already-ended')));
  await turn.answered(deliveryId, choiceId);
  await answerTalk(turn, conversation, said.message.asks.step, { choice: choiceId });
}
