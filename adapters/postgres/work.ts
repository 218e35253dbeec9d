import type { Temporal } from 'temporal-polyfill';
import { Prisma } from '../../prisma/client/client.ts';
import type * as E from '../../src/domain/entities.ts';
import type { Message } from '../../src/domain/message.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { TableName, Tables, Work } from '../../src/ports/store.ts';
import { acquaintancesOf } from './acquaintances.ts';
import type { Transaction } from './client.ts';
import { everythingOf } from './everything.ts';
import { forget } from './forget.ts';
import { fromRow, toInstant } from './instants.ts';
import { linksOf } from './link/links.ts';
import { mentionsOf } from './mentions.ts';
import type { Queue } from './queue.ts';
import { columns, type Delegate, isId, recordsOf } from './records.ts';
import { trailTo } from './trail.ts';

export interface WorkParts {
  readonly newId: () => string;
  readonly queue: Queue;
  readonly clock: Clock;
}

interface DeliveryRow extends E.Row {
  readonly accountId: string;
  readonly conversationId: string | null;
  readonly message: Message;
  readonly language: E.Language;
  readonly zone: string;
  readonly createdAt: Temporal.Instant;
  readonly expires: Temporal.Instant | null;
  readonly place: string | null;
  readonly answer?: unknown;
}

const MODELS = {
  accounts: 'account',
  goals: 'goal',
  profiles: 'profile',
  stories: 'story',
  marketNotes: 'marketNote',
  circles: 'circle',
  contacts: 'contact',
  contactCircles: 'contactCircle',
  memberships: 'membership',
  meetings: 'meeting',
  meetingContacts: 'meetingContact',
  conversations: 'conversation',
  answers: 'answer',
  tips: 'tip',
  promises: 'promise',
  referrals: 'referral',
  touches: 'touch',
  wins: 'win',
  thanks: 'thanks',
  nudges: 'nudge',
  steps: 'step',
  ideas: 'idea',
  ideasUsed: 'ideaUsed',
  moments: 'moment',
} as const satisfies Record<TableName, keyof Transaction>;

/**
 * Locks a person for the rest of the transaction, waiting for whoever holds them, and reads them.
 *
 * Not `FOR UPDATE`: that lock would also hold up every new row that points at the person, and with it the
 * acknowledgement of what they say while a turn is running.
 */
export async function lockPerson(tx: Transaction, coacheeId: string): Promise<E.Coachee | undefined> {
  if (!isId(coacheeId)) return undefined;
  await tx.$queryRaw`SELECT 1 FROM coachee WHERE id = ${coacheeId}::uuid FOR NO KEY UPDATE`;
  const row = await tx.coachee.findUnique({ where: { id: coacheeId } });
  return row ? fromRow<E.Coachee>(row) : undefined;
}

/**
 * Everything the transaction may do for the person, who must be locked in it.
 *
 * @param place where what is said goes, when that is not the direct message
 */
export function workFor(
  tx: Transaction,
  locked: E.Coachee,
  { newId, queue, clock }: WorkParts,
  place: string | null = null,
): Work {
  const coacheeId = locked.id;
  let person = locked;
  let erased = false;
  const records = <T extends E.Row>(model: keyof Transaction) =>
    recordsOf<T>(tx[model] as unknown as Delegate, coacheeId, newId);
  const tables = Object.fromEntries(
    Object.entries(MODELS).map(([name, model]) => [name, records(model)]),
  ) as unknown as { [K in TableName]: Work[K] };
  const deliveries = records<DeliveryRow>('delivery');

  async function changePerson(patch: Partial<Omit<E.Coachee, 'id'>>): Promise<void> {
    await tx.coachee.updateMany({ where: { id: coacheeId }, data: columns({ ...patch, id: coacheeId }) });
    person = { ...person, ...patch };
  }

  async function addressee(): Promise<string> {
    if (person.lastAccountId) return person.lastAccountId;
    const [account] = await tables.accounts.list({}, { by: 'createdAt', descending: true, limit: 1 });
    if (!account) throw new Error('This person has no account to write to.');
    return account.id;
  }

  async function saidLately(count: number): Promise<string[]> {
    const last = await deliveries.list({}, { by: 'seq' as 'id', descending: true, limit: count });
    return last.map(({ id }) => id);
  }

  const rest: Omit<Work, keyof Tables | 'person'> = {
    changePerson,
    links: linksOf({ tx, person: () => person, changePerson, newId }),
    async lastTouches() {
      const last = await tx.touch.groupBy({ by: ['contactId'], where: { coacheeId }, _max: { at: true } });
      return new Map(last.flatMap(({ contactId, _max }) => (_max.at ? [[contactId, toInstant(_max.at)]] : [])));
    },
    acquaintances: () => acquaintancesOf(tx, coacheeId),
    mentions: (sought) => mentionsOf(tx, coacheeId, sought),
    trailTo: (contactId) => trailTo(tx, coacheeId, contactId),
    everything: (without) => everythingOf({ person, records, without }),
    async erase() {
      // What comes in locks the account first: taking the accounts before the person keeps the two from a deadlock.
      await tx.$queryRaw`SELECT 1 FROM account WHERE coachee_id = ${coacheeId}::uuid FOR UPDATE`;
      await tx.coachee.deleteMany({ where: { id: coacheeId } });
      erased = true;
    },
    async deliver(message, { conversationId, expires, account } = {}) {
      if (erased) throw new Error('Nothing can be said to somebody who was erased.');
      const { id } = await deliveries.add({
        accountId: account ?? (await addressee()),
        conversationId: conversationId ?? null,
        message,
        language: person.language,
        zone: person.zone,
        createdAt: clock.now(),
        expires: expires ?? null,
        place: account === undefined ? place : null,
      });
      await queue.enqueue(tx, id);
      return id;
    },
    async lastSaid() {
      const [last] = await saidLately(1);
      return last;
    },
    saidLately,
    forget: (gone) => forget(records, gone),
    async heard(key) {
      const inbound = await tx.inbound.findFirst({ where: { coacheeId, accountId: await addressee(), key } });
      return inbound?.id;
    },
    async said(deliveryId) {
      const row = await deliveries.get(deliveryId);
      return row && { id: row.id, message: row.message, answer: row.answer };
    },
    answered: (deliveryId, answer) => deliveries.change(deliveryId, { answer: answer ?? Prisma.DbNull }),
  };
  return Object.defineProperty({ ...tables, ...rest }, 'person', { get: () => person }) as Work;
}
