import { DeliveryError } from '../../../src/domain/errors.ts';
import { isConnected } from '../errors.ts';
import type { Place } from '../read/place.ts';
import type { Part } from '../render.ts';

const TIMEOUT_MS = 10_000;
/** The address serves five times within half an hour. https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const SERVES_NO_MORE = [404, 410];

/**
 * Says something where it was asked, seen by that person only.
 *
 * @param replaces whether it takes the place of the message whose button was pressed
 * @returns false when the address serves no more
 * @throws DeliveryError
 */
export async function answerThere({ url }: Place, part: Part, replaces = false): Promise<boolean> {
  const body = JSON.stringify({
    response_type: 'ephemeral',
    replace_original: replaces,
    text: part.text,
    blocks: part.blocks,
  });
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  let answer: Response;
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    answer = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
    await answer.arrayBuffer();
  } catch (cause) {
    throw new DeliveryError(isConnected(cause) ? 'unknown' : 'unreachable', { cause });
  }
  if (answer.ok) return true;
  if (SERVES_NO_MORE.includes(answer.status)) return false;
  if (answer.status === 429) {
    const seconds = Number(answer.headers.get('retry-after') ?? 1);
    throw new DeliveryError('limited', { retryAfter: (Number.isFinite(seconds) ? seconds : 1) * 1000 });
  }
  throw new DeliveryError(answer.status >= 500 ? 'unknown' : 'refused');
}
