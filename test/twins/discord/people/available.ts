import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import type { Channel, Person } from '../world.ts';
import { ownersOf } from './payloads.ts';

/** What `contexts` calls a channel: https://docs.discord.com/developers/interactions/application-commands#contexts */
const CONTEXTS = { 0: 0, 1: 1, 3: 2 } as const;

/** Throws where Discord would not show somebody a command: for where it is, and for how the app came to be there. */
export function requireCommand(
  discord: Discord,
  person: Person,
  { name, contexts, integration_types: installs = [0] }: APIApplicationCommand,
  channel: Channel,
): void {
  const guild = discord.world.guilds.get(channel.guild ?? '');
  if (guild && !guild.members.has(person.id)) throw new Error(`${person.name} is not in ${guild.name}`);
  const owners = ownersOf(discord, person, channel);
  const ways = ([0, 1] as const).filter((way) => owners[way] !== undefined);
  if (ways.length === 0) throw new Error(`${person.name} does not find the app there`);
  if (!ways.some((way) => (installs as readonly number[]).includes(way)))
    throw new Error(`${name} is not for those who have the app so`);
  if (contexts && !contexts.includes(CONTEXTS[channel.type])) throw new Error(`${name} is not for there`);
}
