import { type Listed, type ListedRow, listedRows } from './coaching/listed.ts';
import { reachable } from './coaching/person.ts';
import { type Ahead, formAhead } from './coaching/walk/formAhead.ts';
import { isOpenIn } from './coaching/walk/track.ts';
import { foldName } from './domain/name/name.ts';
import { choicesAtHome, HOME } from './home.ts';
import type { AccountRef } from './ports/incoming.ts';
import type { Store, Work } from './ports/store.ts';
import type { Reader } from './texts/say.ts';
import type { Turn } from './turn.ts';

const NAMES = 20;

/** What a form needs to know of a person before it is shown. Nothing is changed by it. */
export interface Asking {
  /** How somebody reads; nothing of who has not met the coach yet. */
  reader(account: AccountRef): Promise<Reader | undefined>;
  /** The person's own contacts that a typed beginning fits, at most twenty. */
  names(account: AccountRef, typed: string): Promise<string[]>;
  /** The person's own contacts, conversations or goals that a typed beginning fits, at most twenty. */
  rows(account: AccountRef, of: Listed, typed: string): Promise<ListedRow[]>;
  /** Whether a message of this person's offers a choice or, without one named, asks something. */
  offers(account: AccountRef, deliveryId: string, choiceId?: string): Promise<boolean>;
  /** The questions still ahead in the conversation whose open question a message asks; none when that was answered. */
  ahead(account: AccountRef, deliveryId: string): Promise<Ahead[]>;
}

export function createAsking(store: Store, turnIn: (work: Work) => Turn): Asking {
  async function inWork<T>(account: AccountRef, run: (work: Work) => Promise<T>): Promise<T | undefined> {
    const coacheeId = await store.findPerson(account);
    return coacheeId === undefined ? undefined : store.inWork(coacheeId, run);
  }
  return {
    reader: (account) =>
      inWork(account, async ({ person: { language, zone, welcomedAt } }) =>
        welcomedAt === null ? undefined : { language, zone },
      ),
    async names(account, typed) {
      const wanted = foldName(typed);
      const found = await inWork(account, async (work) => {
        const names = (await reachable(turnIn(work))).map(({ name }) => name);
        const fits = names.filter((name) => foldName(name).includes(wanted));
        return [...new Set(fits)].slice(0, NAMES);
      });
      return found ?? [];
    },
    async rows(account, of, typed) {
      const found = await inWork(account, (work) => listedRows(turnIn(work), of, typed));
      return found ?? [];
    },
    async offers(account, deliveryId, choiceId) {
      const found = await inWork(account, async (work) => {
        if (deliveryId === HOME) return (await choicesAtHome(work, turnIn(work).now)).some(({ id }) => id === choiceId);
        const said = await work.said(deliveryId);
        if (choiceId === undefined) return said?.message.asks !== undefined;
        const { choices = [], items = [] } = said?.message ?? {};
        return [...choices, ...items.flatMap((item) => item.choices ?? [])].some(({ id }) => id === choiceId);
      });
      return found ?? false;
    },
    async ahead(account, deliveryId) {
      const found = await inWork(account, async (work) => {
        const asks = (await work.said(deliveryId))?.message.asks;
        const conversation = asks && (await work.conversations.get(asks.conversation));
        const isOpen = conversation && conversation.state !== 'ended' && isOpenIn(conversation, deliveryId);
        return isOpen ? formAhead(turnIn(work), conversation) : [];
      });
      return found ?? [];
    },
  };
}
