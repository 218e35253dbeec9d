import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { allTables, checksums, columnsOf, idsOf, personalTables } from './catalogue.ts';
import { camel, type Exported, exportOf, importInto } from './exported.ts';
import { type House, openHouse, type Person } from './house.ts';
import { openLivedHouse } from './livedHouse.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

let house: House;
let sam: Person;
let kim: Person;
let taken: string;

beforeAll(async () => {
  ({ house, sam } = await openLivedHouse());
  kim = await house.enters('Kim');
  taken = await exportOf(sam);
});
afterAll(() => house.close());

describe('what somebody takes along', () => {
  it('has every table with something of theirs in it, as the database’s own catalogue lists them', async () => {
    const exported: Exported = JSON.parse(taken);
    const tables = ['coachee', ...(await personalTables(house.sql))];
    const { format, version, at, ...rows } = exported;
    expect({ format, version, at }).toEqual({ format: 'spoor-export', version: 1, at: house.now().toString() });
    expect(Object.keys(rows).toSorted()).toEqual(tables.map(camel).toSorted());
    expect(Object.entries(rows).filter(([, each]) => each.length === 0)).toEqual([]);
  });

  it('has every column of every row, but whose it is and how it was numbered over all people', async () => {
    const exported: Exported = JSON.parse(taken);
    for (const table of ['coachee', ...(await personalTables(house.sql))]) {
      const columns = (await columnsOf(house.sql, table)).map(({ name }) => name);
      const wanted = columns.filter((name) => name !== 'coachee_id' && name !== 'seq').map(camel);
      for (const row of exported[camel(table)] ?? []) expect(Object.keys(row).toSorted()).toEqual(wanted.toSorted());
    }
  });

  it('is the same file again once it was read into an empty database', async () => {
    const elsewhere = await openHouse(house.now().subtract({ seconds: 1 }).toString());
    try {
      await importInto(elsewhere.sql, taken);
      expect(await exportOf(elsewhere.knows(sam.name, sam.id))).toBe(taken);
    } finally {
      await elsewhere.close();
    }
  });

  it('is theirs alone', async () => {
    const others = Object.values(await idsOf(house.sql, kim.id)).flat();
    expect(others.length).toBeGreaterThan(2);
    expect([...others, kim.id].filter((id) => taken.includes(id))).toEqual([]);
  });
});

describe('what stays of somebody who had everything erased', () => {
  let ids: string[];
  let kimsRows: Record<string, string>;

  beforeAll(async () => {
    // A job points at its message for an hour after it was sent.
    const { delivery, ...others } = await idsOf(house.sql, sam.id);
    expect(delivery).not.toEqual([]);
    ids = [sam.id, ...Object.values(others).flat()];
    kimsRows = await checksums(house.sql, kim.id);
    expect(await tablesWith('Piet Jansen')).not.toEqual([]);
    const asked = (await sam.types('erase everything')).at(-1);
    await sam.presses(asked?.delivery ?? '', 'yes');
  });

  it('is no row in any table that holds rows of people', async () => {
    const left = Object.entries(await idsOf(house.sql, sam.id)).filter(([, rows]) => rows.length > 0);
    expect(left).toEqual([]);
    expect((await house.sql.query('SELECT 1 FROM coachee WHERE id = $1', [sam.id])).rowCount).toBe(0);
  });

  it('is no word and no id in any table at all, the queue’s among them', async () => {
    expect((await allTables(house.sql)).filter((name) => name.startsWith('pgboss.')).length).toBeGreaterThan(3);
    for (const word of ['Confidential', 'confidence', 'Piet Jansen', 'Anna', 'energy', 'grid'])
      expect([word, await tablesWith(word)]).toEqual([word, []]);
    expect(ids.length).toBeGreaterThan(100);
    expect(await tablesWith(`(${ids.join('|')})`)).toEqual([]);
  });

  it('is a job’s pointer to a message that is gone, and nothing more', async () => {
    const { rows } = await house.sql.query<{ data: object; output: unknown }>(
      `SELECT data, output FROM pgboss.job WHERE name LIKE 'deliveries%'`,
    );
    expect(rows.length).toBeGreaterThan(50);
    for (const { data, output } of rows) {
      expect(data).toEqual({ delivery: expect.stringMatching(/^[0-9a-f-]{36}$/u) });
      expect(output).toBeNull();
    }
  });

  it('is everything of everybody else', async () => {
    expect(await checksums(house.sql, kim.id)).toEqual(kimsRows);
  });

  it('is nobody the coach would know again', async () => {
    const again = await house.enters(sam.name);
    expect(again.id).not.toBe(sam.id);
    expect(again.heard.map(({ message }) => message.key)).toEqual(['welcome.hello']);
  });
});

/** The tables with a row in which these words occur anywhere. */
async function tablesWith(words: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of await allTables(house.sql)) {
    const { rowCount } = await house.sql.query(`SELECT 1 FROM ${table} t WHERE t::text ~ $1 LIMIT 1`, [words]);
    if (rowCount) found.push(table);
  }
  return found;
}
