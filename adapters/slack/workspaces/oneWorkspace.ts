import { WebClient, type WebClientOptions } from '@slack/web-api';
import { createClients } from './clients.ts';
import { findWorkspace } from './look.ts';
import type { Workspaces } from './workspaces.ts';

/**
 * The one workspace that a token is for.
 *
 * @throws OperatorError when Slack does not accept the token, or cannot be reached
 */
export async function oneWorkspace(token: string, options: () => WebClientOptions): Promise<Workspaces> {
  const { tenant } = await findWorkspace(new WebClient(token, options()));
  const has = async (asked: string) => asked === tenant;
  return {
    ...createClients(
      async (asked) => (asked === tenant ? { id: tenant, token } : undefined),
      () => new WebClient(token, options()),
    ),
    has,
    // Whoever runs Spoor took it out, and has to put it back or end it.
    removed: async () => async () => undefined,
  };
}
