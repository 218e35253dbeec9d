import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { judge } from '../limits/openapi.ts';
import type { Channel, StoredMessage } from '../world.ts';
import type { Call } from './call.ts';
import { announce, asMessage, asUser, change, channelOf, contentOf, messageIn, post, takeAway } from './messages.ts';
import { invalidForm, Refusal, unknown } from './refusal.ts';
import { requireOpen } from './requireOpen.ts';
import { type Api, api } from './route.ts';

const NONCE_LENGTH = 25;
const MOST_AT_ONCE = 100;

/** Channels and messages: https://docs.discord.com/developers/resources/message */
export function channelRoutes(): Api[] {
  /** Messages by their enforced nonce, with the machine's time they came in at. */
  const byNonce = new Map<string, { message: StoredMessage; at: number }>();
  const one = '/channels/:channel/messages/:message';
  return [
    api('createDM', 'POST', '/users/@me/channels', (discord, { body }) => {
      judge(discord, 'createDM', body);
      const person = discord.world.people.get(String(body?.recipient_id));
      if (!person) throw unknown(10013);
      return { id: person.dm, type: 1, flags: 0, last_message_id: null, recipients: [asUser(person)] };
    }),
    api('getChannel', 'GET', '/channels/:channel', ({ world }, _call, { channel }) => {
      const found = requireAccess(channelOf(world, channel));
      const person = world.people.get(found.recipient ?? '');
      const whose = person ? { recipients: [asUser(person)] } : { guild_id: found.guild };
      return { id: found.id, type: found.type, flags: 0, ...whose };
    }),
    api('getMessages', 'GET', '/channels/:channel/messages', ({ world }, { query }, { channel }) => {
      const { messages } = requireAccess(channelOf(world, channel));
      const limit = Number(query.get('limit') ?? 50);
      if (!(limit >= 1 && limit <= MOST_AT_ONCE)) throw invalidForm('limit');
      const [after, before] = [BigInt(query.get('after') ?? 0), BigInt(query.get('before') ?? 2n ** 63n)];
      const within = messages.filter(({ id }) => BigInt(id) > after && BigInt(id) < before);
      const page = query.has('after') ? within.slice(0, limit) : within.slice(-limit);
      return page.reverse().map((message) => asMessage(world, message));
    }),
    api('getMessage', 'GET', one, ({ world }, _call, { channel, message }) =>
      asMessage(world, messageIn(requireAccess(channelOf(world, channel)), message)),
    ),
    api('createMessage', 'POST', '/channels/:channel/messages', (discord, call, params) => {
      const { world, timing } = discord;
      const channel = channelOf(world, params.channel);
      requireOpen(discord, channel);
      const content = contentOf(discord, 'createMessage', call);
      const { nonce, enforce_nonce: enforced, message_reference: reference } = call.body ?? {};
      if (String(nonce ?? '').length > NONCE_LENGTH) throw invalidForm('nonce');
      const key = `${channel.id} ${nonce}`;
      const known = byNonce.get(key);
      if (enforced && nonce !== undefined && known && Date.now() - known.at < timing.nonceMs)
        return told(discord, known.message);
      const reply = reference?.message_id === undefined ? {} : { reply: String(reference.message_id) };
      const nonced = nonce === undefined ? {} : { nonce };
      const message = post(discord, channel, { author: world.botId, ...content, ...nonced, ...reply });
      if (enforced) byNonce.set(key, { message, at: Date.now() });
      return told(discord, message);
    }),
    api('editMessage', 'PATCH', one, (discord, call, params) => {
      const { channel, message } = own(discord, params, call);
      change(discord, message, contentOf(discord, 'editMessage', call, message), call.body ?? {});
      announce(discord, channel, GatewayDispatchEvents.MessageUpdate, message);
      return asMessage(discord.world, message);
    }),
    api('deleteMessage', 'DELETE', one, (discord, call, params) => {
      const { message } = own(discord, params, call);
      takeAway(discord, message);
      return undefined;
    }),
    api('typing', 'POST', '/channels/:channel/typing', ({ world }, _call, { channel }) => {
      requireAccess(channelOf(world, channel));
      return undefined;
    }),
  ];
}

/** Only whoever posts a message is told its nonce. */
function told({ world }: Discord, message: StoredMessage): object {
  return { ...asMessage(world, message), ...(message.nonce === undefined ? {} : { nonce: message.nonce }) };
}

/** What other people write to one another an app does not get to see. */
function requireAccess(channel: Channel): Channel {
  if (channel.type === 3) throw new Refusal(403, 50001);
  return channel;
}

function own({ world }: Discord, params: Readonly<Record<string, string>>, { method }: Call) {
  const channel = requireAccess(channelOf(world, params.channel));
  const message = messageIn(channel, params.message);
  if (message.author !== world.botId) throw new Refusal(403, method === 'PATCH' ? 50005 : 50003);
  return { channel, message };
}
