import { openDiscord } from '../../../adapters/discord/connect.ts';
import type { PostgresStore } from '../../../adapters/postgres/store.ts';
import { chaosLog } from '../chaosLog.ts';
import type { TalkingChat } from '../platform.ts';

export interface DiscordHome {
  readonly on: 'discord';
  readonly apiUrl: string;
  readonly token: string;
  /** Whether it is told what people do: there is one gateway. Others only send. */
  readonly listens: boolean;
}

/** Discord as it is: the real adapter and the real SDK. */
export async function openDiscordChat(
  { apiUrl, token, listens }: DiscordHome,
  store: Pick<PostgresStore, 'directMessages' | 'cards'>,
): Promise<TalkingChat> {
  const directMessages = () => store.directMessages('discord');
  const discord = await openDiscord({ apiUrl, token, log: chaosLog, directMessages, cards: store.cards('discord') });
  return listens ? discord : { ...discord, listen: async () => undefined };
}
