import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Coach } from '../../src/coach.ts';
import { commands } from '../../src/commands/registry.ts';
import { idsOf } from './catalogue.ts';
import { type House, incoming, type Person } from './house.ts';
import { openLivedHouse } from './livedHouse.ts';
import { type Given, optionsOf, refProbes, TABLES, textProbes } from './options.ts';
import { type Looked, spied } from './spy.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const NEVER = randomUUID();
let house: House;
let sam: Person;
let coach: Coach;
let own: Record<string, string[]>;
const looked: Looked[] = [];

beforeAll(async () => {
  ({ house, sam } = await openLivedHouse());
  own = await idsOf(house.sql, sam.id);
  coach = await house.process((store) => spied(store, (one) => looked.push(one)));
});
afterAll(() => house.close());

/** Where an id that never existed was looked up when Sam ran a command with these options. */
async function lookedUp(name: string, options: Given): Promise<string[]> {
  looked.length = 0;
  await coach.accept(incoming(sam.name, { is: 'command', name, options }));
  await coach.attend(sam.id);
  return looked.filter(({ id }) => id === NEVER).map(({ table }) => table);
}

describe('an option of a command', () => {
  it.each(refProbes)('that names a row is looked up where it says: /$command with $option in $ref', async (probe) => {
    const tables = new Set<string>();
    for (const given of probe.beside)
      for (const table of await lookedUp(probe.command, { ...given, [probe.option]: NEVER })) tables.add(table);
    expect([...tables]).toEqual([probe.ref]);
  });

  it.each(textProbes)('that takes any text is never taken for an id: /$command with $option', async (probe) => {
    const rows = refProbes.filter(({ command }) => command === probe.command);
    const withRows = rows.map(({ option, ref }): Given => ({ [option]: String(own[TABLES[ref]]?.[0]) }));
    for (const given of withRows) expect(Object.values(given)).not.toContain('undefined');
    for (const given of [...probe.beside, ...withRows])
      expect(await lookedUp(probe.command, { ...given, [probe.option]: NEVER })).toEqual([]);
  });

  it('is called a row only when it names one', () => {
    const rows = Object.entries(TABLES).flat();
    const options = commands.flatMap((command) =>
      optionsOf(command).map((each) => ({ command: command.name, ...each })),
    );
    const idLike = options.filter(({ name }) => /Id$/u.test(name) || rows.includes(name));
    expect(idLike.length).toBeGreaterThan(5);
    expect(idLike.filter(({ ref }) => ref === undefined)).toEqual([]);
  });

  it('breaks nothing, whatever is given in it', async () => {
    const { rows } = await house.sql.query(
      `SELECT message ->> 'key' AS key FROM delivery WHERE coachee_id = $1 AND message ->> 'key' = 'error.unexpected'`,
      [sam.id],
    );
    expect(rows).toEqual([]);
  });
});
