import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SlackUser } from '../../twins/slack/person.ts';
import type { Workspace } from '../../twins/slack/workspace.ts';
import { saidTo } from './desk.ts';
import { KEY, type ManyDesk, openManyDesk } from './manyDesk.ts';

const NEW = 'the next key of this installation, long enough';

let desk: ManyDesk;
let acme: Workspace;
let anna: SlackUser;
beforeAll(async () => {
  desk = await openManyDesk();
  acme = await desk.joined('Acme');
  anna = await desk.settler(acme, 'Anna');
});
afterAll(() => desk.close());

async function isAnswered(): Promise<void> {
  const before = saidTo(anna).length;
  await anna.types('/spoor', 'today');
  await desk.settled();
  expect(saidTo(anna).length).toBe(before + 1);
}

describe('the tokens of many workspaces', () => {
  it('can be read nowhere in the database', async () => {
    const tables = await desk.rows<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'pgboss')`,
    );
    const hex = Buffer.from('xoxb-').toString('hex');
    for (const { name } of tables)
      expect(await desk.rows(`SELECT 1 FROM ${name} t WHERE t::text ~ 'xoxb-|${hex}' LIMIT 1`)).toEqual([]);
  });

  it('are taken over by a new key at start, and then read without the old one', async () => {
    await desk.restart(NEW, KEY);
    await isAnswered();
    await desk.restart(NEW);
    await isAnswered();
  });

  it('cannot be read with the wrong key: Spoor does not start, and says in one line what to do', async () => {
    const failed = await desk.restart(KEY).catch((error: unknown) => error);
    expect(failed).toMatchObject({ name: 'OperatorError' });
    expect(String(failed)).toMatch(/^[^\n]*SPOOR_SECRET_KEY[^\n]*$/u);
    await desk.restart(NEW);
    await isAnswered();
  });

  it('that were changed in the database are used for nothing: what is to be said waits until they are right', async () => {
    const before = saidTo(anna).length;
    const [kept] = await desk.rows<{ token: Buffer }>('SELECT token FROM installation');
    await desk.rows('UPDATE installation SET token = $1', [Buffer.alloc(80, 7)]);
    const calls = desk.twin.calls.length;
    await anna.types('/spoor', 'today');
    await desk.settled();
    expect(desk.twin.calls.length).toBe(calls);
    expect(desk.logged).toContain('slack token not read');
    expect(await desk.rows(`SELECT 1 FROM delivery WHERE state = 'waiting'`)).toHaveLength(1);
    await desk.rows('UPDATE installation SET token = $1', [kept?.token]);
    await desk.passes({ seconds: 10 });
    expect(saidTo(anna).length).toBe(before + 1);
  });

  it('are another’s nowhere: moved to another workspace’s row they are not used', async () => {
    const other = await desk.joined('Other');
    const ben = await desk.settler(other, 'Ben');
    const before = saidTo(ben).length;
    await desk.rows(
      `UPDATE installation SET token = (SELECT token FROM installation WHERE tenant = $1) WHERE tenant = $2`,
      [acme.teamId, other.teamId],
    );
    const calls = desk.twin.calls.length;
    await ben.types('/spoor', 'today');
    await desk.settled();
    expect(desk.twin.calls.length).toBe(calls);
    expect(saidTo(ben).length).toBe(before);
    await isAnswered();
    await desk.installs(other);
    await desk.passes({ seconds: 60 });
    expect(saidTo(ben).length).toBe(before + 1);
  });
});
