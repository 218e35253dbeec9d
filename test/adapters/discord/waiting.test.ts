import { Temporal } from 'temporal-polyfill';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Discord, openDiscord } from '../../../adapters/discord/connect.ts';
import { readPlace, writePlace } from '../../../adapters/discord/out/place.ts';
import type { Outgoing } from '../../../src/ports/store.ts';
import { silentLog } from '../../setup/silentLog.ts';
import type { DiscordUser } from '../../twins/discord/person.ts';
import { LOADING, type SeenMessage } from '../../twins/discord/seen.ts';
import { type DiscordDesk, lastTo, openDiscordDesk, saidTo, shown } from './desk.ts';

let desk: DiscordDesk;
beforeAll(async () => {
  desk = await openDiscordDesk();
});
afterAll(() => desk.close());

const isThinking = ({ flags }: SeenMessage) => (flags & LOADING) !== 0;
const made = (name: string) => desk.twin.calls.filter((call) => call.name === name).length;

describe('what still waits for its first answer when the process dies', () => {
  it('in the direct message is filled by the next process, and nothing waits there any more', async () => {
    const anna = await desk.settler('Anna');
    const before = saidTo(anna).length;
    desk.run.breakAttend(1);
    await desk.types(anna, 'tips');
    expect(saidTo(anna).slice(before).map(isThinking)).toEqual([true]);
    const posts = made('createMessage');
    await desk.restart();
    expect(saidTo(anna).slice(before).map(isThinking)).toEqual([false]);
    expect(shown(lastTo(anna))).toMatch(/tip/iu);
    expect(made('createMessage')).toBe(posts);
  });

  it('on a server is filled there, seen by that person alone', async () => {
    const ben = await desk.settler('Ben');
    const before = saidTo(ben).length;
    desk.run.breakAttend(1);
    await desk.types(ben, 'tips', desk.server);
    expect(ben.ephemerals.map(isThinking)).toEqual([true]);
    await desk.restart();
    expect(ben.ephemerals.map(isThinking)).toEqual([false]);
    expect(ben.ephemerals.map(shown)).toEqual([expect.stringMatching(/tip/iu)]);
    expect(saidTo(ben)).toHaveLength(before);
  });

  it('is answered in the direct message when its token has ended meanwhile', async () => {
    const cas = await desk.settler('Cas');
    desk.run.breakAttend(1);
    await desk.types(cas, 'tips', desk.server);
    const { tokenMs } = desk.twin.timing;
    desk.twin.timing.tokenMs = 0;
    await desk.restart();
    desk.twin.timing.tokenMs = tokenMs;
    expect(shown(lastTo(cas))).toMatch(/tip/iu);
  });

  it('is answered once though the interaction comes a second time', async () => {
    const dan = await desk.settler('Dan');
    const before = saidTo(dan).length;
    desk.twin.faults.duplicateEvents(1);
    await desk.types(dan, 'tips');
    expect(saidTo(dan).slice(before).map(shown)).toEqual([expect.stringMatching(/tip/iu)]);
  });
});

describe('an answer of which it is not known whether it arrived', () => {
  let processes: Discord[] = [];
  afterEach(async () => {
    for (const process of processes) await process.close();
    processes = [];
  });

  /** Another process: it has seen nothing of what came before. */
  async function another(): Promise<Discord> {
    const { apiUrl, token } = desk.twin;
    const cards = { of: async () => undefined, put: async () => undefined };
    const process = await openDiscord({ apiUrl, token, log: silentLog, directMessages: async () => [], cards });
    processes.push(process);
    return process;
  }

  /** An answer that is made `seconds` after its command came, in the place that waits for it. */
  async function answerTo(user: DiscordUser, seconds: number): Promise<Outgoing> {
    desk.run.breakAttend(1);
    await desk.types(user, 'tips');
    const last = desk.tried.at(-1);
    const token = desk.twin.calls.findLast(({ name }) => name === 'interactionCallback')?.path.split('/')[3];
    if (!last || !token) throw new Error('nothing waits');
    const id = v7({ msecs: Date.now() + seconds * 1000 });
    const account = { ...last.account, userId: user.id, channel: user.dm };
    const place = writePlace({ is: 'dm', token });
    return { ...last, id, account, place, now: Temporal.Now.instant(), attempts: 1 };
  }

  it.each([
    ['at once', 0],
    ['long after the command came', 120],
  ])('is found where it was filled in %s, by a process that did not see it', async (_, seconds) => {
    const eva = await desk.settler(`Eva ${seconds}`);
    const answer = await answerTo(eva, seconds);
    const sent = await (await another()).chat.send(answer);
    const found = await (await another()).chat.find({ ...answer, attempts: 2, ambiguous: true });
    expect(found).toEqual({ is: 'sent', ...sent });
  });

  it('stays there though the process that took the command in had nothing to say itself', async () => {
    const gil = await desk.settler('Gil');
    const answer = await answerTo(gil, 0);
    const { chat } = await another();
    const token = readPlace(answer.place)?.token ?? '';
    chat.opened(token);
    const { reference } = await (await another()).chat.send(answer);
    await chat.closeOpened(token);
    expect(`${gil.dm}:${saidTo(gil).at(-1)?.id}`).toBe(reference);
  });

  it('is not there while that still waits', async () => {
    const fay = await desk.settler('Fay');
    const answer = await answerTo(fay, 0);
    expect(await (await another()).chat.find({ ...answer, ambiguous: true })).toEqual({ is: 'not-sent' });
  });
});
