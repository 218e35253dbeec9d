import { createHmac } from 'node:crypto';

/**
 * The headers Slack signs a request with.
 * @param seconds when, in seconds since 1970
 * https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function signatureHeaders(body: string, secret: string, seconds: number): Record<string, string> {
  const digest = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${digest}` };
}
