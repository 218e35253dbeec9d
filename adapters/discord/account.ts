import type { AccountRef } from '../../src/ports/incoming.ts';

export const PLATFORM = 'discord';

/** Somebody by their id: on Discord that is the same on every server. */
export function account(userId: string): AccountRef {
  return { platform: PLATFORM, tenant: PLATFORM, userId };
}
