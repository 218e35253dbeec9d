import type { Client } from './client.ts';
import { isId } from './records.ts';

/** Where the cards stand that follow what changes: one a person on a platform, over restarts. */
export interface Cards {
  of(coacheeId: string): Promise<string | undefined>;
  put(coacheeId: string, card: string): Promise<void>;
}

export function createCards(client: Client, platform: string): Cards {
  const theirs = (coacheeId: string) => ({ coacheeId, platform, state: { not: 'gone' } });
  return {
    async of(coacheeId) {
      if (!isId(coacheeId)) return undefined;
      const where = { ...theirs(coacheeId), card: { not: null } };
      const account = await client.account.findFirst({ where, orderBy: { id: 'asc' }, select: { card: true } });
      return account?.card ?? undefined;
    },
    async put(coacheeId, card) {
      if (isId(coacheeId)) await client.account.updateMany({ where: theirs(coacheeId), data: { card } });
    },
  };
}
