import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far a request's time may be from ours, either way. https://docs.slack.dev/authentication/verifying-requests-from-slack */
const APART_SECONDS = 300;
/** Signatures that are remembered at most: beyond it the oldest is forgotten, and its delivery key still stops a replay. */
const REMEMBERED = 100_000;

interface Signed {
  readonly body: Buffer;
  /** The headers as they came in. */
  readonly timestamp: unknown;
  readonly signature: unknown;
}

/** Tells Slack's requests from anybody else's, and from themselves sent again. */
export interface Signatures {
  /** Whether a request is Slack's, of now, and seen for the first time. */
  admit(signed: Signed): boolean;
  /** Lets a request that could not be handled come again. */
  forget(signature: unknown): void;
}

/** @param machine milliseconds since 1970 */
export function createSignatures(secret: string, machine: () => number): Signatures {
  /** Until when a signature would be accepted, in seconds since 1970; the oldest first. */
  const seen = new Map<string, number>();

  function isReplay(signature: string, seconds: number): boolean {
    const now = machine() / 1000;
    for (const [old, until] of seen) {
      if (until >= now && seen.size <= REMEMBERED) break;
      seen.delete(old);
    }
    if (seen.has(signature)) return true;
    seen.set(signature, Math.max(seconds, now) + APART_SECONDS);
    return false;
  }

  return {
    admit({ body, timestamp, signature }) {
      if (typeof timestamp !== 'string' || typeof signature !== 'string' || !/^\d{1,12}$/u.test(timestamp))
        return false;
      const seconds = Number(timestamp);
      if (Math.abs(machine() / 1000 - seconds) > APART_SECONDS) return false;
      const hash = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex');
      const [wanted, given] = [Buffer.from(`v0=${hash}`), Buffer.from(signature)];
      if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return false;
      return !isReplay(signature, seconds);
    },
    forget: (signature) => void (typeof signature === 'string' && seen.delete(signature)),
  };
}
