import pg from 'pg';
import { newId } from '../adapters/newId.ts';
import { createQueue } from '../adapters/postgres/queue.ts';
import { createStore } from '../adapters/postgres/store.ts';
import { type TrailLink, walkBack } from '../src/domain/trail/walkBack.ts';
import type { Work } from '../src/ports/store.ts';
import { type Comparison, compare } from './compare.ts';
import { openPlace, quietLog } from './place.ts';

const REFERRALS = 100_000;
const DEEP = 1_000;
const TIMES = 100;
/** As the coach folds it. */
const FOLD = { deepest: 8, widest: 6, most: 40 };
const PERSON = '00000000-0000-4000-8000-000000000001';
/** The nth contact's id. */
const CONTACT = (n: string) => `lpad((${n})::text, 32, '0')::uuid`;
const WON = '00000000-0000-0000-0000-000000000000';

/** The same without anything of Spoor's around it. */
const RAW = `
  WITH RECURSIVE link (from_id, to_id, at) AS (
    SELECT from_id, to_id, at FROM referral WHERE coachee_id = $1::uuid AND to_id = $2::uuid
    UNION
    SELECT r.from_id, r.to_id, r.at FROM link JOIN referral r ON r.coachee_id = $1::uuid AND r.to_id = link.from_id
  )
  SELECT from_id, to_id FROM link ORDER BY at`;

/** The trail of a win, a thousand steps long among a hundred thousand referrals of one person, with circles and shared helpers. */
export async function trail(): Promise<Comparison> {
  const place = await openPlace();
  const sql = new pg.Client({ connectionString: place.url });
  await sql.connect();
  const queue = await createQueue({ url: place.url, log: quietLog });
  const store = await createStore({ url: place.url, newId, queue });
  try {
    await fill(sql);
    const compared = await store.inWork(PERSON, (work) => beside(sql, work));
    if (!compared) throw new Error('nobody was there');
    return compared;
  } finally {
    await sql.end();
    await queue.stop();
    await store.close();
    await place.close();
  }
}

/** In a turn that has begun, as every trail is followed. */
async function beside(sql: pg.Client, work: Work): Promise<Comparison> {
  const raw = () => sql.query<TrailLink>({ name: 'raw', text: RAW, values: [PERSON, WON] });
  const [{ rowCount }, found] = [await raw(), await work.trailTo(WON)];
  if (found.length < DEEP || found.length !== rowCount)
    throw new Error(`${found.length} steps were found, ${rowCount} by the raw query`);
  return compare(
    `A trail of ${DEEP.toLocaleString('en')} steps among ${REFERRALS.toLocaleString('en')} referrals`,
    TIMES,
    { name: 'the raw recursive query', run: raw },
    { name: 'following it', run: () => work.trailTo(WON) },
    { name: 'following and folding it', run: async () => walkBack(WON, await work.trailTo(WON), FOLD) },
  );
}

/** A chain; every tenth step goes round, and is helped by somebody who also helped another. The others lead elsewhere. */
async function fill(sql: pg.Client): Promise<void> {
  await sql.query(
    `INSERT INTO coachee (id, name, language, zone, created_at) VALUES ($1, 'Sam', 'en', 'Europe/Amsterdam', now())`,
    [PERSON],
  );
  await sql.query(
    `INSERT INTO contact (id, coachee_id, name, folded, added_at)
     SELECT ${CONTACT('n')}, '${PERSON}', 'Person ' || n, 'person ' || n, now() FROM generate_series(0, ${REFERRALS}) n`,
  );
  const add = (from: string, to: string, first: number, last: number, step = 1) =>
    sql.query(
      `INSERT INTO referral (id, coachee_id, from_id, to_id, at, changed_at)
       SELECT gen_random_uuid(), '${PERSON}', ${CONTACT(from)}, ${CONTACT(to)}, now() - n * interval '1 minute', now()
       FROM generate_series(${first}, ${last}, ${step}) n`,
    );
  await add('n', 'n - 1', 1, DEEP);
  await add('n - 5', 'n', 10, DEEP, 10);
  const helper = `${REFERRALS} - n / 10`;
  await add(helper, 'n', 10, DEEP, 10);
  await add(helper, 'n - 3', 10, DEEP, 10);
  const told = DEEP + (DEEP / 10) * 3;
  // Small trees of others, each person sent on to the one of half their number.
  await add(`n`, `${DEEP} + (n - ${DEEP}) / 2`, DEEP + 2, REFERRALS - told + DEEP + 1);
  await sql.query('VACUUM (ANALYZE) contact, referral');
}
