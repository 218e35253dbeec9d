import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { DeliveryError } from '../../src/domain/errors.ts';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const OPENS_TOO_FAST = 40003;
/** The person takes no direct messages from here, or shares no server with the app. */
const CLOSED = [50007, 50278];
/** The interaction, its token or its first answer is no more; or it has had as many answers as it may. */
const SERVES_NO_MORE = [10008, 10015, 10062, 40094, 50027];
const ANSWERED = 40060;
/** When Discord does not say how long to wait. */
const WAIT_MS = 60_000;
/** The connection was never made. */
const NOT_CONNECTED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** What a failed call means for what was to be sent. */
export function deliveryErrorOf(cause: unknown): DeliveryError {
  if (cause instanceof DeliveryError) return cause;
  if (cause instanceof RateLimitError)
    return new DeliveryError('limited', { retryAfter: Math.max(cause.retryAfter, cause.timeToReset, 1), cause });
  if (cause instanceof DiscordAPIError) {
    const code = Number(cause.code);
    if (code === OPENS_TOO_FAST) return new DeliveryError('limited', { retryAfter: WAIT_MS, cause });
    if (CLOSED.includes(code)) return new DeliveryError('closed', { cause });
    return new DeliveryError([401, 403].includes(cause.status) ? 'unreachable' : 'refused', { cause });
  }
  if (cause instanceof HTTPError) return new DeliveryError(cause.status >= 500 ? 'unknown' : 'refused', { cause });
  return new DeliveryError(isConnected(cause) ? 'unknown' : 'unreachable', { cause });
}

/** What a failed question means: nothing was sent, whatever became of it. */
export function questionErrorOf(cause: unknown): DeliveryError {
  const { why, retryAfter } = deliveryErrorOf(cause);
  if (why !== 'unknown') return new DeliveryError(why, { ...(retryAfter === undefined ? {} : { retryAfter }), cause });
  return new DeliveryError('unreachable', { cause });
}

/** Whether a request that failed had reached anybody. */
function isConnected(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && NOT_CONNECTED.includes(String(at.code))) return false;
  return true;
}

function codeOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError ? Number(error.code) : undefined;
}

/** Whether nothing more can be said through an interaction. */
export function servesNoMore(error: unknown): boolean {
  return SERVES_NO_MORE.includes(codeOf(error) ?? 0);
}

/** Whether an interaction was acknowledged before. */
export function isAnswered(error: unknown): boolean {
  return codeOf(error) === ANSWERED;
}

/** Whether the token is not accepted. */
export function isNoAccess(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401;
}
