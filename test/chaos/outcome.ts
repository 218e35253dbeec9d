import pg from 'pg';
import { readArrived } from './fileChat.ts';

/** What a story has come to, without ids: the same story comes to the same, however often its processes die. */
export interface Outcome {
  /** What each person got, in order. */
  readonly heard: Readonly<Record<string, readonly string[]>>;
  /** Where each conversation stands. */
  readonly conversations: readonly string[];
  /** How many rows each personal table has. */
  readonly rows: Readonly<Record<string, number>>;
  /** Deliveries that arrived more than once. */
  readonly twice: readonly string[];
}

export async function outcomeOf(url: string, platform: string): Promise<Outcome> {
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
    const arrived = readArrived(platform);
    const people = [...new Set(arrived.map(({ to }) => to))].sort();
    const said = (name: string) => arrived.filter(({ to }) => to === name).map(({ key, text }) => `${key}: ${text}`);
    const seen = new Set<string>();
    const twice = arrived.filter(({ delivery }) => seen.has(delivery) || !seen.add(delivery));
    return {
      heard: Object.fromEntries(people.map((name) => [name, said(name)])),
      conversations: open.rows.map(({ line }) => line),
      rows,
      twice: twice.map(({ key }) => key),
    };
  } finally {
    await client.end();
  }
}
