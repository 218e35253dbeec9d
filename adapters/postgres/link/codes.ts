import { createHash, randomInt } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Links } from '../../../src/ports/links.ts';
import type { Transaction } from '../client.ts';
import { toDate } from '../instants.ts';
import { isId } from '../records.ts';
import type { LinkParts } from './parts.ts';
import { sideOf } from './side.ts';

/** No two that look or sound the same on the telephone, and no vowels: what comes out is no word. */
const LETTERS = 'BCDFGHJKLMNPRSTVWXZ';
const LENGTH = 8;

const hashOf = (code: string) => createHash('sha256').update(`spoor link ${code}`).digest('hex');
const makeCode = () => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
/** A code as it was typed: in small letters, with a dash or spaces. */
const readCode = (typed: string) => typed.toUpperCase().replace(/[\s\p{P}]/gu, '');
/** In two halves, as it is said aloud. */
const shown = (code: string) => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;

type Codes = Pick<Links, 'makeCode' | 'enterCode' | 'mySide' | 'otherSide' | 'refuse'>;

/** The codes by which one side says to the other that it is the same person. */
export function createCodes({ tx, person, newId }: LinkParts): Codes {
  return {
    async makeCode(now, expires) {
      const { id: coacheeId, lastAccountId } = person();
      if (!lastAccountId) throw new Error('A code is made in an account.');
      await tx.linkCode.deleteMany({ where: { coacheeId } });
      const code = makeCode();
      const row = { accountId: lastAccountId, hash: hashOf(code), createdAt: toDate(now), expires: toDate(expires) };
      await tx.linkCode.create({ data: { id: newId(), coacheeId, ...row } });
      return shown(code);
    },
    async enterCode(typed, { now, expires, limit }) {
      const { id: coacheeId, lastAccountId } = person();
      if (!lastAccountId) throw new Error('A code is entered in an account.');
      await tx.linkTry.deleteMany({ where: { coacheeId, at: { lte: toDate(limit.since) } } });
      const wrong = { coacheeId, accountId: lastAccountId, codeId: null };
      if ((await tx.linkTry.count({ where: wrong })) >= limit.tries) return 'too-often';
      const found = await lockCode(tx, readCode(typed), now);
      if (found?.coacheeId === coacheeId) return found.accountId === lastAccountId ? 'own' : 'linked';
      await tx.linkTry.deleteMany({ where: { coacheeId, codeId: { not: null } } });
      const row = { id: newId(), ...wrong, codeId: found?.id ?? null, at: toDate(now) };
      await tx.linkTry.create({ data: row });
      if (!found) return 'wrong';
      const where = { coacheeId: found.coacheeId, id: found.id };
      await tx.linkCode.updateMany({ where, data: { state: 'entered', expires: toDate(expires) } });
      await takeOut(tx, [coacheeId, found.coacheeId], readCode(typed));
      return 'fits';
    },
    mySide: () => sideOf(tx, person().id),
    async otherSide(now) {
      const code = await enteredBy(tx, person().id, now);
      return code && sideOf(tx, code.coacheeId);
    },
    async refuse(now) {
      const code = await enteredBy(tx, person().id, now);
      if (code) await tx.linkCode.deleteMany({ where: { coacheeId: code.coacheeId, id: code.id } });
      return code !== undefined;
    },
  };
}

/** The code that a person entered and has not yet decided on. */
export async function enteredBy(tx: Transaction, coacheeId: string, now: Temporal.Instant) {
  const [code] = await tx.$queryRaw<{ id: string; coacheeId: string }[]>`
    SELECT c.id, c.coachee_id AS "coacheeId" FROM link_try t JOIN link_code c ON c.id = t.code_id
    WHERE t.coachee_id = ${coacheeId}::uuid AND c.coachee_id <> t.coachee_id
    AND c.state = 'entered' AND c.expires > ${toDate(now)}
    ORDER BY t.at DESC LIMIT 1`;
  return code;
}

/**
 * Locks a person, and whoever's code they entered, in the order of their ids: the two may become one in what follows, and
 * whoever locks both does it in this order.
 */
export async function lockWithOther(tx: Transaction, coacheeId: string): Promise<void> {
  if (!isId(coacheeId)) return;
  await tx.$queryRaw`
    SELECT 1 FROM coachee WHERE id = ${coacheeId}::uuid OR id IN (
      SELECT c.coachee_id FROM link_try t JOIN link_code c ON c.id = t.code_id
      WHERE t.coachee_id = ${coacheeId}::uuid AND c.state = 'entered'
    ) ORDER BY id FOR NO KEY UPDATE`;
}

/** Locked, so that of two who enter it at once only one finds it open. */
async function lockCode(tx: Transaction, code: string, now: Temporal.Instant) {
  const [found] = await tx.$queryRaw<{ id: string; coacheeId: string; accountId: string }[]>`
    SELECT id, coachee_id AS "coacheeId", account_id AS "accountId" FROM link_code
    WHERE hash = ${hashOf(code)} AND state = 'open' AND expires > ${toDate(now)} FOR UPDATE`;
  return found;
}

/** A code that was used stands in no message any more, however it was typed; a message on its way out is left as it is. */
async function takeOut(tx: Transaction, [enterer, maker]: readonly [string, string], code: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE delivery SET message = replace(message::text, ${shown(code)}, '…')::jsonb
    WHERE coachee_id = ${maker}::uuid AND state = 'sent' AND message::text LIKE ${`%${shown(code)}%`}`;
  const typed = [...code].join('[^[:alnum:]]*');
  await tx.$executeRaw`
    UPDATE inbound SET body = regexp_replace(body::text, ${typed}, '…', 'gi')::jsonb
    WHERE coachee_id = ${enterer}::uuid AND body::text ~* ${typed}`;
}
