import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { settleLeft } from '../src/leaving.ts';
import type { Store } from '../src/ports/store.ts';
import { brief } from './moments/said.ts';
import { type Life, meets, openLife } from './moments/stage.ts';

let me: Life;
afterEach(() => me.close());

const at = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Amsterdam').toInstant();
/** What happens to somebody whose only account is gone, or back. */
const goes = (until: string) =>
  me.work(async (work) => {
    for (const { id } of await work.accounts.list()) await work.accounts.change(id, { state: 'gone' });
    await work.changePerson({ eraseAt: at(until) });
  });
const comesBack = (now: string) =>
  me.work(async (work) => {
    for (const { id } of await work.accounts.list()) await work.accounts.change(id, { state: 'open' });
    await work.changePerson({ eraseAt: at(now) });
  });

describe('somebody without any account', () => {
  it('is told nothing, and when they are back what is still of use, by the rules for what comes late', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await meets(me, 'Piet Jansen wednesday 10:00');
    await meets(me, 'Anna Bos thursday 14:00');
    await goes('2026-12-23T12:00');
    expect(brief(await me.until('2026-11-27T10:00'))).toEqual([]);
    await comesBack('2026-11-27T10:00');
    expect(brief(await me.until('2026-11-27T10:00'))).toEqual(['2026-11-27T10:00 evaluation.held']);
    expect(await me.work(async ({ person }) => person.eraseAt)).toBeNull();
  });

  it('has a nudge again when they are back, as if they had been away', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await goes('2026-12-23T12:00');
    await me.until('2026-12-10T10:00');
    await comesBack('2026-12-10T10:00');
    await me.until('2026-12-10T10:01');
    expect(await me.waiting('nudge')).toEqual(['2026-12-15T09:00']);
  });

  it('stays paused when they were, until the pause ends', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await meets(me, 'Piet Jansen friday 10:00');
    await me.types('pause until monday 7 december');
    await goes('2026-12-23T12:00');
    await me.until('2026-12-01T10:00');
    await comesBack('2026-12-01T10:00');
    expect(brief(await me.until('2026-12-06T20:00'))).toEqual([]);
    expect(brief(await me.until('2026-12-07T20:00'))[0]).toMatch(/^2026-12-07T09:00/u);
  });

  it('is erased when their time has come, without a word', async () => {
    me = await openLife('2026-11-23T10:00', { nudged: true });
    await goes('2026-12-23T12:00');
    await me.until('2026-12-23T11:59');
    expect(await me.work(async ({ person }) => person.id)).toBe(me.id);
    expect(await me.downUntil('2026-12-23T12:00')).toEqual([]);
    expect(await me.work(async ({ person }) => person.id)).toBeUndefined();
  });
});

it('a bug with one who left holds up nobody else: they are looked at again later', async () => {
  me = await openLife('2026-11-23T10:00');
  const later: unknown[] = [];
  let looks = 0;
  const store = {
    isOutage: () => false,
    async takeLeft(_now: Temporal.Instant, run: (work: object) => Promise<void>) {
      looks += 1;
      if (looks > 2) return false;
      await run({ person: { id: `person ${looks}` }, accounts: { count: () => Promise.reject(new Error('a bug')) } });
      return true;
    },
    inWork: (id: string, run: (work: object) => Promise<void>) =>
      run({ changePerson: async (patch: object) => void later.push([id, patch]) }),
  } as unknown as Store;
  const now = at('2026-11-23T10:00');
  const noted: unknown[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: (...each: unknown[]) => void noted.push(each[2]) };
  await settleLeft({ store, clock: { now: () => now }, log });
  expect(later).toEqual([1, 2].map((n) => [`person ${n}`, { eraseAt: now.add({ minutes: 15 }) }]));
  expect(noted).toEqual([{ coachee: 'person 1' }, { coachee: 'person 2' }]);
});
