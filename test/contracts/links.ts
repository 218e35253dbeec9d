import type { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import type { Work } from '../../src/ports/store.ts';
import { somebody } from './store.ts';

interface Person {
  readonly id: string;
  work<T>(run: (work: Work) => Promise<T>): Promise<T | undefined>;
}

/** What a store does with two people who turn out to be one. */
export function becomesOne(newcomer: () => Promise<Person>, now: Temporal.Instant): void {
  const expires = now.add({ minutes: 10 });
  const until = { now, undoUntil: now.add({ hours: 24 }) };
  const limit = { tries: 2, since: now.subtract({ minutes: 10 }) };
  const makes = async ({ work }: Person) => (await work(({ links }) => links.makeCode(now, expires))) ?? '';
  const enters = ({ work }: Person, code: string, at = now) =>
    work(({ links }) => links.enterCode(code, { now: at, expires: at.add({ minutes: 10 }), limit }));
  const names = ({ work }: Person) =>
    work(async ({ contacts }) => (await contacts.list()).map(({ name }) => name).toSorted());
  const nothing = async () => undefined;

  async function pair() {
    const [mine, theirs] = [await newcomer(), await newcomer()];
    await mine.work(({ contacts }) => contacts.add(somebody('Anna')));
    await theirs.work(({ contacts }) => contacts.add(somebody('Piet')));
    return { mine, theirs };
  }
  async function entered() {
    const both = await pair();
    expect(await enters(both.mine, await makes(both.theirs))).toBe('fits');
    return both;
  }

  it('know one another by a code that fits once, in time, and only so many are tried', async () => {
    const { mine, theirs } = await pair();
    const code = await makes(theirs);
    expect(await enters(theirs, code)).toBe('own');
    expect(await enters(mine, code, expires)).toBe('wrong');
    expect(await enters(mine, code.toLowerCase().replace('-', ' '))).toBe('fits');
    expect(await enters(mine, code)).toBe('wrong');
    expect(await enters(mine, await makes(theirs))).toBe('too-often');
  });

  it('see what each has before they decide, and a no leaves both', async () => {
    const { mine, theirs } = await entered();
    expect(await mine.work(({ links }) => links.mySide())).toMatchObject({ contacts: 1, goals: 0 });
    expect((await mine.work(({ links }) => links.otherSide(now)))?.person.id).toBe(theirs.id);
    expect(await mine.work(({ links }) => links.otherSide(expires))).toBeUndefined();
    expect(await mine.work(({ links }) => links.refuse(now))).toBe(true);
    expect(await mine.work(({ links }) => links.refuse(now))).toBe(false);
    expect(await mine.work(({ links }) => links.merge(until, nothing))).toBeUndefined();
  });

  it('are one with all rows of both, and two again with what each had', async () => {
    const { mine, theirs } = await entered();
    const merged = await mine.work(({ links }) => links.merge(until, nothing));
    expect(merged?.other.id).toBe(theirs.id);
    expect(await names(mine)).toEqual(['Anna', 'Piet']);
    expect(await mine.work(({ links }) => links.part(now, nothing))).toEqual({ other: theirs.id });
    expect([await names(mine), await names(theirs)]).toEqual([['Anna'], ['Piet']]);
    expect(await mine.work(({ links }) => links.part(now, nothing))).toBe('over');
  });

  it('stay two when it fails in the middle, and can then still become one', async () => {
    const { mine, theirs } = await entered();
    const dies = mine.work(({ links }) =>
      links.merge(until, async () => {
        throw new Error('the process died');
      }),
    );
    await expect(dies).rejects.toThrow('the process died');
    expect([await names(mine), await names(theirs)]).toEqual([['Anna'], ['Piet']]);
    await mine.work(({ links }) => links.merge(until, nothing));
    const fails = mine.work(({ links }) =>
      links.part(now, async () => {
        throw new Error('the process died');
      }),
    );
    await expect(fails).rejects.toThrow('the process died');
    expect(await names(mine)).toEqual(['Anna', 'Piet']);
  });

  it('stay one once the time for an undo is over', async () => {
    const { mine } = await entered();
    await mine.work(({ links }) => links.merge(until, nothing));
    expect(await mine.work(({ links }) => links.part(until.undoUntil, nothing))).toBe('over');
    expect(await names(mine)).toEqual(['Anna', 'Piet']);
  });

  it('can leave one of their places only while there is another', async () => {
    const { mine, theirs } = await entered();
    expect(await mine.work(({ links }) => links.leave())).toBeUndefined();
    const account = await theirs.work(async ({ person }) => person.lastAccountId);
    await mine.work(({ links }) => links.merge(until, nothing));
    expect((await mine.work(({ links }) => links.leave()))?.id).toBe(account);
    expect(await mine.work(({ links }) => links.leave())).toBeUndefined();
    expect(await names(mine)).toEqual(['Anna', 'Piet']);
  });
}
