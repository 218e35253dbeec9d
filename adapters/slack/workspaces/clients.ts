import type { WebClient, WebClientOptions } from '@slack/web-api';
import { DeliveryError } from '../../../src/domain/errors.ts';
import type { SdkLog } from '../listen/sdkLog.ts';

/** Ends a call that hangs; well before another process may take over what was being sent. */
const TIMEOUT_MS = 10_000;

/** How every call is made: once. The client's own retries send messages twice. */
export function callOnce(apiUrl: string, logger: SdkLog): WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: TIMEOUT_MS,
    logger,
  };
}

/** Slack's Web API, workspace by workspace. */
export interface Clients {
  /** Throws `DeliveryError` when the app has no token there. */
  of(tenant: string): Promise<WebClient>;
}

/** What opens a workspace: the token, and by what it is known which one it is. */
export interface Access {
  readonly id: string;
  readonly token: string;
}

/** @param accessTo gives the access to a workspace, as long as there is one */
export function createClients(
  accessTo: (tenant: string) => Promise<Access | undefined>,
  clientFor: (access: Access, tenant: string) => WebClient,
): Clients {
  const known = new Map<string, Access & { client: WebClient }>();
  return {
    async of(tenant) {
      const access = await accessTo(tenant).catch((cause: unknown) => {
        throw new DeliveryError('unreachable', { cause });
      });
      const found = known.get(tenant);
      if (found && access?.id === found.id && access.token === found.token) return found.client;
      known.delete(tenant);
      if (!access) throw new DeliveryError('unreachable');
      const client = clientFor(access, tenant);
      known.set(tenant, { ...access, client });
      return client;
    },
  };
}
