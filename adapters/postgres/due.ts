import type { Temporal } from 'temporal-polyfill';
import { Prisma } from '../../prisma/client/client.ts';
import type * as E from '../../src/domain/entities.ts';
import type { Store } from '../../src/ports/store.ts';
import { type Client, TRANSACTION } from './client.ts';
import { fromRow, toDate, toInstant } from './instants.ts';
import { isId } from './records.ts';
import { lockPerson, type WorkParts, workFor } from './work.ts';

/**
 * Whose turn it is: of the people nobody holds, the one whose moment is due longest; locked.
 *
 * Walks the index on (state, due) from its beginning and stops at the first who is free, so that its cost grows with
 * the people who are due and held, never with how many people there are.
 */
export const duePerson = (now: Temporal.Instant): Prisma.Sql => Prisma.sql`
  SELECT c.id FROM moment m JOIN coachee c ON c.id = m.coachee_id
  WHERE m.state = 'waiting' AND m.due <= ${toDate(now)}
  ORDER BY m.due LIMIT 1
  FOR NO KEY UPDATE OF c SKIP LOCKED`;

/** Of the people nobody holds, the one whose `eraseAt` has passed longest; locked. One index finds them. */
export const leftPerson = (now: Temporal.Instant): Prisma.Sql => Prisma.sql`
  SELECT id FROM coachee WHERE erase_at <= ${toDate(now)} ORDER BY erase_at LIMIT 1
  FOR NO KEY UPDATE SKIP LOCKED`;

/** What the coach says by itself: one person at a time, each held by one process. */
export function createDue(client: Client, parts: WorkParts): Pick<Store, 'takeDue' | 'takeLeft' | 'nextDue'> {
  return {
    takeDue: (now, speak) =>
      client.$transaction(async (tx) => {
        for (;;) {
          const [free] = await tx.$queryRaw<{ id: string }[]>(duePerson(now));
          const person = free && (await lockPerson(tx, free.id));
          if (!person) return false;
          const where = { coacheeId: person.id, state: 'waiting', due: { lte: toDate(now) } };
          const due = await tx.moment.findMany({
            where,
            orderBy: [{ due: 'asc' }, { id: 'asc' }],
            omit: { coacheeId: true },
          });
          // Another process may have spoken to them between the first look and the lock: then look again.
          if (due.length === 0) continue;
          await speak(
            workFor(tx, person, parts),
            due.map((row) => fromRow<E.Moment>(row)),
          );
          const left = await tx.moment.count({ where: { ...where, id: { in: due.map(({ id }) => id) } } });
          if (left > 0) throw new Error('Moments were left due: they would be spoken for ever.');
          return true;
        }
      }, TRANSACTION),
    takeLeft: (now, run) =>
      client.$transaction(async (tx) => {
        const [free] = await tx.$queryRaw<{ id: string }[]>(leftPerson(now));
        const person = free && (await lockPerson(tx, free.id));
        if (person) await run(workFor(tx, person, parts));
        return person !== undefined;
      }, TRANSACTION),
    async nextDue(coacheeId) {
      if (coacheeId !== undefined && !isId(coacheeId)) return undefined;
      const where = { state: 'waiting', ...(coacheeId === undefined ? {} : { coacheeId }) };
      const next = await client.moment.findFirst({ where, orderBy: { due: 'asc' }, select: { due: true } });
      if (!next) return undefined;
      const person =
        coacheeId && (await client.coachee.findUnique({ where: { id: coacheeId }, select: { pausedUntil: true } }));
      const held = person ? person.pausedUntil : null;
      return toInstant(held && held > next.due ? held : next.due);
    },
  };
}
