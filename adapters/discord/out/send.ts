import { Routes } from 'discord.js';
import { z } from 'zod';
import type { Chat } from '../../../src/ports/chat.ts';
import type { Outgoing } from '../../../src/ports/store.ts';
import { remember } from '../../remember.ts';
import type { Api } from '../api.ts';
import { deliveryErrorOf } from '../errors.ts';
import type { Answers } from './answerThere.ts';
import { bodyOf } from './body.ts';
import { findArrived } from './history.ts';
import { NONCE } from './limits.ts';
import { type Place, readPlace } from './place.ts';
import { renderMessage } from './render.ts';
import type { Part } from './shape.ts';

/** The reference of what was said where only one person saw it. */
export const HIDDEN = 'hidden';
/** How many messages are known by whose they are. */
const REMEMBERED = 10_000;

interface Parts {
  readonly api: Api;
  readonly answers: Answers;
  /** The bot's own user id. */
  readonly botId: string;
  /** The channel of somebody's direct messages. */
  readonly channelOf: (account: Outgoing['account']) => Promise<string>;
  /** What waits to be filled, by the token it is filled through. */
  readonly openings: Openings;
  /** The messages this process sent or found, each with its delivery. */
  readonly standing: Map<string, string>;
}

/** Which interactions still wait for their first answer, as far as this process knows. */
interface Openings {
  /** Whether a delivery may fill what waits there, which it then does; unknown when the process did not see it come. */
  take(token: string, delivery: string): boolean | undefined;
}

const posted = z.object({ id: z.string() });

/** Sends messages, each part once, and finds what may have arrived. */
export function createSending({
  api,
  answers,
  botId,
  channelOf,
  openings,
  standing,
}: Parts): Pick<Chat, 'send' | 'find'> {
  async function find(channel: string, outgoing: Outgoing): Promise<ReadonlyMap<number, string>> {
    const isAnothers = (message: string) => (standing.get(message) ?? outgoing.id) !== outgoing.id;
    const place = readPlace(outgoing.place);
    // What was filled stands there since the command came.
    const filled = place?.is === 'dm' ? (await answers.standing(place.token))?.id : undefined;
    return findArrived(api, { channel, botId, isAnothers, filled }, outgoing);
  }

  function referenceOf(channel: string, ids: readonly string[], delivery: string): string {
    for (const id of ids) remember(standing, id, delivery, REMEMBERED);
    return `${channel}:${ids.join(',')}`;
  }

  async function post(channel: string, part: Part, nonce: string): Promise<string> {
    const body = bodyOf(part, { nonce, enforce_nonce: true });
    try {
      return posted.parse(await api.call('POST', Routes.channelMessages(channel), body)).id;
    } catch (error) {
      throw deliveryErrorOf(error);
    }
  }

  /** @param before what of it stands there already, by the number of the part */
  async function sendHere(outgoing: Outgoing, before: ReadonlyMap<number, string> = new Map()): Promise<string> {
    const channel = await channelOf(outgoing.account);
    const parts = renderMessage({ ...outgoing, place: null });
    const mayHaveBegun = outgoing.attempts > 1 && parts.length > 1;
    const arrived = mayHaveBegun ? await find(channel, outgoing) : before;
    const sent: string[] = [];
    for (const [number, part] of parts.entries())
      sent.push(before.get(number) ?? arrived.get(number) ?? (await post(channel, part, nonceOf(outgoing.id, number))));
    return referenceOf(channel, sent, outgoing.id);
  }

  /** Whether a message goes in the place of what waits there. After a restart Discord is asked. */
  async function mayFill({ token, is }: Place, delivery: string): Promise<boolean> {
    if (is === 'pressed') return false;
    return openings.take(token, delivery) ?? (await answers.waits(token));
  }

  async function sendThere(place: Place, outgoing: Outgoing): Promise<string | undefined> {
    const parts = renderMessage(outgoing);
    const [first, ...others] = parts;
    if (!first) return undefined;
    let rest: readonly Part[] = parts;
    if (await mayFill(place, outgoing.id)) {
      const filled = await answers.fill(place.token, first);
      if (!filled) return undefined;
      if (place.is === 'dm')
        return sendHere({ ...outgoing, account: withChannel(outgoing, filled.channel_id) }, new Map([[0, filled.id]]));
      rest = others;
    } else if (place.is === 'dm') return undefined;
    for (const part of rest) if (!(await answers.follow(place.token, part))) return undefined;
    return HIDDEN;
  }

  return {
    async send(outgoing) {
      const place = readPlace(outgoing.place);
      const there = place && (await sendThere(place, outgoing));
      return { reference: there ?? (await sendHere(outgoing)) };
    },
    async find(outgoing) {
      const place = readPlace(outgoing.place);
      // To fill what waits a second time changes nothing.
      if (place && place.is !== 'pressed' && (await mayFill(place, outgoing.id))) return { is: 'not-sent' };
      const channel = await channelOf(outgoing.account);
      const arrived = await find(channel, outgoing);
      const all = renderMessage({ ...outgoing, place: null }).map((_, number) => arrived.get(number));
      if (all.every((id) => id !== undefined)) return { is: 'sent', reference: referenceOf(channel, all, outgoing.id) };
      return { is: place && place.is !== 'dm' ? 'no-proof' : 'not-sent' };
    },
  };
}

function withChannel({ account }: Outgoing, channel: string): Outgoing['account'] {
  return { ...account, channel };
}

/** What Discord knows a part of a delivery by for some minutes: the delivery's id, in fewer signs, and the part's number. */
function nonceOf(delivery: string, part: number): string {
  const id = Buffer.from(delivery.replaceAll('-', ''), 'hex').toString('base64url');
  return `${id}${part.toString(36)}`.slice(0, NONCE);
}
