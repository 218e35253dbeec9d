import { request } from 'node:http';
import { signatureHeaders } from './signature.ts';

/** Where a delivery ended: acknowledged, or why not in Slack's words. */
export interface Outcome {
  readonly acknowledged: boolean;
  readonly reason?: string;
  /** What the app said back, parsed when it is JSON. */
  readonly body?: unknown;
  readonly status?: number;
  /** The app asked not to be sent this again. */
  readonly final?: boolean;
}

export interface SignedRequest {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A request to the app's own address as Slack makes it; a new connection each. */
export function signRequest(
  url: string,
  { body, type, secret, headers }: { body: string; type: string; secret: string; headers?: Record<string, string> },
): SignedRequest {
  return {
    url,
    body,
    headers: {
      'content-type': type,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      accept: 'application/json,*/*',
      ...headers,
      ...signatureHeaders(body, secret, Math.floor(Date.now() / 1000)),
    },
  };
}

/** Sends it and waits for 2xx, at most `deadlineMs`. Never throws. */
export function sendRequest({ url, body, headers }: SignedRequest, deadlineMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve({ acknowledged: false, reason: 'http_timeout' });
      sending.destroy();
    }, deadlineMs);
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const sending = request(url, { method: 'POST', agent: false, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', () => end({ acknowledged: false, reason: 'connection_failed' }));
      answer.on('end', () => {
        const status = answer.statusCode ?? 0;
        const said = parseAnswer(Buffer.concat(chunks).toString());
        const acknowledged = status >= 200 && status < 300;
        end({
          acknowledged,
          status,
          ...(acknowledged ? {} : { reason: 'http_error', final: answer.headers['x-slack-no-retry'] === '1' }),
          ...(said === '' ? {} : { body: said }),
        });
      });
    });
    sending.on('error', () => end({ acknowledged: false, reason: 'connection_failed' }));
    sending.end(body);
  });
}

function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
