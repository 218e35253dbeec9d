import type pg from 'pg';

/** What the database's own catalogue says about a column. */
export interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** Every table with rows of a person: those that carry `coachee_id`. A new table cannot be forgotten here. */
export async function personalTables(sql: pg.Client): Promise<string[]> {
  const { rows } = await sql.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'coachee_id' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** Every table there is, Spoor's own and those of the queue, each with its schema. */
export async function allTables(sql: pg.Client): Promise<string[]> {
  const { rows } = await sql.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

export async function columnsOf(sql: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await sql.query<Column>(
    `SELECT table_name AS table, column_name AS name, data_type AS type, is_nullable = 'YES' AS nullable FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position`,
    [table],
  );
  return rows;
}

/** A foreign key between two tables of ours, with the columns it takes. */
export interface Reference {
  readonly from: string;
  readonly to: string;
  readonly columns: readonly string[];
}

export async function references(sql: pg.Client): Promise<Reference[]> {
  const { rows } = await sql.query<Reference>(
    `SELECT c.conrelid::regclass::text AS from, c.confrelid::regclass::text AS to,
       (SELECT array_agg(a.attname::text) FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)) AS columns
     FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`,
  );
  return rows;
}

/** Tables in an order in which rows can be put in: what is pointed at comes first. */
export async function inOrder(sql: pg.Client): Promise<string[]> {
  const left = new Set(await personalTables(sql));
  const keys = await references(sql);
  const ordered: string[] = [];
  while (left.size > 0) {
    const free = [...left].filter((table) =>
      keys.every(({ from, to }) => from !== table || to === table || !left.has(to)),
    );
    if (free.length === 0) throw new Error(`These tables point at one another: ${[...left].join(', ')}`);
    for (const table of free) left.delete(table);
    ordered.push(...free);
  }
  return ordered;
}

/** A checksum of each table's rows of one person, and how many they are. */
export async function checksums(sql: pg.Client, coacheeId: string): Promise<Record<string, string>> {
  const tables = await personalTables(sql);
  const each = tables.map(
    (table) =>
      `SELECT '${table}' AS name, count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY id)), '') AS sum
       FROM "${table}" t WHERE coachee_id = $1`,
  );
  each.push(`SELECT 'coachee', coalesce(md5(string_agg(t::text, '')), '') FROM coachee t WHERE id = $1`);
  const { rows } = await sql.query<{ name: string; sum: string }>(each.join(' UNION ALL '), [coacheeId]);
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

/** Every id of one person, by table. */
export async function idsOf(sql: pg.Client, coacheeId: string): Promise<Record<string, string[]>> {
  const ids: Record<string, string[]> = {};
  for (const table of await personalTables(sql)) {
    const { rows } = await sql.query<{ id: string }>(`SELECT id FROM "${table}" WHERE coachee_id = $1 ORDER BY id`, [
      coacheeId,
    ]);
    ids[table] = rows.map(({ id }) => id);
  }
  return ids;
}

/** By table, the id of one row of a person for each state that rows are in; what is still open first. */
export async function samplesOf(sql: pg.Client, coacheeId: string): Promise<Record<string, string[]>> {
  const samples: Record<string, string[]> = {};
  for (const table of await personalTables(sql)) {
    const { rows } = await sql.query<{ id: string }>(
      `SELECT id FROM (
         SELECT DISTINCT ON (state) id, state
         FROM (SELECT id, to_jsonb(t) ->> 'state' AS state FROM "${table}" t WHERE coachee_id = $1) each
         ORDER BY state, id
       ) one ORDER BY state IN ('open', 'active', 'planned') DESC NULLS LAST, state`,
      [coacheeId],
    );
    samples[table] = rows.map(({ id }) => id);
  }
  return samples;
}
