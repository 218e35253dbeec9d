import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { DeliveryError } from '../../src/domain/errors.ts';

/** Slack may have done what was asked. https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const PERHAPS_DONE = ['fatal_error', 'internal_error'];
/** Nothing was done, and later it may be: Slack is away, or whoever runs Spoor has something to mend. */
const LATER = [
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'org_login_required',
  'accesslimited',
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_expired',
  'token_revoked',
  'missing_scope',
  'not_allowed_token_type',
  'no_permission',
  'ekm_access_denied',
  'messages_tab_disabled',
];
const LIMITED = ['ratelimited', 'rate_limited'];
/** The connection was never made. */
const NOT_CONNECTED = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];
/** When Slack does not say how long to wait. */
const WAIT_MS = 30_000;

/** Token trouble that a person has to mend before anything works. */
const NO_ACCESS = [
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
];

/** The app was removed there, or the workspace is no more. https://docs.slack.dev/reference/methods/auth.test#errors */
const ENDED = ['account_inactive', 'token_revoked'];

/** What a failed call means for what was to be sent. */
export function deliveryErrorOf(cause: unknown): DeliveryError {
  if (cause instanceof DeliveryError) return cause;
  if (cause instanceof WebAPIRateLimitedError)
    return new DeliveryError('limited', { retryAfter: cause.retryAfter * 1000, cause });
  if (cause instanceof WebAPIPlatformError) return new DeliveryError(whyOf(cause.data.error), { cause });
  if (cause instanceof WebAPIHTTPError)
    return new DeliveryError(cause.statusCode >= 500 ? 'unknown' : 'unreachable', { cause });
  if (cause instanceof WebAPIRequestError)
    return new DeliveryError(isConnected(cause.original) ? 'unknown' : 'unreachable', { cause });
  // The client's own plain error: a limit without the time to wait.
  if (cause instanceof Error && /^Retry header/u.test(cause.message))
    return new DeliveryError('limited', { retryAfter: WAIT_MS, cause });
  return new DeliveryError('unknown', { cause });
}

/** What a failed question means: nothing was sent, whatever became of it. */
export function questionErrorOf(cause: unknown): DeliveryError {
  const { why, retryAfter } = deliveryErrorOf(cause);
  if (why !== 'unknown') return new DeliveryError(why, { ...(retryAfter === undefined ? {} : { retryAfter }), cause });
  return new DeliveryError('unreachable', { cause });
}

function whyOf(error: string): DeliveryError['why'] {
  if (LIMITED.includes(error)) return 'limited';
  if (PERHAPS_DONE.includes(error)) return 'unknown';
  return LATER.includes(error) ? 'unreachable' : 'refused';
}

/** Whether a request that failed had reached anybody. */
export function isConnected(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && NOT_CONNECTED.includes(String(at.code))) return false;
  return true;
}

/** Slack's own word for why it does not accept a token; nothing when it is something else. */
export function noAccess(error: unknown): string | undefined {
  const why = error instanceof WebAPIPlatformError ? error.data.error : undefined;
  return why && NO_ACCESS.includes(why) ? why : undefined;
}

/** Whether a token will never be accepted again. */
export function isEnded(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && ENDED.includes(error.data.error);
}
