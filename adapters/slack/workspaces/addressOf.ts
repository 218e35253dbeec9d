import type { IncomingHttpHeaders } from 'node:http';

const HOST = /^[\w.-]+(?::\d+)?$|^\[[\da-f:]+\](?::\d+)?$/iu;
const THIS_MACHINE = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::|$)/iu;

/**
 * The address a browser sees Spoor at: over TLS, which ends at a proxy, but for this machine itself. Nothing when the
 * browser names none. Whoever names another one comes back nowhere: Slack knows the app's addresses.
 */
export function addressOf(headers: IncomingHttpHeaders): string | undefined {
  const forwarded = headers['x-forwarded-host'];
  const host = (typeof forwarded === 'string' ? forwarded : headers.host)?.split(',')[0]?.trim() ?? '';
  if (!HOST.test(host)) return undefined;
  return `${THIS_MACHINE.test(host) ? 'http' : 'https'}://${host}`;
}
