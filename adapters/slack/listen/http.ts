import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver, type Receiver } from '@slack/bolt';
import { EVENTS_PATH } from '../paths.ts';
import type { Pages } from '../workspaces/installer.ts';
import { end, listenAt } from './listenAt.ts';
import type { SdkLog } from './sdkLog.ts';
import { createSignatures } from './signature.ts';

/** Slack's payloads are far smaller. */
const LARGEST_BYTES = 1_000_000;

interface Parts {
  readonly port: number;
  readonly signingSecret: string;
  readonly logger: SdkLog;
  /** What stands at the port besides. */
  readonly pages?: Pages | undefined;
}

/**
 * Slack over HTTP. What is not signed by Slack, not of now, or sent a second time is refused before anything reads it.
 *
 * @throws OperatorError from `start` when the port cannot be used
 */
export function createHttpReceiver({ port, signingSecret, logger, pages }: Parts): Receiver {
  const signatures = createSignatures(signingSecret, Date.now);
  const bolt = new HTTPReceiver({ signingSecret, endpoints: EVENTS_PATH, logger });

  async function hear(request: IncomingMessage & { rawBody?: Buffer }, response: ServerResponse): Promise<void> {
    if (await pages?.(request, response)) return;
    if (request.url?.split('?')[0] !== EVENTS_PATH) return end(response, 404);
    if (request.method !== 'POST') return end(response, 405);
    const body = await bodyOf(request);
    if (!body) return end(response, 413);
    const { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature } = request.headers;
    if (!signatures.admit({ body, timestamp, signature })) return end(response, 401);
    // Slack sends what could not be handled again, perhaps within the same second.
    response.once('finish', () => response.statusCode >= 400 && signatures.forget(signature));
    request.rawBody = body;
    bolt.requestListener(request, response);
  }

  return { init: (app) => bolt.init(app), ...listenAt(port, hear) };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_BYTES) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
