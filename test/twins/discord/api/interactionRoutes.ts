import type { APIInteractionResponse } from 'discord-api-types/v10';
import { GatewayDispatchEvents, InteractionResponseType } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { checkCallback } from '../limits/callback.ts';
import type { Pending } from '../people/pending.ts';
import { EPHEMERAL, LOADING } from '../seen.ts';
import type { StoredMessage } from '../world.ts';
import type { Call } from './call.ts';
import { announce, asContent, asMessage, change, channelOf, contentOf, post, takeAway } from './messages.ts';
import { Refusal, unknown } from './refusal.ts';
import { type Api, api, type Params } from './route.ts';

const FOLLOW_UPS_OF_USERS = 5;

/** Answers to interactions: https://docs.discord.com/developers/interactions/receiving-and-responding */
export function interactionRoutes(): Api[] {
  const one = '/webhooks/:app/:token/messages/:message';
  return [
    api('interactionCallback', 'POST', '/interactions/:id/:token/callback', callback, true),
    api('followUp', 'POST', '/webhooks/:app/:token', followUp, true),
    api('getOriginal', 'GET', one, (discord, _, params) => asMessage(discord.world, present(discord, params)), true),
    api('editOriginal', 'PATCH', one, editOriginal, true),
    api(
      'deleteOriginal',
      'DELETE',
      one,
      (discord, _, params) => {
        takeAway(discord, present(discord, params));
        return undefined;
      },
      true,
    ),
  ];
}

function callback(discord: Discord, call: Call, { id, token }: Params): object | undefined {
  const pending = discord.interactions.byId(id ?? '');
  if (!pending || pending.token !== token || Date.now() - pending.at > discord.timing.interactionMs)
    throw unknown(10062);
  if (pending.response) throw new Refusal(400, 40060);
  checkCallback(discord, pending, call);
  const response = call.body as APIInteractionResponse;
  show(discord, pending, response, call);
  pending.response = response;
  pending.answered(response);
  if (call.query.get('with_response') !== 'true') return undefined;
  const { original } = pending;
  const isEphemeral = ((original?.flags ?? 0) & EPHEMERAL) !== 0;
  return {
    interaction: {
      id: pending.id,
      type: pending.type,
      ...(original ? { response_message_id: original.id, response_message_ephemeral: isEphemeral } : {}),
    },
    ...(original ? { resource: { type: response.type, message: asMessage(discord.world, original) } } : {}),
  };
}

function show(discord: Discord, pending: Pending, response: APIInteractionResponse, call: Call): void {
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      pending.original = say(discord, pending, asContent({ ...call, body: response.data }));
      return;
    case InteractionResponseType.UpdateMessage:
      if (pending.on) change(discord, pending.on, asContent({ ...call, body: response.data }), response.data ?? {});
      pending.original = pending.on;
      return;
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const empty = asContent({ body: response.data, files: [] });
      pending.original = say(discord, pending, { ...empty, flags: empty.flags | LOADING });
      return;
    }
    case InteractionResponseType.DeferredMessageUpdate:
      pending.original = pending.on;
  }
}

function say(discord: Discord, pending: Pending, content: ReturnType<typeof asContent>): StoredMessage {
  const { world } = discord;
  const message = { author: world.botId, ...content };
  if ((content.flags & EPHEMERAL) !== 0) {
    const only = { ...message, id: world.nextId(), at: new Date(world.now()).toISOString(), channel: pending.channel };
    world.people.get(pending.user)?.ephemerals.push(only);
    pending.messages.push(only);
    return only;
  }
  const channel = channelOf(world, pending.channel);
  if (channel.type !== 1) discord.violate('interaction', 'an answer can be read by others');
  const posted = post(discord, channel, message);
  pending.messages.push(posted);
  return posted;
}

/** Behind a deferred answer the first message is that answer. */
function followUp(discord: Discord, call: Call, { token }: Params): object {
  const pending = living(discord, token);
  const content = contentOf(discord, 'followUp', call);
  const waiting = deferred(discord, pending);
  if (waiting) return asMessage(discord.world, fill(discord, waiting, content));
  if (pending.userInstalledOnly && pending.followUps >= FOLLOW_UPS_OF_USERS) throw new Refusal(400, 40094);
  pending.followUps += 1;
  return asMessage(discord.world, say(discord, pending, content));
}

function editOriginal(discord: Discord, call: Call, params: Params): object {
  const pending = living(discord, params.token);
  const waiting = params.message === '@original' ? deferred(discord, pending) : undefined;
  if (waiting) return asMessage(discord.world, fill(discord, waiting, contentOf(discord, 'editOriginal', call)));
  const message = present(discord, params);
  change(discord, message, contentOf(discord, 'editOriginal', call, message), call.body ?? {});
  return asMessage(discord.world, message);
}

/** What stands there while an answer is awaited. */
function deferred(discord: Discord, pending: Pending): StoredMessage | undefined {
  const { original } = pending;
  const isThere = original && shownIn(discord, pending).includes(original);
  return isThere && (original.flags & LOADING) !== 0 ? original : undefined;
}

/** What was deferred is filled where it stands, and to be seen by whom it was: nobody takes that for an edit. */
function fill(discord: Discord, waiting: StoredMessage, content: ReturnType<typeof asContent>): StoredMessage {
  const flags = (content.flags & ~EPHEMERAL) | (waiting.flags & EPHEMERAL);
  Object.assign(waiting, { ...content, flags });
  if ((flags & EPHEMERAL) === 0)
    announce(discord, channelOf(discord.world, waiting.channel), GatewayDispatchEvents.MessageUpdate, waiting);
  return waiting;
}

function living({ interactions, timing }: Discord, token = ''): Pending {
  const pending = interactions.byToken(token);
  if (!pending || Date.now() - pending.at > timing.tokenMs) throw new Refusal(401, 50027);
  if (!pending.response) throw unknown(10015);
  return pending;
}

/** A message that an interaction answered with and that is still there. */
function present(discord: Discord, { token, message: id }: Params): StoredMessage {
  const pending = living(discord, token);
  const { original } = pending;
  const named = id === '@original' ? original : [...pending.messages, original].find((each) => each?.id === id);
  if (!named || !shownIn(discord, pending).includes(named)) throw unknown(10008);
  return named;
}

function shownIn({ world }: Discord, { channel, user }: Pending): readonly StoredMessage[] {
  return [...(world.channels.get(channel)?.messages ?? []), ...(world.people.get(user)?.ephemerals ?? [])];
}
