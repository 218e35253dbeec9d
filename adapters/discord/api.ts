import {
  DefaultRestOptions,
  DiscordAPIError,
  RateLimitError,
  REST,
  type RESTOptions,
  type RequestData,
  type RequestMethod,
} from 'discord.js';
import { DeliveryError } from '../../src/domain/errors.ts';
import type { Log } from '../../src/ports/log.ts';
import { createRefusals } from './refusals.ts';

/** Ends a call that hangs; well before another process may take over what was being sent. */
const TIMEOUT_MS = 10_000;
/** A limit that is over so soon is waited for; beyond it others go first. */
const WAITS_MS = 3_000;
const REFUSED = [401, 403, 429];

/** Discord's API, each call made once. */
export interface Api {
  /** Throws what the SDK throws, and `DeliveryError` while too much was refused lately. */
  call(method: `${RequestMethod}`, route: `/${string}`, more?: RequestData): Promise<unknown>;
  close(): void;
}

export interface ApiParts {
  /** Without a version. */
  readonly apiUrl: string;
  readonly token: string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly machine: () => number;
}

/** A form as bytes: the SDK's own HTTP client reads no form once another version of it is in the process, as Slack's SDK has. */
export const withBytes: RESTOptions['makeRequest'] = async (url, init) => {
  if (!(init.body instanceof FormData)) return DefaultRestOptions.makeRequest(url, init);
  const form = new Response(init.body);
  const headers = {
    ...(init.headers as Record<string, string>),
    'content-type': form.headers.get('content-type') ?? '',
  };
  return DefaultRestOptions.makeRequest(url, { ...init, headers, body: new Uint8Array(await form.arrayBuffer()) });
};

/** How the SDK calls: no more than once, and with the token in every call. */
export function callOnce(apiUrl: string) {
  return {
    api: apiUrl,
    retries: 0,
    timeout: TIMEOUT_MS,
    makeRequest: withBytes,
    rejectOnRateLimit: ({ retryAfter }: { retryAfter: number }) => retryAfter > WAITS_MS,
  };
}

export function createApi({ apiUrl, token, log, machine }: ApiParts): Api {
  const rest = new REST(callOnce(apiUrl));
  const refusals = createRefusals(machine);

  return {
    async call(method, route, more = {}) {
      const wait = refusals.wait();
      if (wait > 0) throw new DeliveryError('limited', { retryAfter: wait });
      // The SDK forgets its token when a call is refused for it, and every later call would fail.
      rest.setToken(token);
      try {
        return await rest.request({ ...more, fullRoute: route, method: method as RequestMethod });
      } catch (error) {
        if (isRefusal(error) && refusals.add()) log.error('discord refuses too much', error);
        throw error;
      }
    },
    close() {
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}

function isRefusal(error: unknown): boolean {
  return error instanceof RateLimitError || (error instanceof DiscordAPIError && REFUSED.includes(error.status));
}
