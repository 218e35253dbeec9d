import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allTables } from '../../proof/catalogue.ts';
import { openSlackDesk, type SlackDesk, saidTo } from './desk.ts';

/** As many as the suite has time for; `FORGED=10000` for the long run. */
const FORGED = Number(process.env.FORGED ?? 1000);
const VALID = FORGED / 20;

/** What every table holds, whoever’s it is. */
async function checksums(client: pg.Client): Promise<Record<string, string>> {
  const tables = (await allTables(client)).filter((table) => table.startsWith('public.'));
  const each = tables.map(
    (table) =>
      `SELECT '${table}' AS name, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS sum FROM ${table} t`,
  );
  const { rows } = await client.query<{ name: string; sum: string }>(each.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

let desk: SlackDesk;
let sql: pg.Client;
beforeAll(async () => {
  desk = await openSlackDesk('HTTP');
  sql = new pg.Client({ connectionString: desk.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await desk.close();
});

it(`${FORGED} forged, stale, foreign and tampered requests change no table, while ${VALID} valid ones between them act`, async () => {
  const anna = await desk.settler('Anna');
  const address = `http://127.0.0.1:${desk.way.is === 'http' ? desk.way.port : 0}/slack/events`;
  const now = () => Math.floor(Date.now() / 1000);
  const sign = (body: string, at: number, secret: string) =>
    `v0=${createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')}`;
  let events = 0;
  const event = (team = desk.workspace.teamId) => {
    events += 1;
    const message = {
      type: 'message',
      channel_type: 'im',
      channel: anna.dm,
      user: anna.id,
      text: 'help',
      ts: `2.${events}`,
    };
    return JSON.stringify({ type: 'event_callback', team_id: team, event_id: `EvF${events}`, event: message });
  };
  async function post(body: string, at: number, signature: string): Promise<number> {
    const headers = {
      'content-type': 'application/json',
      'x-slack-request-timestamp': `${at}`,
      'x-slack-signature': signature,
    };
    return (await fetch(address, { method: 'POST', body, headers })).status;
  }
  const { signingSecret: secret } = desk.twin;
  const wrongs: ((seed: number) => Promise<number>)[] = [
    (seed) => post(event(), now(), sign(event(), now(), `guess ${seed}`)),
    (seed) => {
      const body = event();
      const at = now() + (seed % 2 ? 301 + (seed % 5000) : -301 - (seed % 5000));
      return post(body, at, sign(body, at, secret));
    },
    (seed) => {
      const body = event();
      const at = seed % (body.length - 1);
      const tampered = `${body.slice(0, at)}${body[at] === 'x' ? 'y' : 'x'}${body.slice(at + 1)}`;
      return post(tampered, now(), sign(body, now(), secret));
    },
    (seed) => post(event(), now(), `v0=${seed.toString(16).padStart(64, '0')}`),
    (seed) => {
      const body = event(`T0FOREIGN${seed}`);
      return post(body, now(), sign(body, now(), secret));
    },
  ];
  let before = await checksums(sql);
  const seeds = fc.sample(fc.nat(1_000_000), { numRuns: FORGED, seed: 2026 });
  for (let at = 0; at < FORGED; at += 20) {
    const statuses = await Promise.all(
      seeds.slice(at, at + 20).map((seed, nth) => wrongs[nth % wrongs.length]?.(seed)),
    );
    // What Slack signed and is of another workspace is acknowledged, and nothing else.
    expect(statuses.filter((status, nth) => nth % wrongs.length !== 4 && (status ?? 0) < 400)).toEqual([]);
    expect(await checksums(sql)).toEqual(before);
    const said = saidTo(anna).length;
    const body = event();
    const time = now();
    expect(await post(body, time, sign(body, time, secret))).toBe(200);
    await desk.run.settled();
    expect(saidTo(anna).length).toBe(said + 1);
    before = await checksums(sql);
  }
}, 600_000);
