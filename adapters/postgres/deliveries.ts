import type { Temporal } from 'temporal-polyfill';
import type { DeliveryOutcome, Outgoing, Store } from '../../src/ports/store.ts';
import { type Client, TRANSACTION, type Transaction } from './client.ts';
import { claimableFrom, outgoingOf, secondsBetween, settled } from './deliveryRows.ts';
import { toDate, toInstant } from './instants.ts';
import type { Queue } from './queue.ts';
import { otherAccount } from './readdress.ts';
import { isId } from './records.ts';

type Deliveries = Pick<Store, 'waitingDeliveries' | 'claimDelivery' | 'settleDelivery' | 'answeredDelivery'>;

/** After this a delivery that another process is sending belongs to one that died; sends time out well before. */
const STALE_SECONDS = 60;

export interface DeliveryOptions {
  /** No other process uses this database: what is being sent, and not by this one, was left by one that died. */
  readonly alone?: boolean | undefined;
}

const OPEN = ['waiting', 'sending'];
/** What is not said in the direct message. */
const ELSEWHERE = { place: { not: null } };

/** An attempt by its number, and what came of it; nothing when it was never made. */
interface Unnoted {
  readonly attempts: number;
  readonly outcome?: DeliveryOutcome;
  /** An earlier one may have arrived. */
  readonly ambiguous?: boolean;
}

interface Addressed {
  readonly id: string;
  readonly coacheeId: string;
  readonly accountId: string;
}

/**
 * What goes out, in order for each account: a row is claimed before it is sent and settled after.
 *
 * A delivery that waits for its turn needs no polling: settling the one before it makes its job anew.
 */
export function createDeliveries(client: Client, queue: Queue, { alone = false }: DeliveryOptions): Deliveries {
  /** What this process has claimed and not yet settled, by the number of the attempt; 0 while it is being claimed. */
  const inHand = new Map<string, number>();
  const claiming = new Map<string, Promise<unknown>>();
  /** Its attempts that the database did not note when it went away: nobody else can know that they are over. */
  const unnoted = new Map<string, Unnoted>();

  /** What is said at a place does not wait for direct messages: both may have been waiting for the one that is done. */
  async function wakeNext(tx: Transaction, accountId: string): Promise<void> {
    for (const lane of [{}, ELSEWHERE]) {
      const where = { accountId, state: { in: OPEN }, ...lane };
      const next = await tx.delivery.findFirst({ where, orderBy: { seq: 'asc' }, select: { id: true } });
      if (next) await queue.enqueue(tx, next.id);
    }
  }

  /** What one account does not take goes to another of the same person, if there is one. */
  async function sayElsewhere(tx: Transaction, { id, coacheeId, accountId }: Addressed): Promise<boolean> {
    const other = await otherAccount(tx, coacheeId, accountId);
    if (other === undefined) return false;
    await tx.delivery.update({
      where: { id },
      data: { accountId: other, state: 'waiting', place: null, notBefore: null },
    });
    await queue.postpone(tx, id, 0);
    await wakeNext(tx, accountId);
    return true;
  }

  function claim(id: string, now: Temporal.Instant): Promise<Outgoing | undefined> {
    return client.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM delivery WHERE id = ${id}::uuid FOR UPDATE`;
      const row = await tx.delivery.findUnique({
        where: { id },
        include: { account: { omit: { coacheeId: true } } },
      });
      if (!row || !OPEN.includes(row.state)) return undefined;
      const { accountId, seq, expires, state } = row;
      const last = unnoted.get(id);
      const mine = state === 'sending' && last?.attempts === row.attempts ? last : undefined;
      if (mine?.outcome) return void (await settle(tx, { id, attempts: mine.attempts }, mine.outcome, now));
      const claimable = mine ? now : claimableFrom(row, now, alone ? 0 : STALE_SECONDS);
      if (secondsBetween(now, claimable) > 0) {
        await queue.enqueue(tx, id, secondsBetween(now, claimable) + 1);
        return undefined;
      }
      const isGone = row.account.state === 'gone';
      const isClosed = row.account.state === 'closed' && row.place === null;
      const isExpired = expires !== null && expires <= toDate(now);
      if ((isGone || isClosed) && !isExpired && state === 'waiting' && (await sayElsewhere(tx, row))) return undefined;
      if (isGone || isExpired) {
        await tx.delivery.update({ where: { id }, data: { state: isGone ? 'refused' : 'expired', place: null } });
        await wakeNext(tx, accountId);
        return undefined;
      }
      const lane = row.place === null ? {} : ELSEWHERE;
      const before = { accountId, state: { in: OPEN }, seq: { lt: seq }, ...lane };
      if ((await tx.delivery.count({ where: before })) > 0) return undefined;
      const attempts = mine ? row.attempts : row.attempts + 1;
      await tx.delivery.update({ where: { id }, data: { state: 'sending', attempts, attemptedAt: toDate(now) } });
      const ambiguous = mine?.ambiguous ?? state === 'sending';
      unnoted.set(id, { attempts, ambiguous });
      return outgoingOf({ ...row, attempts }, now, ambiguous);
    }, TRANSACTION);
  }

  async function settle(
    tx: Transaction,
    { id, attempts }: { id: string; attempts: number },
    outcome: DeliveryOutcome,
    now: Temporal.Instant,
  ): Promise<void> {
    const [row] = await tx.delivery.updateManyAndReturn({
      where: { id, state: 'sending', attempts },
      data: settled(outcome, now),
      select: { id: true, coacheeId: true, accountId: true },
    });
    if (!row) return;
    if (outcome.is === 'closed')
      await tx.account.updateMany({ where: { id: row.accountId, state: 'open' }, data: { state: 'closed' } });
    if ((outcome.is === 'refused' || outcome.is === 'closed') && (await sayElsewhere(tx, row))) return;
    // A file is the person's own from here on: what it holds is kept where it came from.
    if (outcome.is === 'sent')
      await tx.$executeRaw`
        UPDATE delivery SET message = jsonb_set(message, '{file,text}', '""')
        WHERE id = ${id}::uuid AND message -> 'file' ->> 'text' <> ''`;
    if ('after' in outcome) await queue.postpone(tx, id, secondsBetween(now, outcome.after));
    else await wakeNext(tx, row.accountId);
  }

  return {
    async waitingDeliveries(coacheeId) {
      if (!isId(coacheeId)) return [];
      const where = { coacheeId, state: { in: OPEN } };
      const rows = await client.delivery.findMany({ where, orderBy: { seq: 'asc' }, select: { id: true } });
      return rows.map(({ id }) => id);
    },
    async claimDelivery(id, now) {
      if (!isId(id)) return undefined;
      // One that is being claimed may have been looked at too early: what it waits for can be done by now.
      await claiming.get(id)?.catch(() => undefined);
      if (inHand.has(id)) return undefined;
      inHand.set(id, 0);
      try {
        const begun = claim(id, now);
        claiming.set(id, begun);
        const claimed = await begun;
        unnoted.delete(id);
        if (claimed) inHand.set(id, claimed.attempts);
        return claimed;
      } finally {
        claiming.delete(id);
        if (inHand.get(id) === 0) inHand.delete(id);
      }
    },
    async settleDelivery(id, outcome, now) {
      const attempts = inHand.get(id);
      if (!attempts) return;
      try {
        await client.$transaction((tx) => settle(tx, { id, attempts }, outcome, now), TRANSACTION);
      } catch (error) {
        unnoted.set(id, { attempts, outcome });
        throw error;
      } finally {
        inHand.delete(id);
      }
    },
    async answeredDelivery(id) {
      if (!isId(id)) return undefined;
      const row = await client.delivery.findUnique({
        where: { id },
        include: { account: { omit: { coacheeId: true } } },
      });
      if (row?.state !== 'sent' || row.reference === null || row.answer === null) return undefined;
      const sentAt = toInstant(row.attemptedAt ?? row.createdAt);
      return { ...outgoingOf(row, sentAt, false), reference: row.reference, answer: String(row.answer) };
    },
  };
}
