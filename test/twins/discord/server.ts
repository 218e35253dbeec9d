import { GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import type { Discord } from './discord.ts';
import type { Guild } from './world.ts';

/** A server that the bot is in. */
export interface Server {
  readonly id: string;
  /** Its only channel. */
  readonly channel: string;
  readonly name: string;
  /** The ids of those who are in it. */
  readonly members: readonly string[];
  removesBot(): void;
  takesBot(): void;
}

export function createServer(discord: Discord, name: string): Server {
  const { world, gateway } = discord;
  const guild: Guild = { id: world.nextId(), name, channel: world.nextId(), members: new Set(), hasBot: true };
  world.guilds.set(guild.id, guild);
  world.channels.set(guild.channel, { id: guild.channel, type: 0, guild: guild.id, messages: [] });
  gateway.dispatch(GatewayDispatchEvents.GuildCreate, guildPayload(guild), GatewayIntentBits.Guilds);
  return {
    id: guild.id,
    channel: guild.channel,
    name,
    get members() {
      return [...guild.members];
    },
    removesBot() {
      guild.hasBot = false;
      gateway.dispatch(GatewayDispatchEvents.GuildDelete, { id: guild.id }, GatewayIntentBits.Guilds);
    },
    takesBot() {
      guild.hasBot = true;
      gateway.dispatch(GatewayDispatchEvents.GuildCreate, guildPayload(guild), GatewayIntentBits.Guilds);
    },
  };
}

export function guildPayload({ id, name, channel, members }: Guild): object {
  return {
    id,
    name,
    unavailable: false,
    member_count: members.size + 1,
    large: false,
    joined_at: '2026-01-01T00:00:00.000Z',
    owner_id: '1',
    preferred_locale: 'en-US',
    features: [],
    roles: [],
    emojis: [],
    stickers: [],
    members: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    channels: [{ id: channel, type: 0, name: 'general', position: 0, permission_overwrites: [] }],
  };
}
