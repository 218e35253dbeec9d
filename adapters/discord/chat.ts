import { Routes } from 'discord.js';
import { z } from 'zod';
import { DeliveryError } from '../../src/domain/errors.ts';
import type { Chat } from '../../src/ports/chat.ts';
import type { Outgoing } from '../../src/ports/store.ts';
import { remember } from '../remember.ts';
import { PLATFORM } from './account.ts';
import type { Api } from './api.ts';
import { deliveryErrorOf, questionErrorOf } from './errors.ts';
import type { Answers } from './out/answerThere.ts';
import { changeOf } from './out/body.ts';
import { readPlace } from './out/place.ts';
import { renderAnswered } from './out/render.ts';
import { createSending, HIDDEN } from './out/send.ts';

/** How many channels, pressed buttons and open interactions are remembered. */
const REMEMBERED = 10_000;

/** Discord as the coach sees it. */
export interface DiscordChat extends Chat {
  /** Remembers through which interaction a question that only one person sees was answered: it can be changed through that only. */
  pressed(delivery: string, token: string): void;
  /** An interaction waits for its first answer. */
  opened(token: string): void;
  /** Takes away what still waits for a first answer: there was none. Throws DeliveryError. */
  closeOpened(token: string): Promise<void>;
  /** Whether somebody was refused a direct message that they have not been told of; they are told now. */
  tellsClosed(userId: string): boolean;
  /** The reference of the last card with what matters today in somebody's direct message. */
  cardOf(userId: string): string | undefined;
}

interface Parts {
  readonly api: Api;
  readonly answers: Answers;
  /** The bot's own user id. */
  readonly botId: string;
  /** Milliseconds since 1970. */
  readonly machine: () => number;
}

const opened = z.object({ id: z.string() });

export function createDiscordChat({ api, answers, botId, machine }: Parts): DiscordChat {
  const channels = new Map<string, string>();
  const pressed = new Map<string, string>();
  /** By the token, the delivery that filled it. */
  const openings = new Map<string, string | undefined>();
  /** Who takes no direct messages: the first delivery they miss, and whether they were told. */
  const closed = new Map<string, { delivery: string; isTold: boolean }>();
  const cards = new Map<string, string>();
  let opensAgainAt = 0;

  async function channelOf({ id, userId, channel }: Outgoing['account']): Promise<string> {
    const known = channel ?? channels.get(id);
    if (known) return known;
    const wait = opensAgainAt - machine();
    if (wait > 0) throw new DeliveryError('limited', { retryAfter: wait });
    try {
      const body = { recipient_id: userId };
      const { id: found } = opened.parse(await api.call('POST', Routes.userChannels(), { body }));
      remember(channels, id, found, REMEMBERED);
      return found;
    } catch (cause) {
      const error = questionErrorOf(cause);
      if (error.retryAfter !== undefined) opensAgainAt = machine() + error.retryAfter;
      throw error;
    }
  }

  const sending = createSending({
    api,
    answers,
    botId,
    channelOf,
    standing: new Map(),
    openings: {
      take(token, delivery) {
        if (!openings.has(token)) return undefined;
        if (openings.get(token) === undefined) openings.set(token, delivery);
        return openings.get(token) === delivery;
      },
    },
  });

  return {
    platform: PLATFORM,
    find: sending.find,
    async send(outgoing) {
      const { id, account, message, place } = outgoing;
      try {
        const sent = await sending.send(outgoing);
        if (sent.reference !== HIDDEN) closed.delete(account.userId);
        const isCard = message.kind === 'today' && readPlace(place)?.is === 'dm';
        if (isCard) remember(cards, account.userId, sent.reference, REMEMBERED);
        return sent;
      } catch (error) {
        const isClosed = error instanceof DeliveryError && error.why === 'closed';
        if (isClosed && closed.get(account.userId)?.delivery !== id)
          remember(closed, account.userId, { delivery: id, isTold: false }, REMEMBERED);
        throw error;
      }
    },
    pressed: (delivery, token) => remember(pressed, delivery, token, REMEMBERED),
    opened: (token) => remember(openings, token, undefined, REMEMBERED),
    async closeOpened(token) {
      const isFilled = openings.get(token) !== undefined;
      openings.delete(token);
      // Another process may have filled it.
      if (!isFilled && (await answers.waits(token))) await answers.drop(token);
    },
    tellsClosed(userId) {
      const found = closed.get(userId);
      if (!found || found.isTold) return false;
      closed.set(userId, { ...found, isTold: true });
      return true;
    },
    cardOf: (userId) => cards.get(userId),
    async showAnswered(answered) {
      const parts = renderAnswered(answered);
      if (answered.reference === HIDDEN) {
        const token = pressed.get(answered.id);
        pressed.delete(answered.id);
        const [part] = parts;
        if (token && part && parts.length === 1) await answers.fill(token, part);
        return;
      }
      const [channel = '', sent = ''] = answered.reference.split(':');
      for (const [number, id] of sent.split(',').entries()) {
        const part = parts[number];
        if (!part) continue;
        await api.call('PATCH', Routes.channelMessage(channel, id), changeOf(part)).catch((error: unknown) => {
          throw deliveryErrorOf(error);
        });
      }
    },
    // What is known of somebody comes with what they do; a message alone tells nothing more than a look would.
    profileOf: async () => ({ name: '' }),
  };
}
