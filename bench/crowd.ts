import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';

const FAR = "now() + interval '300 days'";

/** Fills a database with people, each with an account, a person on their list and a nudge that comes in ten months. */
export async function fillCrowd(client: pg.Client, people: number): Promise<void> {
  await addPeople(client, people, FAR);
  await client.query('VACUUM (ANALYZE) coachee, account, contact, moment');
}

/** Ten people to whom a nudge is due now, and nobody else; those of the last time are erased first. */
export async function plantDue(client: pg.Client): Promise<void> {
  await client.query("DELETE FROM coachee WHERE name = 'due'");
  await addPeople(client, 10, "now() - interval '1 minute'", 'due');
}

async function addPeople(client: pg.Client, people: number, due: string, name = 'crowd'): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE made AS SELECT gen_random_uuid() AS id, row_number() OVER () AS n FROM generate_series(1, ${people})`,
  );
  // Wherever it is working time for the ten, whenever the bench is run.
  const zone = zoneAtNoon();
  await client.query(
    `INSERT INTO coachee (id, name, language, zone, zone_known, created_at, welcomed_at, last_heard_at)
     SELECT id, '${name}', 'en', '${zone}', true, now(), now(), now() FROM made`,
  );
  await client.query(
    `INSERT INTO account (id, coachee_id, platform, tenant, user_id, name, created_at)
     SELECT id, id, 'bench', '${name}', id::text, 'Sam', now() FROM made`,
  );
  await client.query(`UPDATE coachee c SET last_account_id = made.id FROM made WHERE made.id = c.id`);
  await client.query(
    `INSERT INTO contact (id, coachee_id, name, folded, added_at)
     SELECT gen_random_uuid(), id, 'Person ' || k, 'person ' || k, now() - interval '2 years'
     FROM made, generate_series(1, ${name === 'due' ? 5 : 1}) k`,
  );
  await client.query(
    `INSERT INTO moment (id, coachee_id, kind, about_type, about_id, due, expires, created_at)
     SELECT gen_random_uuid(), id, 'nudge', 'coachee', id, ${due} + (n % 1000) * interval '1 millisecond',
            ${due} + interval '7 days', now() FROM made`,
  );
  await client.query('DROP TABLE made');
}

function zoneAtNoon(): string {
  const noon = (12 - Temporal.Now.zonedDateTimeISO('UTC').hour + 24) % 24;
  const offset = noon > 12 ? noon - 24 : noon;
  return offset === 0 ? 'UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}
