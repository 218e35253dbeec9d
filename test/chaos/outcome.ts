import pg from 'pg';
import type { Platform } from './platform.ts';

/** What a story has come to, without ids: the same story comes to the same, however often its processes die. */
export interface Outcome {
  /** What each person got, in order. */
  readonly heard: Readonly<Record<string, readonly string[]>>;
  /** Where each conversation stands. */
  readonly conversations: readonly string[];
  /** How many rows each personal table has. */
  readonly rows: Readonly<Record<string, number>>;
  /** What became of all that came in and of all that was to go out: how many are in each state. */
  readonly states: Readonly<Record<string, number>>;
  /** Messages that arrived more than once, and such as no delivery is marked with. */
  readonly twice: readonly string[];
  /** Rules of the platform that were broken. */
  readonly violations: readonly string[];
}

interface Sent {
  readonly id: string;
  readonly key: string;
  readonly reference: string | null;
}

const NOBODYS = 'nobody’s';

/** What a delivery's messages may be known by: the delivery itself, or each message that its mark names. */
function namesOf({ id, reference }: Omit<Sent, 'key'>): string[] {
  return [id, ...(reference?.split(':')[1]?.split(',') ?? [])];
}

export async function outcomeOf(url: string, platform: Platform): Promise<Outcome> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'coachee_id' ORDER BY table_name`,
    );
    const rows: Record<string, number> = {};
    for (const { name } of tables.rows) {
      const counted = await client.query<{ count: string }>(`SELECT count(*) FROM "${name}"`);
      rows[name] = Number(counted.rows[0]?.count);
    }
    const open = await client.query<{ line: string }>(
      `SELECT concat_ws(' ', coachee.name, script, step, state) AS line
       FROM conversation JOIN coachee ON coachee.id = coachee_id ORDER BY line`,
    );
    const states = await client.query<{ state: string; count: string }>(
      `SELECT state, count(*) FROM (
         SELECT 'inbound ' || state AS state FROM inbound UNION ALL SELECT 'delivery ' || state FROM delivery
       ) AS each GROUP BY state ORDER BY state`,
    );
    const sent = await client.query<Sent>(`SELECT id, message ->> 'key' AS key, reference FROM delivery`);
    const keyOf = new Map(sent.rows.flatMap(({ key, ...row }) => namesOf(row).map((name) => [name, key])));
    const arrived = platform.arrived().map(({ delivery, part, ...rest }) => ({
      ...rest,
      id: `${delivery} ${part}`,
      key: keyOf.get(delivery) ?? NOBODYS,
    }));
    const people = [...new Set(arrived.map(({ to }) => to))].sort();
    const said = (name: string) => arrived.filter(({ to }) => to === name).map(({ key, text }) => `${key}: ${text}`);
    const seen = new Set<string>();
    const twice = arrived.filter(({ id, key }) => key === NOBODYS || seen.has(id) || !seen.add(id));
    return {
      heard: Object.fromEntries(people.map((name) => [name, said(name)])),
      conversations: open.rows.map(({ line }) => line),
      rows,
      states: Object.fromEntries(states.rows.map(({ state, count }) => [state, Number(count)])),
      twice: twice.map(({ key, text }) => `${key}: ${text}`),
      violations: platform.violations,
    };
  } finally {
    await client.end();
  }
}
