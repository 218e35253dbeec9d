import { Temporal } from 'temporal-polyfill';
import type { Coach } from '../../../src/coach.ts';
import type { Message } from '../../../src/domain/message.ts';
import type { Chat } from '../../../src/ports/chat.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { Incoming } from '../../../src/ports/incoming.ts';
import type { Outgoing } from '../../../src/ports/store.ts';

/** A message that says exactly this, with these buttons. */
export function saying(text: string, more: Partial<Message> & { buttons?: Record<string, string> } = {}): Message {
  const { buttons = {}, ...rest } = more;
  const choices = Object.entries(buttons).map(([id, label]) => ({ id, label: { own: label } }));
  return {
    kind: 'question',
    key: 'welcome.goal',
    ...rest,
    body: [{ quote: text }, ...(rest.body ?? [])],
    ...(choices.length ? { choices } : {}),
  };
}

export function outgoing(message: Message, to = 'anna', id = 'd1'): Outgoing {
  const account = {
    id: `account-${to}`,
    platform: 'terminal',
    tenant: 'local',
    userId: to,
    channel: null,
    name: to,
    language: null,
    zone: null,
    state: 'open' as const,
    card: null,
    createdAt: Temporal.Instant.from('2026-01-01T00:00Z'),
  };
  return {
    id,
    coacheeId: to,
    account,
    message,
    language: 'en',
    zone: 'Europe/Amsterdam',
    now: Temporal.Instant.from('2026-01-01T00:00Z'),
    attempts: 1,
    place: null,
    ambiguous: false,
  };
}

export interface FakeCoach extends Coach {
  readonly incoming: Incoming[];
  /** Something the coach will say to somebody at an instant. */
  plan(at: string, to: string, message: Message | undefined): void;
}

/** A coach that answers each input with what `answer` gives, and says what was planned when it is due. */
export function createFakeCoach(
  chat: () => Chat,
  clock: Clock,
  answer: (incoming: Incoming) => readonly Message[],
): FakeCoach {
  const incoming: Incoming[] = [];
  const keys = new Set<string>();
  const waiting: Incoming[] = [];
  let planned: { at: Temporal.Instant; to: string; message: Message | undefined }[] = [];
  let sent = 0;
  const send = async (to: string, message: Message) => {
    sent += 1;
    await chat().send(outgoing(message, to, `d${sent}`));
  };
  const dueBy = (to?: string) =>
    planned
      .filter((each) => to === undefined || each.to === to)
      .map((each) => each.at)
      .sort(Temporal.Instant.compare)[0];

  return {
    incoming,
    plan(at, to, message) {
      planned.push({ at: Temporal.Instant.from(at), to, message });
    },
    async accept(given) {
      const coacheeId = given.account.userId;
      if (keys.has(given.key)) return { coacheeId, fresh: false };
      keys.add(given.key);
      incoming.push(given);
      waiting.push(given);
      return { coacheeId, fresh: true };
    },
    async attend(coacheeId) {
      for (const given of waiting.splice(0)) for (const message of answer(given)) await send(coacheeId, message);
    },
    async tick() {
      const now = clock.now();
      const due = planned.filter(({ at }) => Temporal.Instant.compare(at, now) <= 0);
      planned = planned.filter((each) => !due.includes(each));
      for (const { to, message } of due.sort((a, b) => Temporal.Instant.compare(a.at, b.at)))
        if (message) await send(to, message);
      return due.length;
    },
    send: async () => undefined,
    sendOne: async () => undefined,
    resume: async () => undefined,
    repeatQuestion: (coacheeId) => send(coacheeId, saying('As I asked: where to?')),
    follow: async () => undefined,
    home: async () => undefined,
    reader: async () => undefined,
    names: async () => [],
    rows: async () => [],
    offers: async () => false,
    ahead: async () => [],
    nextDue: async (to) => dueBy(to),
  };
}
