import { type Receiver, SocketModeReceiver } from '@slack/bolt';
import { WebAPIRateLimitedError, type WebClientOptions } from '@slack/web-api';
import type { Log } from '../../../src/ports/log.ts';
import { OperatorError } from '../../OperatorError.ts';
import { noAccess } from '../errors.ts';
import type { SdkLog } from './sdkLog.ts';

/** Waits before the next attempt, by how many failed in a row. */
const WAITS_MS = [0, 250, 500, 1_000, 2_000, 5_000, 10_000, 30_000];
/** A connection that ends sooner counts as one that failed. */
const LASTS_MS = 5_000;
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
  let stopped = false;
  let wake: () => void = () => undefined;

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

  /** @param tried is told how each attempt ended */
  async function stayConnected(tried: (error?: unknown) => void): Promise<void> {
    let failures = 0;
    while (!stopped) {
      const since = Date.now();
      let wait = 0;
      try {
        const end = ended();
        await open();
        tried();
        if (stopped) await client.disconnect();
        else log.info('slack connected');
        await end;
      } catch (error) {
        tried(error);
        if (error instanceof WebAPIRateLimitedError) wait = error.retryAfter * 1000;
        if (!stopped) log.error('slack not connected', error, { attempt: failures + 1 });
      }
      failures = Date.now() - since < LASTS_MS ? failures + 1 : 0;
      if (!stopped) await pause(Math.max(wait, WAITS_MS[Math.min(failures, WAITS_MS.length - 1)] ?? 0));
    }
  }

  function pause(ms: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, ms);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  }

  let running: Promise<void> = Promise.resolve();
  return {
    init: (app) => bolt.init(app),
    start: () =>
      new Promise<void>((done, fail) => {
        let isFirst = true;
        running = stayConnected((error) => {
          const refused = isFirst ? noAccess(error) : undefined;
          isFirst = false;
          if (refused === undefined) return done();
          stopped = true;
          fail(
            new OperatorError(`Slack does not accept SLACK_APP_TOKEN (${refused}). Make one with connections:write.`),
          );
        });
      }),
    async stop() {
      stopped = true;
      wake();
      await client.disconnect();
      await running;
    },
  };
}
