import { Prisma } from '../../prisma/client/client.ts';
import type { Incoming } from '../../src/ports/incoming.ts';
import type { Store } from '../../src/ports/store.ts';
import { isAway } from './away.ts';
import { type Client, TRANSACTION, type Transaction } from './client.ts';
import { toDate } from './instants.ts';
import { lockWithOther } from './link/codes.ts';
import { bringAlong } from './readdress.ts';
import { isId } from './records.ts';
import { storable } from './storable.ts';
import { lockPerson, type WorkParts, workFor } from './work.ts';

type Inbounds = Pick<Store, 'accept' | 'unfinished' | 'handleNext' | 'setAside' | 'findPerson'>;
type Owner = { id: string; coacheeId: string; channel: string | null; state: string };

const TRIES = 5;

/** What comes in: kept once, handled in order, one at a time for each person. */
export function createInbounds(client: Client, parts: WorkParts, installedOn: readonly string[]): Inbounds {
  const { newId } = parts;

  /** @param id of the row; one that stands there already is from an earlier try, of which the database did not say that it was done */
  async function accept(tx: Transaction, id: string, incoming: Incoming, receivedAt: Date) {
    const owner = (await lockAccount(tx, incoming)) ?? (await welcome(tx, incoming, receivedAt));
    const { coacheeId } = owner;
    const channel = incoming.channel ?? owner.channel;
    if (owner.state === 'closed') await tryAgain(tx, owner.id);
    if (channel !== owner.channel) await tx.account.updateMany({ where: { id: owner.id }, data: { channel } });
    const body = incoming as unknown as Prisma.InputJsonObject;
    const row = { id, coacheeId, accountId: owner.id, key: incoming.key, body, receivedAt };
    const { count } = await tx.inbound.createMany({ data: [row], skipDuplicates: true });
    return { coacheeId, fresh: count === 1 || (await tx.inbound.count({ where: { coacheeId, id } })) === 1 };
  }

  /** Makes the person and their account. Who meets a race for it fails on the account, and begins again. */
  async function welcome(tx: Transaction, { account, profile }: Incoming, createdAt: Date): Promise<Owner> {
    const { platform, tenant, userId } = account;
    if (installedOn.includes(platform)) await holdInstallation(tx, account);
    const [coacheeId, id] = [newId(), newId()];
    const { name, language = 'en', zone = 'UTC' } = profile;
    await tx.coachee.create({ data: { id: coacheeId, name, language, zone, createdAt, lastAccountId: id } });
    await tx.account.create({ data: { id, coacheeId, platform, tenant, userId, name, createdAt } });
    return { id, coacheeId, channel: null, state: 'open' };
  }

  return {
    async accept(incoming, now) {
      const [kept, id] = [storable(incoming), newId()];
      for (let tries = 1; ; tries += 1) {
        try {
          return await client.$transaction((tx) => accept(tx, id, kept, toDate(now)), TRANSACTION);
        } catch (error) {
          // A connection may have been cut. The same once more is safe: what has its key is kept once.
          const again = isAway(error) ? tries === 1 : isRace(error) && tries < TRIES;
          if (!again) throw error;
        }
      }
    },
    async unfinished() {
      const people = await client.$queryRaw<{ id: string }[]>`
        SELECT coachee_id AS id, min(first) FROM (
          SELECT coachee_id, received_at AS first FROM inbound WHERE state = 'waiting'
          UNION ALL
          SELECT coachee_id, created_at FROM delivery WHERE state IN ('waiting', 'sending')
        ) AS open GROUP BY coachee_id ORDER BY min(first)`;
      return people.map(({ id }) => id);
    },
    handleNext: (coacheeId, handle) =>
      client.$transaction(async (tx) => {
        await lockWithOther(tx, coacheeId);
        const person = await lockPerson(tx, coacheeId);
        if (!person) return false;
        const where = { coacheeId, state: 'waiting' };
        const inbound = await tx.inbound.findFirst({ where, orderBy: { seq: 'asc' } });
        if (!inbound) return false;
        const { id, accountId, attempts } = inbound;
        const { place } = inbound.body as unknown as Incoming;
        const work = workFor(tx, person, parts, place);
        // Answers go where the question came from: the account used last is known only now, in order.
        if (person.lastAccountId !== accountId) {
          await work.changePerson({ lastAccountId: accountId });
          await bringAlong(tx, parts, coacheeId, accountId);
        }
        const edits = await editsOf(tx, inbound);
        const incoming = asEdited(inbound.body as unknown as Incoming, edits.at(-1)?.body as unknown as Incoming);
        await handle(work, { id, accountId, attempts, incoming });
        await markDone(tx, coacheeId, [inbound, ...edits]);
        // A place is an address that serves once: it is kept with what is still to be said there, and nowhere else.
        if (place) await tx.$executeRaw`UPDATE inbound SET body = body - 'place' WHERE id = ${id}::uuid`;
        return true;
      }, TRANSACTION),
    async setAside(id, coacheeId, reference) {
      if (!isId(id) || !isId(coacheeId)) return;
      const failed = reference === undefined ? {} : { state: 'failed', reference };
      const where = { coacheeId, id, state: 'waiting' };
      await client.inbound.updateMany({ where, data: { attempts: { increment: 1 }, ...failed } });
    },
    async findPerson({ platform, tenant, userId }) {
      const where = { platform_tenant_userId: storable({ platform, tenant, userId }) };
      return (await client.account.findUnique({ where, select: { coacheeId: true } }))?.coacheeId;
    },
  };
}

/** The edits of a message that wait like the message itself, the last one last. */
function editsOf(tx: Transaction, { coacheeId, accountId, key }: Prisma.InboundModel) {
  const body = { path: ['of'], equals: key };
  return tx.inbound.findMany({ where: { coacheeId, state: 'waiting', accountId, body }, orderBy: { seq: 'asc' } });
}

/** What was heard may be somebody else's by now: then it is found by its account. */
async function markDone(tx: Transaction, coacheeId: string, heard: readonly Prisma.InboundModel[]): Promise<void> {
  const data = { state: 'done' };
  const { count } = await tx.inbound.updateMany({ where: { coacheeId, id: { in: heard.map(({ id }) => id) } }, data });
  if (count > 0) return;
  for (const { accountId, key } of heard) await tx.inbound.updateMany({ where: { accountId, key }, data });
}

function asEdited(incoming: Incoming, edit: Incoming | undefined): Incoming {
  return incoming.is === 'reply' && edit?.is === 'edited' ? { ...incoming, text: edit.text } : incoming;
}

/** Locked, so that what one account says is numbered in the order in which it becomes visible. */
async function lockAccount(tx: Transaction, { account }: Incoming): Promise<Owner | undefined> {
  const { platform, tenant, userId } = account;
  const [owner] = await tx.$queryRaw<Owner[]>`
    SELECT id, coachee_id AS "coacheeId", channel, state FROM account
    WHERE platform = ${platform} AND tenant = ${tenant} AND user_id = ${userId}
    FOR NO KEY UPDATE`;
  return owner;
}

/** Whoever took no direct messages and now does something may take them again: what waits for that is tried at once. */
async function tryAgain(tx: Transaction, accountId: string): Promise<void> {
  await tx.account.updateMany({ where: { id: accountId, state: 'closed' }, data: { state: 'open' } });
  await tx.delivery.updateMany({ where: { accountId, state: 'waiting', place: null }, data: { notBefore: null } });
}

/** Keeps the app from being removed until whoever is new there is kept: the removal finds them. Throws once it was removed. */
async function holdInstallation(tx: Transaction, { platform, tenant }: Incoming['account']): Promise<void> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM installation WHERE platform = ${platform} AND tenant = ${tenant} FOR KEY SHARE`;
  if (found.length === 0) throw new Error('The app is not installed there any more.');
}

/** Somebody else made the same account (P2002), or erased it (P2003), or the database saw a deadlock (P2034). */
function isRace(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && ['P2002', 'P2003', 'P2034'].includes(error.code);
}
