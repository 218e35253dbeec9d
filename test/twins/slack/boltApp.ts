import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { silentLogger } from './silentLogger.ts';
import type { SlackTwin } from './twin.ts';
import type { Workspace } from './workspace.ts';

/** The ways an app can be reached. */
export const WAYS = ['Socket Mode', 'HTTP'] as const;

/** The SDK sends each thing once, and says at once what came of it. */
function clientOptions(twin: SlackTwin): WebClientOptions {
  return {
    slackApiUrl: twin.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 1000,
    logger: silentLogger,
  };
}

export function clientOf(twin: SlackTwin, token: string, more: WebClientOptions = {}): WebClient {
  return new WebClient(token, { ...clientOptions(twin), ...more });
}

/**
 * Waits for the connection the SDK is opening anew: stopped before it stands, the SDK leaves a rejection that nobody
 * can catch.
 */
function standing(client: SocketModeReceiver['client']): () => Promise<void> {
  let ready = Promise.resolve();
  client.on('reconnecting', () => {
    ready = new Promise((done) => client.once('connected', () => done()));
  });
  return () => ready;
}

/** The SDK's own app, pointed at the twin and listening. After a lost connection it waits `pingMs`. */
export async function startBoltApp(
  twin: SlackTwin,
  workspace: Workspace,
  { way, pingMs = 1000 }: { way: (typeof WAYS)[number]; pingMs?: number },
): Promise<{ app: App; stop(): Promise<void> }> {
  const logger = silentLogger;
  const receiver =
    way === 'HTTP'
      ? new HTTPReceiver({ signingSecret: twin.signingSecret, logger })
      : new SocketModeReceiver({
          appToken: workspace.appToken,
          clientPingTimeout: pingMs,
          logger,
          installerOptions: { clientOptions: clientOptions(twin) },
        });
  const stands = receiver instanceof SocketModeReceiver ? standing(receiver.client) : () => Promise.resolve();
  const app = new App({ token: workspace.botToken, receiver, clientOptions: clientOptions(twin), logger });
  if (receiver instanceof HTTPReceiver) {
    const server = await receiver.start({ host: '127.0.0.1', port: 0 });
    twin.pointAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
  } else await app.start();
  return {
    app,
    async stop() {
      await stands();
      await app.stop();
    },
  };
}
