import type { MessageMetadata } from '@slack/types';
import { isObject } from '../blockKit/breach.ts';
import { checkMetadata } from '../blockKit/messageLimits.ts';
import { withIds } from '../blockKit/withIds.ts';
import { messageObject } from '../objects.ts';
import { changedEvent, deletedEvent, messageEvent } from '../payloads.ts';
import type { BotMethod, Slack } from '../slack.ts';
import { type Channel, findChannel, type StoredMessage, type Team } from '../world.ts';
import { checkMessage } from './limits.ts';
import { Refusal } from './refusal.ts';

const lastPost = new WeakMap<Channel, number>();

function channelOf(team: Team, id: unknown): Channel {
  const channel = findChannel(team, id);
  if (!channel) throw new Refusal('channel_not_found');
  if (!channel.members.has(team.botUserId)) throw new Refusal('not_in_channel');
  return channel;
}

function ownMessage(team: Team, channel: Channel, ts: unknown, otherwise: string): StoredMessage {
  const message = channel.messages.find((one) => one.ts === ts);
  if (!message) throw new Refusal('message_not_found');
  if (message.botId !== team.botId) throw new Refusal(otherwise);
  return message;
}

function content(args: Readonly<Record<string, unknown>>): Pick<StoredMessage, 'text' | 'blocks'> {
  return {
    text: String(args.text ?? ''),
    ...(Array.isArray(args.blocks) && args.blocks.length > 0 ? { blocks: withIds(args.blocks) } : {}),
  };
}

/** Metadata that Slack does not understand it leaves out, with a warning. */
function isKept(metadata: unknown): metadata is MessageMetadata {
  return isObject(metadata) && Object.keys(metadata).length > 0 && [...checkMetadata(metadata)].length === 0;
}

/** A message of the app's, kept and told of: Slack sends an app its own messages too. */
export function post(slack: Slack, team: Team, channel: Channel, args: Readonly<Record<string, unknown>>) {
  const message: StoredMessage = {
    ts: slack.world.nextTs(),
    user: team.botUserId,
    botId: team.botId,
    ...content(args),
    ...(isKept(args.metadata) ? { metadata: args.metadata } : {}),
  };
  channel.messages.push(message);
  void slack.delivery.event(team, messageEvent(slack.world, team, channel, message));
  return message;
}

/** Puts other content in the place of a message. */
export function replace(slack: Slack, team: Team, channel: Channel, before: StoredMessage, after: StoredMessage): void {
  channel.messages = channel.messages.map((one) => (one.ts === before.ts ? after : one));
  void slack.delivery.event(team, changedEvent(slack.world, team, channel, { before, after }));
}

export function remove(slack: Slack, team: Team, channel: Channel, message: StoredMessage): void {
  channel.messages = channel.messages.filter((one) => one.ts !== message.ts);
  void slack.delivery.event(team, deletedEvent(slack.world, team, channel, message));
}

/** An answer that only one person sees. */
export function whisper(slack: Slack, team: Team, where: { channel: string; person: string }, args: object): string {
  const ts = slack.world.nextTs();
  const message = { ts, user: team.botUserId, botId: team.botId, ephemeral: true, ...content({ ...args }) };
  team.people.get(where.person)?.ephemerals.push({ channel: where.channel, message });
  return ts;
}

const postMessage: BotMethod = (slack, team, args) => {
  const channel = channelOf(team, args.channel);
  const wait = (lastPost.get(channel) ?? 0) + slack.timing.postEveryMs - Date.now();
  if (slack.timing.postEveryMs > 0 && wait > 0) throw new Refusal('ratelimited', [], Math.ceil(wait / 1000));
  checkMessage(slack, 'chat.postMessage', args);
  if (channel.person === undefined) slack.violate('chat.postMessage', `posts in the channel ${channel.name}`);
  lastPost.set(channel, Date.now());
  const message = post(slack, team, channel, args);
  return { channel: channel.id, ts: message.ts, message: messageObject(slack.world, team, message) };
};

/**
 * Text without blocks takes the blocks away; metadata that is not given stays; only text shows as edited.
 * https://docs.slack.dev/reference/methods/chat.update
 */
const update: BotMethod = (slack, team, args) => {
  if (!team.channels.has(String(args.channel))) throw new Refusal('channel_not_found');
  const channel = channelOf(team, args.channel);
  const before = ownMessage(team, channel, args.ts, 'cant_update_message');
  checkMessage(slack, 'chat.update', args);
  const { blocks: _blocks, metadata: _metadata, ...kept } = before;
  const metadata = args.metadata === undefined ? before.metadata : args.metadata;
  const now = content(args);
  const after: StoredMessage = {
    ...kept,
    ...now,
    ...(isKept(metadata) ? { metadata } : {}),
    ...(now.blocks ? {} : { edited: { user: team.botUserId, ts: slack.world.nextTs() } }),
  };
  replace(slack, team, channel, before, after);
  return { channel: channel.id, ts: after.ts, text: after.text, message: messageObject(slack.world, team, after) };
};

const postEphemeral: BotMethod = (slack, team, args) => {
  const channel = channelOf(team, args.channel);
  const person = String(args.user);
  if (!channel.members.has(person)) throw new Refusal('user_not_in_channel');
  checkMessage(slack, 'chat.postEphemeral', args);
  return { message_ts: whisper(slack, team, { channel: channel.id, person }, args) };
};

const deleteMessage: BotMethod = (slack, team, args) => {
  const channel = channelOf(team, args.channel);
  remove(slack, team, channel, ownMessage(team, channel, args.ts, 'cant_delete_message'));
  return { channel: channel.id, ts: args.ts };
};

export const chatMethods: Readonly<Record<string, BotMethod>> = {
  'chat.postMessage': postMessage,
  'chat.update': update,
  'chat.postEphemeral': postEphemeral,
  'chat.delete': deleteMessage,
};
