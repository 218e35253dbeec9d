import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { SlackTwin } from './twin.ts';
import type { Workspace } from './workspace.ts';

/** The ways an app can be reached. */
export const WAYS = ['Socket Mode', 'HTTP'] as const;

/** The SDK's own app, pointed at the twin and listening. Its client sends each thing once. */
export async function startBoltApp(
  twin: SlackTwin,
  workspace: Workspace,
  { way, pingMs = 200 }: { way: (typeof WAYS)[number]; pingMs?: number },
): Promise<{ app: App; stop(): Promise<void> }> {
  const options = () => ({
    slackApiUrl: twin.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 1000,
  });
  const logLevel = LogLevel.ERROR;
  const http = new HTTPReceiver({ signingSecret: twin.signingSecret, logLevel });
  const receiver =
    way === 'HTTP'
      ? http
      : new SocketModeReceiver({
          appToken: workspace.appToken,
          clientPingTimeout: pingMs,
          logLevel,
          installerOptions: { clientOptions: options() },
        });
  const app = new App({ token: workspace.botToken, receiver, clientOptions: options(), logLevel });
  if (way === 'HTTP') {
    const server = await http.start({ host: '127.0.0.1', port: 0 } as unknown as number);
    twin.pointAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
  } else await app.start();
  return {
    app,
    async stop() {
      await app.stop();
    },
  };
}
