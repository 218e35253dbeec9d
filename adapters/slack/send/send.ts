import type { WebClient } from '@slack/web-api';
import { DeliveryError } from '../../../src/domain/errors.ts';
import type { Message } from '../../../src/domain/message.ts';
import type { Chat } from '../../../src/ports/chat.ts';
import type { Outgoing } from '../../../src/ports/store.ts';
import { say } from '../../../src/texts/say.ts';
import { deliveryErrorOf, questionErrorOf } from '../errors.ts';
import { type Place, readPlace } from '../read/place.ts';
import { type Part, renderMessage } from '../render.ts';
import { words } from '../show/blocks.ts';
import type { Clients } from '../workspaces/clients.ts';
import { answerThere } from './answerThere.ts';
import { findArrived, metadataOf } from './history.ts';
import type { Limits } from './limited.ts';

/** The reference of what was said where only one person saw it: nothing on Slack has an id of it. */
export const HIDDEN = 'hidden';

interface Parts {
  readonly clients: Clients;
  readonly limits: Limits;
  /** The channel of somebody's direct messages. */
  readonly channelOf: (client: WebClient, account: Outgoing['account']) => Promise<string>;
}

/** Sends messages, each part once, and finds what may have arrived. */
export function createSending({ clients, limits, channelOf }: Parts): Pick<Chat, 'send' | 'find'> {
  async function where(outgoing: Outgoing) {
    const client = await clients.of(outgoing.account.tenant);
    const channel = await channelOf(client, outgoing.account);
    const place = readPlace(outgoing.place);
    return { client, channel, place: place?.channel === channel ? undefined : place };
  }

  async function sendHere(client: WebClient, channel: string, outgoing: Outgoing): Promise<string> {
    const { id, message, attempts } = outgoing;
    const parts = renderMessage(outgoing);
    const { file } = message;
    const mayHaveBegun = attempts > 1 && (parts.length > 1 || file !== undefined);
    const arrived = mayHaveBegun ? await findArrived(client, channel, id, file?.name) : undefined;
    const sent: string[] = [];
    for (const [number, part] of parts.entries())
      sent.push(arrived?.parts.get(number) ?? (await post(client, channel, part, metadataOf(id, number))));
    if (file && !arrived?.file) await share(client, channel, file);
    return `${channel}:${sent.join(',')}`;
  }

  async function post(client: WebClient, channel: string, part: Part, metadata: ReturnType<typeof metadataOf>) {
    return limits.within(channel, async () => {
      const { ts } = await client.chat.postMessage({
        channel,
        ...part,
        metadata,
        mrkdwn: false,
        unfurl_links: false,
        unfurl_media: false,
      });
      if (ts === undefined) throw new DeliveryError('unknown');
      return ts;
    });
  }

  /** @returns false when there is no room for all of it there any more: the rest is said in the direct message */
  async function sendThere(place: Place, outgoing: Outgoing): Promise<boolean> {
    const parts = outgoing.message.file ? [elsewhere(outgoing)] : renderMessage(outgoing);
    for (const part of parts) if (!(await answerThere(place, part))) return false;
    return outgoing.message.file === undefined;
  }

  return {
    async send(outgoing) {
      const { client, channel, place } = await where(outgoing);
      if (place && (await sendThere(place, outgoing))) return { reference: HIDDEN };
      return { reference: await sendHere(client, channel, outgoing) };
    },
    async find(outgoing) {
      const { client, channel, place } = await where(outgoing);
      const { file } = outgoing.message;
      const arrived = await findArrived(client, channel, outgoing.id, file?.name);
      const all = renderMessage(outgoing).map((_, number) => arrived.parts.get(number));
      const isThere = all.every((ts) => ts !== undefined) && (file === undefined || arrived.file);
      if (isThere) return { is: 'sent', reference: `${channel}:${all.join(',')}` };
      return { is: place ? 'no-proof' : 'not-sent' };
    },
  };
}

/** A file can only be shared where it stays: in the direct message. */
function elsewhere(outgoing: Outgoing): Part {
  const text = say({ key: 'slack.in-dm' }, outgoing);
  return { text, blocks: [words(text)] };
}

/** https://docs.slack.dev/messaging/working-with-files#uploading_files */
async function share(client: WebClient, channel: string, { name, text }: NonNullable<Message['file']>): Promise<void> {
  const content = Buffer.from(text === '' ? ' ' : text);
  const { upload_url: url, file_id: id } = await client.files
    .getUploadURLExternal({ filename: name, length: content.length })
    .catch((error: unknown) => {
      throw questionErrorOf(error);
    });
  if (!url || !id) throw new DeliveryError('unreachable');
  const uploaded = await fetch(url, { method: 'POST', body: content, signal: AbortSignal.timeout(60_000) }).catch(
    (cause: unknown) => {
      throw new DeliveryError('unreachable', { cause });
    },
  );
  await uploaded.arrayBuffer();
  if (!uploaded.ok) throw new DeliveryError('unreachable');
  await client.files
    .completeUploadExternal({ files: [{ id, title: name }], channel_id: channel })
    .catch((error: unknown) => {
      throw deliveryErrorOf(error);
    });
}
