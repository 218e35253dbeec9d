import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws';
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayIntentBits, REST } from 'discord.js';
import type { Log } from '../../../src/ports/log.ts';
import { OperatorError } from '../../OperatorError.ts';
import { type Connection, stayConnected } from '../../stayConnected.ts';
import { callOnce } from '../api.ts';
import { isNoAccess } from '../errors.ts';
import { ownSession } from './ownSession.ts';

const OPENS_WITHIN_MS = 30_000;
/** The SDK comes back by itself in less; after this it is begun anew. */
const BACK_WITHIN_MS = 45_000;
const CLOSES_WITHIN_MS = 5_000;
/** After these the SDK does not come back. https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const FOR_GOOD: readonly number[] = [
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidShard,
  GatewayCloseCodes.ShardingRequired,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
];

interface Parts {
  readonly apiUrl: string;
  readonly token: string;
  readonly log: Log;
  /** Is given every event, in order. */
  readonly heard: (event: string, data: unknown) => void;
  /** Events before this may not have come: the session is a new one. */
  readonly begun: () => void;
}

/**
 * A socket that is opened anew for as long as Spoor runs. The SDK comes back by itself as long as its session can be
 * gone on with or begun again; where it gives up, or is silent for too long, another one takes its place.
 *
 * discord.js' own gateway without its client: that makes objects of all that comes, and one it cannot make ends the process.
 */
export function createSocket({ apiUrl, token, log, heard, begun }: Parts): Connection {
  let close: () => void = () => undefined;

  /** One connection's life, however often the SDK comes back by itself. @param opened is told when it is open */
  async function live(opened: () => void): Promise<void> {
    const rest = new REST(callOnce(apiUrl)).setToken(token);
    const session = ownSession();
    const gateway = new WebSocketManager({
      token,
      rest,
      intents: GatewayIntentBits.DirectMessages,
      shardCount: 1,
      ...session.options,
    });
    let overdue: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((done, fail) => {
        close = done;
        const isOverdue = (within: number) => {
          clearTimeout(overdue);
          overdue = setTimeout(() => fail(new Error('not connected in time')), within);
        };
        gateway.on(WebSocketShardEvents.Dispatch, ({ data: { t: event, d: data } }) => {
          if (event === GatewayDispatchEvents.Ready || event === GatewayDispatchEvents.Resumed) clearTimeout(overdue);
          if (event === GatewayDispatchEvents.Ready) {
            begun();
            opened();
          }
          heard(event, data);
        });
        gateway.on(WebSocketShardEvents.Closed, ({ code }) => {
          if (FOR_GOOD.includes(code)) fail(new GatewayClosed(code));
          else isOverdue(BACK_WITHIN_MS);
        });
        gateway.on(WebSocketShardEvents.Error, ({ error }) => log.error('discord connection failed', error));
        isOverdue(OPENS_WITHIN_MS);
        gateway.connect().catch(fail);
      });
    } finally {
      session.end();
      for (const event of [WebSocketShardEvents.Dispatch, WebSocketShardEvents.Closed] as const)
        gateway.removeAllListeners(event);
      clearTimeout(overdue);
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
      const closing = Promise.resolve(gateway.destroy({ reason: 'Spoor ends' })).catch(() => undefined);
      await Promise.race([closing, pauseFor(CLOSES_WITHIN_MS)]);
    }
  }

  return stayConnected({
    events: { connected: 'discord connected', failed: 'discord not connected' },
    log,
    live,
    end: () => close(),
    refusal: (error) =>
      isNotAccepted(error)
        ? new OperatorError('Discord does not accept DISCORD_TOKEN. Reset it under "Bot" and take it over.')
        : undefined,
  });
}

class GatewayClosed extends Error {
  readonly code: number;
  constructor(code: number) {
    super('closed');
    this.name = 'GatewayClosed';
    this.code = code;
  }
}

function isNotAccepted(error: unknown): boolean {
  const code = error instanceof GatewayClosed ? error.code : undefined;
  return isNoAccess(error) || code === GatewayCloseCodes.AuthenticationFailed;
}

function pauseFor(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms).unref();
  });
}
