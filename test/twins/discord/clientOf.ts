import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from 'discord.js';
import { withBytes } from '../../../adapters/discord/api.ts';
import type { DiscordTwin } from './twin.ts';

/** discord.js as it is, pointed at the twin; forms go as bytes, for in the suite Slack’s SDK is in the process too. */
export function clientOf(twin: DiscordTwin, more: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [GatewayIntentBits.DirectMessages, GatewayIntentBits.Guilds],
    partials: [Partials.Channel, Partials.Message],
    rest: { api: twin.apiUrl, retries: 0, timeout: 3_000, makeRequest: withBytes },
    allowedMentions: { parse: [] },
    ...more,
  });
  return client.on(Events.Error, () => undefined);
}

/** One that is connected. */
export async function connected(twin: DiscordTwin, more: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = clientOf(twin, more);
  const ready = new Promise<Client<true>>((done) => client.once(Events.ClientReady, done));
  await client.login(twin.token);
  return ready;
}
