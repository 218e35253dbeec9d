import type { Temporal } from 'temporal-polyfill';
import type * as E from '../../../src/domain/entities.ts';
import type { Links } from '../../../src/ports/links.ts';
import type { Transaction } from '../client.ts';
import { fromRow, toDate } from '../instants.ts';
import type { Change } from './changes.ts';
import type { LinkParts } from './parts.ts';
import { addRow, putBack } from './putBack.ts';
import { holdRows, type Json, moveRows, rowsOf } from './rows.ts';
import { accountsOf } from './side.ts';
import { whoseIsWhat } from './whose.ts';

/** See `Links.part`. */
export async function part(
  { tx, person, changePerson }: LinkParts,
  now: Temporal.Instant,
  before: Parameters<Links['part']>[1],
): ReturnType<Links['part']> {
  const { id: me, lastAccountId } = person();
  const last = await tx.merge.findFirst({ where: { coacheeId: me }, orderBy: [{ at: 'desc' }, { id: 'desc' }] });
  if (!last || last.expires <= toDate(now)) return 'over';
  const other = last.other as Json;
  const them = String(other.id);
  const then = { theirs: new Set(last.theirs as string[]), mine: new Set(last.mine as string[]) };
  await holdRows(tx, [me]);
  const changes = last.changes as unknown as Change[];
  const rows = await rowsOf(tx, [me]);
  const whose = whoseIsWhat(rows, then, changes);
  if (whose === 'tied') return 'tied';
  const reachable = await accountsOf(tx, me);
  const [theirs, mine] = [reachable.filter(({ id }) => whose.has(id)), reachable.filter(({ id }) => !whose.has(id))];
  const [left] = mine;
  if (theirs.length === 0 || !left) return 'over';
  await before({ mine, theirs });
  const accounts = rows.filter(({ table, id }) => table === 'account' && whose.has(id)).map(({ id }) => id);
  await putBack(tx, me, changes);
  await addRow(tx, 'coachee', other);
  await cutHistory(tx, me, [...whose], accounts);
  await moveRows(tx, me, them, { ids: [...whose], accounts });
  await tx.merge.deleteMany({ where: { coacheeId: me, id: last.id } });
  const used = accounts.includes(lastAccountId ?? '') ? left.id : lastAccountId;
  await refreshPerson(tx, me, changePerson, used);
  return { other: them };
}

/** What a message was of, and what an answer came in with, is let go where the two are on different sides now. */
async function cutHistory(
  tx: Transaction,
  me: string,
  ids: readonly string[],
  accounts: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    UPDATE delivery SET conversation_id = NULL WHERE coachee_id = ${me}::uuid AND conversation_id IS NOT NULL
    AND (account_id = ANY (${accounts}::uuid[])) <> (conversation_id = ANY (${ids}::uuid[]))`;
  await tx.$executeRaw`
    UPDATE answer a SET inbound_id = NULL FROM inbound i WHERE a.coachee_id = ${me}::uuid AND i.coachee_id = ${me}::uuid
    AND i.id = a.inbound_id AND (i.account_id = ANY (${accounts}::uuid[])) <> (a.id = ANY (${ids}::uuid[]))`;
}

/** The person as they stand in the database now, with the account that is left to them. */
async function refreshPerson(
  tx: Transaction,
  me: string,
  changePerson: LinkParts['changePerson'],
  lastAccountId: string | null,
): Promise<void> {
  const { id: _, ...row } = fromRow<E.Coachee>(await tx.coachee.findUniqueOrThrow({ where: { id: me } }));
  await changePerson({ ...row, lastAccountId });
}
