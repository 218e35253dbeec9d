import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { allTables } from '../../proof/catalogue.ts';
import type { DiscordUser } from '../../twins/discord/person.ts';
import { type DiscordDesk, lastTo, openDiscordDesk, press, saidTo } from './desk.ts';

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

let desk: DiscordDesk;
let sql: pg.Client;
beforeAll(async () => {
  desk = await openDiscordDesk();
  sql = new pg.Client({ connectionString: desk.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await desk.close();
});

const tampered = (text: string, seed: number) => {
  const at = seed % text.length;
  return `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
};

it(`${FORGED} foreign, stale and tampered buttons, look-ups and forms change no table, while ${VALID} valid ones between them act`, async () => {
  const anna = await desk.settler('Anna');
  const ben = await desk.settler('Ben');
  const stranger = desk.twin.person({ name: 'Stranger', locale: 'en-GB', in: desk.server });
  await desk.types(ben, 'meet Piet Jansen 1 December 2027 14:30');
  const bens = lastTo(ben).buttons.map(({ customId }) => customId);
  await desk.types(anna, 'tip Read the grid report');
  await desk.types(anna, 'tips');
  const annas = lastTo(anna).buttons.map(({ customId }) => customId);
  const [his = '', hers = ''] = [bens[0], annas[0]];
  const delivery = his.split(':')[1] ?? '';
  const where = (seed: number) => (seed % 2 ? 'dm' : desk.server);
  const button = (user: DiscordUser, customId: string, seed: number) =>
    user.sends({ type: 3, data: { custom_id: customId, component_type: 2 } }, where(seed));
  const form = (user: DiscordUser, customId: string, values: Readonly<Record<string, string>>, seed: number) => {
    const components = Object.entries(values).map(([id, value]) => ({
      type: 18,
      id: 1,
      component: { type: 4, id: 2, custom_id: id, value },
    }));
    return user.sends({ type: 5, data: { custom_id: customId, components } }, where(seed));
  };
  const lookUp = (user: DiscordUser, sub: string, option: string, value: string, seed: number) => {
    const options = [{ type: 1, name: sub, options: [{ type: 3, name: option, value, focused: true }] }];
    return user.sends({ type: 4, data: { id: '1', name: 'spoor', type: 1, options } }, where(seed));
  };
  const wrongs: ((seed: number) => Promise<unknown>)[] = [
    // Somebody else's, and of nobody who ever said anything.
    (seed) => button(anna, his, seed),
    (seed) => button(stranger, his, seed),
    (seed) => button(anna, tampered(hers, seed), seed),
    (seed) => button(anna, `${hers}${seed}`, seed),
    (seed) => button(anna, `choice:home:goal/done:${seed}`, seed),
    (seed) => button(anna, `all:${delivery}`, seed),
    (seed) =>
      button(anna, fc.sample(fc.string({ minLength: 1, maxLength: 100 }), { numRuns: 1, seed })[0] ?? 'x', seed),
    (seed) => form(anna, `all:${delivery}`, { why: 'because' }, seed),
    (seed) => form(anna, `write:${delivery}`, { words: 'a line' }, seed),
    (seed) => form(anna, `form:nothing${seed}:en`, { who: 'Piet' }, seed),
    (seed) => form(anna, 'form:meet:en', { [`x${seed}`]: 'Piet' }, seed),
    (seed) => form(anna, tampered(`all:${delivery}`, seed), { why: 'because' }, seed),
    (seed) => lookUp(anna, 'contact', 'contact', `Piet ${seed}`, seed),
    (seed) => lookUp(stranger, 'goal', 'goal', '%', seed),
    (seed) => lookUp(anna, `nothing${seed}`, 'contact', '', seed),
    (seed) => lookUp(anna, 'contact', `x${seed}`, "'; DROP TABLE coachee; --", seed),
    (seed) => anna.sends({ type: 3, application_id: String(seed + 1), data: { custom_id: hers, component_type: 2 } }),
  ];
  let before = await checksums(sql);
  const seeds = fc.sample(fc.nat(1_000_000), { numRuns: FORGED, seed: 2026 });
  for (let at = 0; at < FORGED; at += 40) {
    const given = seeds.slice(at, at + 40).map((seed, nth) => ({ seed, wrong: wrongs[(at + nth) % wrongs.length] }));
    const isOurs = (nth: number) => (at + nth) % wrongs.length !== wrongs.length - 1;
    // Of another app nothing is answered, and nobody waits for it.
    const acks = await Promise.all(
      given.map(({ seed, wrong }, nth) => (isOurs(nth) ? wrong?.(seed) : void wrong?.(seed))),
    );
    expect(acks.filter((ack, nth) => isOurs(nth) && !(ack as { acknowledged: boolean }).acknowledged)).toEqual([]);
    expect(await checksums(sql)).toEqual(before);
    const said = saidTo(anna).length;
    await desk.does(() => anna.writes('tips'));
    await desk.does(() => press(anna, 'done'));
    await desk.does(() => press(anna, 'undo'));
    expect(saidTo(anna).length).toBeGreaterThan(said + 1);
    before = await checksums(sql);
  }
}, 1_800_000);
