/** Discord's API, without a version. */
export const DISCORD_API = 'https://discord.com/api';
