import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/domain/message.ts';
import { silentLog } from '../../setup/silentLog.ts';
import { codeOf, keys, openPair, type Pair, settles } from './pair.ts';

const news: Message = { kind: 'reply', key: 'word.already-ended', body: [] };

let pair: Pair;
beforeEach(async () => {
  pair = await openPair();
  await settles(pair.slack, 'A job in the energy sector', 'Piet Jansen');
  await settles(pair.discord, 'Clients in health care', 'Anna Bos');
  await pair.discord.types(`link ${await codeOf(pair.slack)}`);
  await pair.discord.chooses('yes');
});
afterEach(() => pair.close());

/** What is said by itself, and where it was heard. */
async function says(): Promise<void> {
  await pair.slack.work(({ deliver }) => deliver(news));
}
const send = async () => pair.coach.send(await pair.slack.owner());
const heard = () =>
  [pair.slack, pair.discord].map((place) => keys(place.heard).filter((key) => key === news.key).length);

describe('a message to somebody in two places', () => {
  it('goes where they were heard last, once', async () => {
    await says();
    await send();
    expect(heard()).toEqual([0, 1]);
    await pair.slack.types('help');
    await says();
    await send();
    expect(heard()).toEqual([1, 1]);
  });

  it('that could not be sent goes along when they are heard somewhere else, and comes once', async () => {
    pair.discord.fails = 'unreachable';
    await says();
    await send();
    expect(heard()).toEqual([0, 0]);
    await pair.passes({ minutes: 2 });
    await pair.slack.types('help');
    expect(heard()).toEqual([1, 0]);
    pair.discord.fails = undefined;
    await pair.passes({ hours: 2 });
    await send();
    expect(heard()).toEqual([1, 0]);
  });

  it('that was only just asked for is answered where it was asked', async () => {
    await says();
    await pair.slack.types('help');
    await send();
    expect(heard()).toEqual([0, 1]);
  });

  it('that is refused where it was to go is said in the other place, and given up when that refuses too', async () => {
    pair.discord.fails = 'refused';
    await says();
    await send();
    await send();
    expect(heard()).toEqual([1, 0]);
    pair.slack.fails = 'refused';
    await says();
    await send();
    await send();
    const { rows } = await pair.sql.query(`SELECT state FROM delivery ORDER BY seq DESC LIMIT 1`);
    expect([heard(), rows]).toEqual([[1, 0], [{ state: 'refused' }]]);
  });
});

describe('direct messages that are closed in one of two places', () => {
  const openings = (state: string) =>
    pair.sql.query(`SELECT count(*)::int FROM account WHERE state = '${state}'`).then(({ rows }) => rows[0].count);

  it('let what is said go to the other, in order, and are not knocked at again until they open', async () => {
    pair.discord.fails = 'closed';
    for (let times = 0; times < 3; times += 1) await says();
    await send();
    await send();
    expect([heard(), await openings('closed')]).toEqual([[3, 0], 1]);
    pair.discord.fails = undefined;
    await says();
    await send();
    await send();
    expect(heard()).toEqual([4, 0]);
    await pair.discord.types('help');
    await says();
    await send();
    expect([heard(), await openings('closed')]).toEqual([[4, 1], 0]);
  });

  it('keep what is said until one of them opens when both are closed', async () => {
    pair.discord.fails = 'closed';
    pair.slack.fails = 'closed';
    await says();
    await send();
    expect(heard()).toEqual([0, 0]);
    pair.discord.fails = undefined;
    await pair.discord.types('help');
    await pair.passes({ hours: 2 });
    await send();
    await send();
    expect(heard()).toEqual([0, 1]);
  });
});

describe('an app that is removed from one of two places', () => {
  it('leaves the person the other one, with what waited to be said, and erases nothing', async () => {
    const box = {
      keyId: 'key',
      keyIds: ['key'],
      seal: () => ({ keyId: 'key', bytes: new Uint8Array() }),
      open: () => '',
    };
    const workspaces = pair.store.installations({ platform: 'discord', box, log: silentLog });
    await workspaces.put({ tenant: '', token: 'token' });
    pair.discord.fails = 'unreachable';
    await says();
    await send();
    await workspaces.end((await workspaces.find(''))?.id ?? '');
    await send();
    expect(heard()).toEqual([1, 0]);
    await pair.passes({ hours: 31 * 24 });
    expect(await pair.slack.work(({ contacts }) => contacts.count())).toBe(2);
  });
});
