import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DiscordUser } from '../../twins/discord/person.ts';
import { type DiscordDesk, openDiscordDesk, saidTo, shown } from './desk.ts';

let desk: DiscordDesk;
let anna: DiscordUser;
let before: number;
beforeAll(async () => {
  desk = await openDiscordDesk();
  anna = await desk.settler('Anna');
});
afterAll(() => desk.close());
beforeEach(() => {
  desk.twin.faults.clear();
  before = saidTo(anna).length;
});
const got = () => saidTo(anna).length - before;
async function states(): Promise<string[]> {
  const client = new pg.Client({ connectionString: desk.url });
  await client.connect();
  const { rows } = await client.query('SELECT DISTINCT state FROM delivery ORDER BY state');
  await client.end();
  return rows.map(({ state }) => state);
}

describe('a message whose sending went wrong', () => {
  it.each([
    ['the answer to it was lost', { is: 'reset', accepted: true }],
    ['it was lost itself', { is: 'reset', accepted: false }],
    ['Discord had trouble after taking it', { is: 'status', status: 503, accepted: true }],
    ['Discord had trouble before taking it', { is: 'status', status: 500, accepted: false }],
    ['the token was refused for once', { is: 'refused', status: 401, code: 0 }],
    ['Discord asked to wait a moment', { is: 'limited', retryAfter: 1 }],
  ] as const)('arrives exactly once when %s', async (_, fault) => {
    desk.twin.faults.next('createMessage', fault);
    await desk.does(() => anna.writes('tips'));
    await desk.passes(6);
    await desk.passes(60);
    expect(got()).toBe(1);
    expect(await states()).toEqual(['sent']);
  });

  it('waits as long as Discord asks, and holds nobody else up meanwhile', async () => {
    const other = await desk.settler('Other');
    const count = saidTo(other).length;
    desk.twin.faults.next('createMessage', { is: 'limited', retryAfter: 4 });
    await desk.does(() => anna.writes('tips'));
    await desk.does(() => other.writes('tips'));
    expect([got(), saidTo(other).length - count]).toEqual([0, 1]);
    await new Promise((done) => setTimeout(done, 4_200));
    await desk.passes(5);
    expect(got()).toBe(1);
  });

  it('is found by what it says once Discord has forgotten its proof', async () => {
    desk.twin.timing.nonceMs = 0;
    for (const line of ['privacy', 'tips', 'promises']) {
      const count = saidTo(anna).length;
      desk.twin.faults.next('createMessage', { is: 'reset', accepted: true });
      await desk.does(() => anna.writes(line));
      await desk.passes(6);
      await desk.passes(60);
      expect(saidTo(anna).length).toBe(count + 1);
    }
    desk.twin.timing.nonceMs = 120_000;
    const texts = saidTo(anna).slice(before).map(shown);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('is looked up again when Discord could not be asked, and not sent blindly', async () => {
    desk.twin.timing.nonceMs = 0;
    desk.twin.faults.next('createMessage', { is: 'reset', accepted: true });
    desk.twin.faults.next('getMessages', { is: 'status', status: 500, accepted: false });
    await desk.does(() => anna.writes('tips'));
    await desk.passes(6);
    await desk.passes(60);
    desk.twin.timing.nonceMs = 120_000;
    expect(got()).toBe(1);
  });

  it('that fills the place of a command arrives once, however often that is done', async () => {
    desk.twin.faults.next('editOriginal', { is: 'reset', accepted: true });
    await desk.types(anna, 'tips');
    await desk.passes(6);
    expect(got()).toBe(1);
    expect(await states()).toEqual(['sent']);
  });
});

describe('a person who takes no direct messages', () => {
  it('is told so at their next command, without what was to be said, and gets all of it once they take them again', async () => {
    const ben = await desk.settler('Ben');
    const count = saidTo(ben).length;
    ben.closesDms();
    await desk.does(() => ben.writes('goal A job in the energy sector'));
    expect(saidTo(ben)).toHaveLength(count);
    await desk.types(ben, 'tips', desk.server);
    const [answer, explained] = ben.ephemerals.map(shown);
    expect(answer).toMatch(/tip/iu);
    expect(explained).toMatch(/not allowed to send you messages/u);
    expect(explained).not.toContain('energy');
    await desk.types(ben, 'tips', desk.server);
    expect(ben.ephemerals).toHaveLength(3);
    ben.opensDms();
    await desk.types(ben, 'tips', desk.server);
    expect(saidTo(ben).length).toBeGreaterThan(count);
    expect(saidTo(ben).slice(count).map(shown).join()).toContain('energy');
  });

  it('gets it within the hour without doing anything', async () => {
    const cas = await desk.settler('Cas');
    const count = saidTo(cas).length;
    cas.closesDms();
    await desk.does(() => cas.writes('tips'));
    cas.opensDms();
    await desk.passes(1800);
    expect(saidTo(cas)).toHaveLength(count);
    await desk.passes(1900);
    expect(saidTo(cas)).toHaveLength(count + 1);
  });
});

describe('opening direct messages', () => {
  it('is slowed down when Discord says that it goes too fast', async () => {
    const dan = desk.twin.person({ name: 'Dan', locale: 'en-GB', in: desk.server });
    await desk.types(dan, 'start', desk.server);
    desk.twin.faults.next('createDM', { is: 'refused', status: 400, code: 40003 });
    desk.twin.faults.next('followUp', { is: 'refused', status: 404, code: 10015 });
    desk.twin.faults.next('editOriginal', { is: 'refused', status: 404, code: 10015 });
    await desk.types(dan, 'tips', desk.server);
    const calls = () => desk.twin.calls.filter(({ name }) => name === 'createDM').length;
    const first = calls();
    expect(saidTo(dan)).toEqual([]);
    await desk.passes(30);
    expect(calls()).toBe(first);
  });
});
