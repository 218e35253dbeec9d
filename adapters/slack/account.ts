import type { AccountRef } from '../../src/ports/incoming.ts';

export const PLATFORM = 'slack';

/** Somebody by their workspace and their id in it. */
export function account(tenant: string, userId: string): AccountRef {
  return { platform: PLATFORM, tenant, userId };
}
