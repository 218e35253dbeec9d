import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Log } from '../../../src/ports/log.ts';
import { isEnded } from '../errors.ts';
import { type Access, createClients } from './clients.ts';
import type { Installations } from './installations.ts';
import { WatchedClient } from './watchedClient.ts';
import type { Workspaces } from './workspaces.ts';

/** The workspaces that the app is installed in, now. */
export function manyWorkspaces(installations: Installations, options: () => WebClientOptions, log: Log): Workspaces {
  async function end(id: string, tenant: string): Promise<void> {
    await installations.end(id);
    log.info('slack removed', { tenant });
  }

  /** Ends an installation when Slack itself says that its token is none any more: one odd answer erases nobody. */
  async function endIfEnded({ id, token }: Access, tenant: string): Promise<void> {
    try {
      await new WebClient(token, options()).auth.test();
    } catch (error) {
      if (isEnded(error)) await end(id, tenant).catch((cause: unknown) => log.error('slack not removed', cause));
    }
  }

  async function accessTo(tenant: string): Promise<Access | undefined> {
    try {
      return await installations.accessTo(tenant);
    } catch (error) {
      log.error('slack token not read', error, { tenant });
      throw error;
    }
  }

  return {
    ...createClients(
      accessTo,
      (access, tenant) => new WatchedClient(access.token, options(), () => endIfEnded(access, tenant)),
    ),
    has: async (tenant) => (await installations.find(tenant)) !== undefined,
    async removed({ tenant, at }) {
      const installed = await installations.find(tenant);
      if (!installed) return async () => undefined;
      // Slack may tell of an earlier removal again when the app is back already.
      const isLate = at < Math.floor(installed.installedAt.epochMilliseconds / 1000);
      if (!isLate) await end(installed.id, tenant);
      return async () => {
        const access = isLate ? await accessTo(tenant) : undefined;
        if (access) await endIfEnded(access, tenant);
      };
    },
  };
}
