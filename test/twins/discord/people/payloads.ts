import { memberOf } from '../api/appRoutes.ts';
import { asMessage, asUser } from '../api/messages.ts';
import type { Discord } from '../discord.ts';
import { type Channel, type Person, type StoredMessage, sharesServer } from '../world.ts';

const LARGEST_BYTES = 10 * 1024 * 1024;

/** What every interaction of a person in a channel says: https://docs.discord.com/developers/interactions/receiving-and-responding */
export function interactionOf(discord: Discord, person: Person, channel: Channel, on?: StoredMessage) {
  const { world } = discord;
  const user = asUser(person);
  const guild = channel.guild === undefined ? undefined : world.guilds.get(channel.guild);
  return {
    application_id: world.applicationId,
    version: 1,
    locale: person.locale,
    channel_id: channel.id,
    channel: {
      id: channel.id,
      type: channel.type,
      name: 'general',
      permissions: '0',
      ...(channel.guild ? { guild_id: channel.guild } : {}),
    },
    app_permissions: '2147483647',
    entitlements: [],
    authorizing_integration_owners: ownersOf(discord, person, channel),
    context: channel.type === 0 ? 0 : channel.type === 1 ? 1 : 2,
    attachment_size_limit: LARGEST_BYTES,
    ...(guild
      ? {
          guild_id: guild.id,
          guild_locale: 'en-US',
          guild: { id: guild.id, locale: 'en-US', features: [] },
          member: memberOf(user),
        }
      : { user }),
    ...(on ? { message: asMessage(world, on) } : {}),
  };
}

/** For whom the app is there: `0` the server, or nobody's where that is the direct message with the bot; `1` themselves. */
export function ownersOf({ world }: Discord, person: Person, channel: Channel): { 0?: string; 1?: string } {
  const guild = world.guilds.get(channel.guild ?? '');
  const isThroughServer = channel.type === 1 && (sharesServer(world, person) || !person.installed);
  return {
    ...(guild?.hasBot ? { 0: guild.id } : {}),
    ...(isThroughServer ? { 0: '0' } : {}),
    ...(person.installed ? { 1: person.id } : {}),
  };
}
