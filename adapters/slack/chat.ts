import type { WebClient } from '@slack/web-api';
import { WebAPIPlatformError } from '@slack/web-api';
import type { Chat } from '../../src/ports/chat.ts';
import type { Outgoing } from '../../src/ports/store.ts';
import { remember } from '../remember.ts';
import { PLATFORM } from './account.ts';
import { deliveryErrorOf, questionErrorOf } from './errors.ts';
import { user } from './read/payloads.ts';
import type { Place } from './read/place.ts';
import { profileOf } from './read/profile.ts';
import { renderAnswered } from './render.ts';
import { answerThere } from './send/answerThere.ts';
import { metadataOf } from './send/history.ts';
import { createLimits } from './send/limited.ts';
import { createSending, HIDDEN } from './send/send.ts';
import type { Clients } from './workspaces/clients.ts';

/** How many places of pressed buttons, and channels, are remembered. */
const REMEMBERED = 10_000;

/** Slack as the coach sees it. */
export interface SlackChat extends Chat {
  /** Remembers where a button was pressed that only one person sees: that message can be changed from there only. */
  pressed(delivery: string, place: Place): void;
}

/** @param machine milliseconds since 1970 */
export function createSlackChat(clients: Clients, machine: () => number): SlackChat {
  const limits = createLimits(machine);
  const channels = new Map<string, string>();
  const places = new Map<string, Place>();

  async function channelOf(client: WebClient, { id, userId, channel }: Outgoing['account']): Promise<string> {
    const known = channel ?? channels.get(id);
    if (known) return known;
    const opened = await client.conversations.open({ users: userId }).catch((error: unknown) => {
      throw questionErrorOf(error);
    });
    const found = opened.channel?.id ?? userId;
    remember(channels, id, found, REMEMBERED);
    return found;
  }

  return {
    platform: PLATFORM,
    ...createSending({ clients, limits, channelOf }),
    pressed: (delivery, place) => remember(places, delivery, place, REMEMBERED),
    async showAnswered(answered) {
      const parts = renderAnswered(answered);
      if (answered.reference === HIDDEN) {
        const place = places.get(answered.id);
        places.delete(answered.id);
        const [part] = parts;
        if (place && part && parts.length === 1) await answerThere(place, part, true);
        return;
      }
      const client = await clients.of(answered.account.tenant);
      const [channel = '', sent = ''] = answered.reference.split(':');
      for (const [number, ts] of sent.split(',').entries()) {
        const part = parts[number];
        const metadata = metadataOf(answered.id, number);
        if (part) await limits.within(channel, () => client.chat.update({ channel, ts, ...part, metadata }));
      }
    },
    async profileOf({ tenant, userId }) {
      const client = await clients.of(tenant);
      try {
        const told = await client.users.info({ user: userId, include_locale: true });
        return profileOf(user.parse(told.user));
      } catch (error) {
        if (error instanceof WebAPIPlatformError && error.data.error === 'user_not_found') return undefined;
        throw deliveryErrorOf(error);
      }
    },
  };
}
