import type { Account } from '../../domain/account/readAccount.ts';
import type { Conversation } from '../../domain/entities.ts';

/** The questions an account may answer before they are asked, in their order. */
export const topics = ['promised', 'promised-them', 'tips', 'referrals'] as const;

/** What a conversation keeps of an account: what was read of it, and which questions it answered. */
export interface Accounted {
  account?: Account | undefined;
  accounted?: readonly string[];
}

export function accountedIn({ data }: Pick<Conversation, 'data'>): Accounted {
  return data as Accounted;
}
