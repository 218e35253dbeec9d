import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { columnsOf, inOrder } from './catalogue.ts';
import type { House, Person } from './house.ts';

type Row = Record<string, unknown> & { readonly id: string };
/** What the command `export` gives: rows by table, beside its own header. */
export type Exported = Record<string, Row[]>;

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;
export const camel = (name: string) => name.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());
const snake = (name: string) => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** The text of the file that somebody gets when they ask for their data. */
export async function exportOf(person: Person): Promise<string> {
  const heard = await person.types('export');
  const file = heard.at(-1)?.message.file;
  if (!file) throw new Error('The export gave no file.');
  return file.text;
}

/** Reads an export into a database, row by row, as somebody could who takes their data along. */
export async function importInto(sql: pg.Client, text: string): Promise<void> {
  const exported: Exported = JSON.parse(text);
  const coacheeId = exported.coachee?.[0]?.id;
  for (const table of ['coachee', ...(await inOrder(sql))]) {
    const rows = (exported[camel(table)] ?? []).map((row) =>
      Object.fromEntries(Object.entries({ ...row, coacheeId }).map(([name, value]) => [snake(name), value])),
    );
    const names = (await columnsOf(sql, table)).map(({ name }) => name).filter((name) => name !== 'seq');
    const columns = names.map((name) => `"${name}"`).join(', ');
    await sql.query(
      `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::public."${table}", $1)`,
      [JSON.stringify(rows)],
    );
  }
}

/** The same life under another name, with ids of its own. `ids` says which new id stands for which. */
function asSomebodyElse(text: string, name: string): { text: string; ids: ReadonlyMap<string, string> } {
  const ids = new Map<string, string>();
  const renewed = text.replaceAll(UUID, (id) => {
    const other = ids.get(id) ?? randomUUID();
    ids.set(id, other);
    return other;
  });
  const exported: Exported = JSON.parse(renewed);
  const account = (exported.account ?? []).map((row) => ({ ...row, userId: name }));
  return { text: JSON.stringify({ ...exported, account }), ids };
}

/** With ids by the order in which they occur: what two copies of one life say can be compared. */
export function withoutIds(value: unknown): string {
  const seen: string[] = [];
  const text = JSON.stringify(value).replaceAll(UUID, (id) => {
    if (!seen.includes(id)) seen.push(id);
    return `#${seen.indexOf(id)}`;
  });
  return text.replaceAll(SHORT, ':#"');
}

/** The end of an id, behind the name of a button. */
const SHORT = /:[0-9a-f]{8}"/gu;

/** Somebody new who lived exactly as a person did whose export this is, in rows of their own. */
export async function livesLike(
  house: House,
  exported: string,
  person: Person,
): Promise<{ person: Person; ids: ReadonlyMap<string, string> }> {
  const name = `like ${person.name} ${randomUUID()}`;
  const { text, ids } = asSomebodyElse(exported, name);
  await importInto(house.sql, text);
  return { person: house.knows(name, ids.get(person.id) ?? ''), ids };
}
