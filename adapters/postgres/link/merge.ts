import type { Temporal } from 'temporal-polyfill';
import type { Prisma } from '../../../prisma/client/client.ts';
import type { Merged } from '../../../src/domain/linked.ts';
import type { Links } from '../../../src/ports/links.ts';
import { toDate } from '../instants.ts';
import { changesBetween } from './changes.ts';
import { enteredBy } from './codes.ts';
import type { LinkParts } from './parts.ts';
import { holdRows, moveRows, personRow, rowsOf } from './rows.ts';
import { accountsOf, sideOf } from './side.ts';

/** See `Links.merge`. Both are locked by then, in the order of their ids; the lock here is for one who was not. */
export async function merge(
  { tx, person, newId }: LinkParts,
  { now, undoUntil }: { now: Temporal.Instant; undoUntil: Temporal.Instant },
  settle: Parameters<Links['merge']>[1],
): Promise<Merged | undefined> {
  const { id: me } = person();
  const code = await enteredBy(tx, me, now);
  if (!code) return undefined;
  const them = code.coacheeId;
  const locked = await tx.$queryRaw<unknown[]>`SELECT 1 FROM coachee WHERE id = ${them}::uuid FOR NO KEY UPDATE`;
  if (locked.length === 0) return undefined;
  await holdRows(tx, [me, them]);
  await tx.linkCode.deleteMany({ where: { coacheeId: { in: [me, them] } } });
  const { person: other } = await sideOf(tx, them);
  const accounts = await accountsOf(tx, them);
  const [mine, theirs] = [await rowsOf(tx, [me]), await rowsOf(tx, [them])];
  const [me0, them0] = [await personRow(tx, me), await personRow(tx, them)];
  await moveRows(tx, them, me);
  await tx.$executeRaw`UPDATE moment SET about_id = ${me}::uuid WHERE coachee_id = ${me}::uuid AND about_id = ${them}::uuid`;
  await tx.coachee.delete({ where: { id: them } });
  const merged = { other, accounts, theirs: new Set(theirs.map(({ id }) => id)) };
  await settle(merged);
  const after = [...(await rowsOf(tx, [me])), await personRow(tx, me)];
  const changes = changesBetween([...mine, ...theirs, me0], after);
  await tx.merge.create({
    data: {
      id: newId(),
      coacheeId: me,
      at: toDate(now),
      expires: toDate(undoUntil),
      other: them0.row as Prisma.InputJsonObject,
      theirs: theirs.map(({ id }) => id),
      mine: mine.map(({ id }) => id),
      changes: changes as unknown as Prisma.InputJsonArray,
    },
  });
  return merged;
}
