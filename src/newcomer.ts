import { acquaint } from './coaching/profile.ts';
import type { Chat } from './ports/chat.ts';
import type { AccountRef } from './ports/incoming.ts';
import type { Log } from './ports/log.ts';
import type { Store, StoredInbound, Work } from './ports/store.ts';
import type { Turn } from './turn.ts';

/** Somebody new of whom nothing is known yet: the platform is asked about them outside of the transaction. */
export class Newcomer extends Error {
  readonly account: AccountRef;
  constructor({ incoming }: StoredInbound) {
    super('newcomer');
    this.account = incoming.account;
  }
}

export function isNewcomer({ person }: Work, { incoming }: StoredInbound): boolean {
  return person.welcomedAt === null && incoming.profile.zone === undefined;
}

interface Parts {
  readonly store: Store;
  readonly chats: readonly Chat[];
  readonly log: Log;
  readonly turnIn: (work: Work) => Turn;
}

/**
 * Asks the platform about somebody new. Who is nobody to be coached leaves no trace; when the platform cannot be asked,
 * the coach begins without it and asks the person.
 */
export async function meetNewcomer(coacheeId: string, account: AccountRef, parts: Parts): Promise<void> {
  const { store, chats, log, turnIn } = parts;
  const chat = chats.find(({ platform }) => platform === account.platform);
  try {
    const profile = await chat?.profileOf(account);
    if (profile) await store.inWork(coacheeId, (work) => acquaint(turnIn(work), account, profile));
    else if (chat) await store.inWork(coacheeId, (work) => work.erase());
  } catch (error) {
    if (store.isOutage(error)) throw error;
    log.error('profile not found', error, { coachee: coacheeId });
  }
}
