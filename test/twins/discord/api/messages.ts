import { type APIMessage, GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { checkMessage } from '../limits/message.ts';
import { judge } from '../limits/openapi.ts';
import { EPHEMERAL, V2 } from '../seen.ts';
import type { Channel, StoredMessage, World } from '../world.ts';
import { attachmentOf } from './attachments.ts';
import type { Call } from './call.ts';
import { unknown } from './refusal.ts';

export const channelOf = ({ channels }: World, id = ''): Channel => {
  const channel = channels.get(id);
  if (!channel) throw unknown(10003);
  return channel;
};

export function messageIn(channel: Channel, id = ''): StoredMessage {
  const message = channel.messages.find((each) => each.id === id);
  if (!message) throw unknown(10008);
  return message;
}

/** A message as Discord tells it. */
export function asMessage(world: World, message: StoredMessage): APIMessage {
  const author = world.people.get(message.author);
  const answered = world.channels.get(message.channel)?.messages.find(({ id }) => id === message.reply);
  return {
    id: message.id,
    channel_id: message.channel,
    author: author ? asUser(author) : botUser(world),
    content: message.content,
    timestamp: message.at,
    edited_timestamp: message.editedAt ?? null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: message.files.map((file) => attachmentOf(world, message.channel, file)),
    embeds: message.embeds as APIMessage['embeds'],
    components: [...message.components],
    pinned: false,
    type: message.reply ? 19 : 0,
    flags: message.flags,
    ...(message.reply
      ? {
          message_reference: { type: 0, message_id: message.reply, channel_id: message.channel },
          referenced_message: answered ? asMessage(world, answered) : null,
        }
      : {}),
  } as APIMessage;
}

export function asUser({ id, name, bot }: { id: string; name: string; bot: boolean }) {
  const username = name.toLowerCase().replace(/\s+/gu, '.');
  return { id, username, global_name: name, discriminator: '0', avatar: null, bot };
}

export function botUser({ botId }: World) {
  return { id: botId, username: 'Spoor', global_name: null, discriminator: '0001', avatar: null, bot: true };
}

/** Keeps a message, and tells the app of it. */
export function post(
  discord: Discord,
  channel: Channel,
  message: Omit<StoredMessage, 'id' | 'at' | 'channel'>,
): StoredMessage {
  const { world } = discord;
  const stored = { ...message, id: world.nextId(), at: new Date(world.now()).toISOString(), channel: channel.id };
  channel.messages.push(stored);
  announce(discord, channel, GatewayDispatchEvents.MessageCreate, stored);
  return stored;
}

/** Only what an edit names is changed. */
export function change(
  { world }: Discord,
  message: StoredMessage,
  content: Pick<StoredMessage, 'content' | 'components' | 'embeds' | 'files' | 'flags'>,
  named: object,
): void {
  if ('content' in named) message.content = content.content;
  if ('components' in named) message.components = content.components;
  if ('embeds' in named) message.embeds = content.embeds;
  message.flags = content.flags | (message.flags & (EPHEMERAL | V2));
  const kept = 'attachments' in named ? (named.attachments as { id: unknown }[]) : undefined;
  const before = kept ? message.files.filter(({ id }) => kept.some((each) => String(each.id) === id)) : message.files;
  message.files = [...before, ...content.files];
  message.editedAt = new Date(world.now()).toISOString();
}

/** Deletes a message, wherever it is to be seen. */
export function takeAway(discord: Discord, message: StoredMessage): void {
  const { world, gateway } = discord;
  const channel = channelOf(world, message.channel);
  for (const list of [channel.messages, ...[...world.people.values()].map(({ ephemerals }) => ephemerals)])
    if (list.includes(message)) list.splice(list.indexOf(message), 1);
  if ((message.flags & EPHEMERAL) !== 0) return;
  const where = channel.guild ? { guild_id: channel.guild } : {};
  gateway.dispatch(
    GatewayDispatchEvents.MessageDelete,
    { id: message.id, channel_id: channel.id, ...where },
    intentOf(channel),
  );
}

export function announce(
  { gateway, world }: Discord,
  channel: Channel,
  event: GatewayDispatchEvents,
  message: StoredMessage,
): void {
  // What others write to one another an app does not hear.
  if (channel.type === 3) return;
  const where = channel.guild ? { guild_id: channel.guild } : {};
  const nonce =
    message.nonce === undefined || event !== GatewayDispatchEvents.MessageCreate ? {} : { nonce: message.nonce };
  gateway.dispatch(
    event,
    { ...asMessage(world, message), ...nonce, ...where, channel_type: channel.type },
    intentOf(channel),
  );
}

function intentOf({ type }: Channel): GatewayIntentBits {
  return type === 1 ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
}

/** What the app posts: judged first, then refused or taken. @param before what it is to stand in the place of */
export function contentOf(discord: Discord, where: string, { body, files }: Call, before?: StoredMessage) {
  checkMessage(discord, where, body, files, before);
  judge(discord, where, body);
  return asContent({ body, files });
}

export function asContent({ body, files }: Pick<Call, 'body' | 'files'>) {
  return {
    content: String(body?.content ?? ''),
    components: body?.components ?? [],
    embeds: body?.embeds ?? [],
    files,
    flags: Number(body?.flags ?? 0),
  };
}
