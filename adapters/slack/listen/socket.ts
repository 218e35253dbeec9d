import { type Receiver, SocketModeReceiver } from '@slack/bolt';
import { WebAPIRateLimitedError, type WebClientOptions } from '@slack/web-api';
import type { Log } from '../../../src/ports/log.ts';
import { OperatorError } from '../../OperatorError.ts';
import { stayConnected } from '../../stayConnected.ts';
import { noAccess } from '../errors.ts';
import type { SdkLog } from './sdkLog.ts';

const OPENS_WITHIN_MS = 20_000;

interface Parts {
  readonly appToken: string;
  readonly clientOptions: () => WebClientOptions;
  readonly logger: SdkLog;
  readonly log: Log;
}

/**
 * Slack over a socket that is opened anew for as long as Spoor runs. The SDK's own reconnecting gives up, and leaves an
 * unhandled rejection, when Slack cannot be asked for an address.
 *
 * @throws OperatorError from `start` when Slack does not accept the token
 */
export function createSocketReceiver({ appToken, clientOptions, logger, log }: Parts): Receiver {
  const bolt = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger,
    installerOptions: { clientOptions: clientOptions() },
  });
  const { client } = bolt;
  let isStopped = false;
  let lost: () => void = () => undefined;
  client.on('disconnected', () => lost());
  /** Resolves when the connection that is open, or being opened, has ended. */
  const ended = () =>
    new Promise<void>((done) => {
      lost = done;
    });

  async function open(): Promise<void> {
    const timer = setTimeout(() => void client.disconnect(), OPENS_WITHIN_MS);
    try {
      await client.start();
    } finally {
      clearTimeout(timer);
    }
  }

  const connection = stayConnected({
    events: { connected: 'slack connected', failed: 'slack not connected' },
    log,
    async live(opened) {
      const end = ended();
      await open();
      if (isStopped) await client.disconnect();
      opened();
      await end;
    },
    end: () => client.disconnect(),
    waitsFor: (error) => (error instanceof WebAPIRateLimitedError ? error.retryAfter * 1000 : 0),
    refusal(error) {
      const why = noAccess(error);
      if (why === undefined) return undefined;
      return new OperatorError(`Slack does not accept SLACK_APP_TOKEN (${why}). Make one with connections:write.`);
    },
  });
  return {
    init: (app) => bolt.init(app),
    start: () => connection.start(),
    async stop() {
      isStopped = true;
      await connection.stop();
    },
  };
}
