import type { WebClient } from '@slack/web-api';
import { questionErrorOf } from '../errors.ts';

/** What of a delivery stands in its channel: the messages by their number, each with Slack's id of it, and its file. */
export interface Arrived {
  readonly parts: ReadonlyMap<number, string>;
  readonly file: boolean;
}

const METADATA = 'spoor_delivery';
/** Apps outside of Slack's Marketplace get 15 at most. https://docs.slack.dev/reference/methods/conversations.history */
const LIMIT = 100;
const PAGES = 3;

/** What a message carries so that it can be found again. https://docs.slack.dev/messaging/message-metadata */
export function metadataOf(delivery: string, part: number) {
  return { event_type: METADATA, event_payload: { delivery, part } };
}

/**
 * Looks in a channel for what arrived of a delivery.
 *
 * @param file the name of the file that comes with it
 * @throws DeliveryError when the channel cannot be read now
 */
export async function findArrived(
  client: WebClient,
  channel: string,
  delivery: string,
  file: string | undefined,
): Promise<Arrived> {
  const parts = new Map<number, string>();
  /** Names of files newer than the message being looked at. */
  const files: (string | null | undefined)[] = [];
  let hasFile = false;
  let cursor = '';
  for (let page = 0; page < PAGES; page += 1) {
    const read = await client.conversations
      .history({ channel, limit: LIMIT, include_all_metadata: true, ...(cursor ? { cursor } : {}) })
      .catch((error: unknown) => {
        throw questionErrorOf(error);
      });
    for (const { ts, metadata, bot_id: bot, files: shared = [] } of read.messages ?? []) {
      if (bot) files.push(...shared.map(({ name }) => name));
      const payload = metadata?.event_type === METADATA ? (metadata.event_payload as Payload | undefined) : undefined;
      if (payload?.delivery !== delivery || !ts) continue;
      parts.set(Number(payload.part), ts);
      hasFile ||= file !== undefined && files.includes(file);
    }
    cursor = read.response_metadata?.next_cursor ?? '';
    if (parts.size > 0 || !cursor) break;
  }
  return { parts, file: hasFile };
}

interface Payload {
  readonly delivery?: unknown;
  readonly part?: unknown;
}
