import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import type { Message } from '../../src/domain/message.ts';
import type { Input } from '../../src/ports/incoming.ts';
import { checksums, idsOf, personalTables, references, samplesOf } from './catalogue.ts';
import { exportOf, livesLike, withoutIds } from './exported.ts';
import type { Heard, House, Person } from './house.ts';
import { openLivedHouse } from './livedHouse.ts';
import { optionsOf, refProbes, TABLES, tried } from './options.ts';

const NOT_FOUND: Message = {
  kind: 'error',
  key: 'error.not-found',
  body: [{ say: { key: 'error.not-found', values: {} } }],
};

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

let house: House;
let sam: Person;
let samHeard: readonly Heard[];
let kim: Person;
let samsIds: Record<string, string[]>;
let samples: Record<string, string[]>;
let samsRows: Record<string, string>;
let life: string;

beforeAll(async () => {
  ({ house, sam, heard: samHeard } = await openLivedHouse());
  life = await exportOf(sam);
  samsIds = await idsOf(house.sql, sam.id);
  samples = await samplesOf(house.sql, sam.id);
  samsRows = await checksums(house.sql, sam.id);
  kim = await house.enters('Kim');
});
afterAll(() => house.close());

/** The first row of Sam's in a table. Throws when there is none: nothing would be tried. */
function samsRow(table: string): string {
  const [id] = samsIds[table] ?? [];
  if (!id) throw new Error(`Sam has nothing in ${table}`);
  return id;
}

const messages = (heard: readonly Heard[]) => heard.map(({ message }) => message);

/** What Kim hears to each input, and that nothing of Sam's, nor of her own, was touched. */
async function kimHears(inputs: readonly Input[]): Promise<Message[]> {
  const said = async () => {
    const { inbound: _in, delivery: _out, coachee: _self, ...rest } = await checksums(house.sql, kim.id);
    return rest;
  };
  const before = await said();
  const heard = await kim.isAnswered(inputs);
  expect(await said()).toEqual(before);
  expect(await checksums(house.sql, sam.id)).toEqual(samsRows);
  return heard;
}

describe('somebody else’s rows', () => {
  it('are there in every table, so that each can be tried', async () => {
    expect(Object.keys(samsIds)).toEqual(await personalTables(house.sql));
    expect(Object.entries(samsIds).filter(([, ids]) => ids.length === 0)).toEqual([]);
  });

  it.each(refProbes)('are not found by /$command with $option, exactly as ids that never existed', async (probe) => {
    const theirs = samples[TABLES[probe.ref]] ?? [];
    expect(theirs.length).toBeGreaterThan(0);
    const options = [{ [probe.option]: randomUUID() }, ...tried(probe, theirs)];
    const inputs = options.map((given): Input => ({ is: 'command', name: probe.command, options: given }));
    expect(await kimHears(inputs)).toEqual(inputs.map(() => NOT_FOUND));
  });

  it('add nothing to one’s own: a command with one’s own row and another’s answers as with one that never was', async () => {
    const pairs = commands.flatMap((command) => {
      const refs = optionsOf(command).flatMap(({ name, ref }) => (ref ? [{ name, table: TABLES[ref] }] : []));
      return refs.flatMap((mine) =>
        refs.filter((other) => other !== mine).map((theirs) => ({ command, mine, theirs })),
      );
    });
    expect(pairs.length).toBeGreaterThan(5);
    const answersWith = async (foreign: (table: string) => string) => {
      const { person, ids } = await livesLike(house, life, sam);
      const answers: string[] = [];
      for (const { command, mine, theirs } of pairs) {
        const own = ids.get(samsRow(mine.table));
        if (!own) throw new Error(`the copy has no row of its own in ${mine.table}`);
        const options = { [mine.name]: own, [theirs.name]: foreign(theirs.table) };
        const said = await person.isAnswered([{ is: 'command', name: command.name, options }]);
        answers.push(`${command.name} ${mine.name} ${theirs.name}: ${withoutIds(said)}`);
      }
      return answers;
    };
    expect(await answersWith(samsRow)).toEqual(await answersWith(() => randomUUID()));
    expect(await checksums(house.sql, sam.id)).toEqual(samsRows);
  });

  it('stay behind their buttons: every kind of choice Sam was offered is not found for Kim, as one that never was', async () => {
    const offered = new Map<string, { delivery: string; choice: string }>();
    for (const { delivery, message } of samHeard) {
      const choices = [...(message.choices ?? []), ...(message.items ?? []).flatMap(({ choices = [] }) => choices)];
      for (const { id: choice, run } of choices) {
        const does = run ? [run.command, ...Object.keys(run.options)] : [message.kind, message.key.split('.')[0]];
        offered.set([choice.split(':')[0], ...does].join(' '), { delivery, choice });
      }
    }
    const presses = [...offered.values()];
    expect(presses.length).toBeGreaterThan(100);
    const theirs = presses.map((press): Input => ({ is: 'choice', ...press }));
    const names = new Set(presses.map(({ choice }) => choice));
    const neverExisted = [...names].map((choice): Input => ({ is: 'choice', delivery: randomUUID(), choice }));
    expect(await kimHears(neverExisted)).toEqual(neverExisted.map(() => NOT_FOUND));
    expect(await kimHears(theirs)).toEqual(presses.map(() => NOT_FOUND));
  });

  it('stay behind their forms: every form Sam was ever shown is not found for Kim, as one that never was', async () => {
    const forms = new Map<string, { delivery: string; values: Record<string, string> }>();
    for (const { delivery, message } of samHeard) {
      const values = Object.fromEntries((message.fields ?? []).map(({ id }) => [id, 'Something else']));
      if (message.fields) forms.set(message.key, { delivery, values });
    }
    const filled = [...forms.values()];
    expect(filled.length).toBeGreaterThan(10);
    const theirs = filled.map((form): Input => ({ is: 'form', ...form }));
    const neverExisted = filled.map(({ values }): Input => ({ is: 'form', delivery: randomUUID(), values }));
    expect(await kimHears(theirs)).toEqual(filled.map(() => NOT_FOUND));
    expect(await kimHears(neverExisted)).toEqual(filled.map(() => NOT_FOUND));
  });

  it('are no choice on one’s own question', async () => {
    const own = await kim.types('evaluate');
    const asked = [...(await kim.types('settings')), ...own].findLast(({ message }) => message.choices);
    const presses = Object.values(TABLES).map((table): Input => {
      if (!asked) throw new Error('Kim was asked nothing');
      return { is: 'choice', delivery: asked.delivery, choice: samsRow(table) };
    });
    expect(await kimHears(presses)).toEqual(presses.map(() => NOT_FOUND));
  });

  it('never show in what Kim was told', () => {
    const told = JSON.stringify(messages(kim.heard));
    expect(told.length).toBeGreaterThan(1000);
    const leaked = Object.values(samsIds)
      .flat()
      .filter((id) => told.includes(id));
    expect(leaked).toEqual([]);
  });
});

describe('the database itself', () => {
  it('ties rows together only within one person', async () => {
    const across = (await references(house.sql)).filter(({ columns }) => !columns.includes('coachee_id'));
    expect(across).toEqual([]);
  });

  it('has no table without an owner, but for those of workspaces and the book of migrations', async () => {
    const { rows } = await house.sql.query(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`);
    const owned = [
      'coachee',
      'installation',
      'spent_state',
      '_prisma_migrations',
      ...(await personalTables(house.sql)),
    ];
    expect(rows.map(({ name }) => name).sort()).toEqual(owned.sort());
  });
});
