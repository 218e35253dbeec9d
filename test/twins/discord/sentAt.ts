/** Ids count milliseconds from the beginning of 2015. https://docs.discord.com/developers/reference#snowflakes */
export const DISCORD_EPOCH = 1_420_070_400_000n;

/** When a message was sent, in milliseconds since 1970, from its id. */
export function sentAt(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH);
}
