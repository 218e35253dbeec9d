import type * as E from '../../../src/domain/entities.ts';
import type { LinkParts } from './parts.ts';
import { holdRows } from './rows.ts';
import { accountsOf } from './side.ts';

/** See `Links.leave`. What was said in the account stays with the person, as of the account that is used from here on. */
export async function leave({ tx, person, changePerson }: LinkParts): Promise<E.Account | undefined> {
  const { id: me, lastAccountId: left } = person();
  const next = (await accountsOf(tx, me)).find(({ id }) => id !== left);
  if (!next || !left) return undefined;
  await holdRows(tx, [me]);
  const [to, from] = [next.id, left];
  await tx.$executeRaw`
    UPDATE inbound SET account_id = ${to}::uuid, key = ${`${from}:`} || key
    WHERE coachee_id = ${me}::uuid AND account_id = ${from}::uuid`;
  // What stands on the platform that is left can be changed there no more.
  await tx.$executeRaw`
    UPDATE delivery SET account_id = ${to}::uuid, reference = NULL, place = NULL
    WHERE coachee_id = ${me}::uuid AND account_id = ${from}::uuid`;
  await tx.merge.deleteMany({ where: { coacheeId: me } });
  await tx.account.deleteMany({ where: { coacheeId: me, id: from } });
  await changePerson({ lastAccountId: to });
  return next;
}
