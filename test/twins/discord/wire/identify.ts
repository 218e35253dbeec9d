import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';

const ALL = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);
const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/**
 * Why an IDENTIFY is not accepted. https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway
 *
 * @param allowed the privileged intents that are switched on for the app
 */
export function refusedIdentify(
  { token, intents, shard }: Readonly<Record<string, unknown>>,
  expected: string,
  allowed: number,
): GatewayCloseCodes | undefined {
  if (token !== expected) return GatewayCloseCodes.AuthenticationFailed;
  if (typeof intents !== 'number' || (intents & ~ALL) !== 0) return GatewayCloseCodes.InvalidIntents;
  if ((intents & PRIVILEGED & ~allowed) !== 0) return GatewayCloseCodes.DisallowedIntents;
  if (Array.isArray(shard) && !(shard[0] < shard[1])) return GatewayCloseCodes.InvalidShard;
  return undefined;
}
