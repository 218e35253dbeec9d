import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { settle } from '../../src/coaching/link/settle.ts';
import type { Work } from '../../src/ports/store.ts';
import { turnFor } from '../../src/turnFor.ts';
import { openPair, type Pair } from '../coaching/link/pair.ts';
import { nudgeAt, somebody } from '../contracts/store.ts';
import { fillEmptyTables } from './filled.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

let pair: Pair;
beforeAll(async () => {
  pair = await openPair();
});
afterAll(() => pair.close());

/** How much somebody has of each thing, and what hangs on what: numbers that are taken modulo how many there are. */
const life = fc.record({
  contacts: fc.array(fc.constantFrom('Anna', 'Piet', 'Eva', 'Wim'), { maxLength: 5 }),
  circles: fc.uniqueArray(fc.constantFrom('family', 'friends', 'Choir', 'choir'), { maxLength: 3 }),
  meetings: fc.array(fc.nat(9), { maxLength: 3 }),
  moments: fc.array(fc.record({ about: fc.nat(9), hours: fc.nat(99), held: fc.boolean() }), { maxLength: 4 }),
  talks: fc.array(
    fc.record({
      script: fc.constantFrom('welcome', 'contact', 'goal'),
      state: fc.constantFrom('active', 'waiting', 'ended'),
    }),
    { maxLength: 3 },
  ),
  settings: fc.record({
    zone: fc.constantFrom('Europe/Amsterdam', 'America/New_York'),
    unanswered: fc.nat(3),
    name: fc.constantFrom('', 'Sam'),
  }),
  filled: fc.boolean(),
});
type Lived = typeof life extends fc.Arbitrary<infer T> ? T : never;

async function lives(work: Work, { contacts, circles, meetings, moments, talks, settings }: Lived): Promise<void> {
  const now = pair.now();
  await work.changePerson({ ...settings, language: settings.name === '' ? 'nl' : 'en' });
  const people: string[] = [];
  for (const name of contacts) people.push((await work.contacts.add(somebody(name))).id);
  const one = (n: number) => people[n % people.length];
  for (const [n, name] of circles.entries()) {
    const isCode = name === 'family' || name === 'friends';
    const { id: circleId } = await work.circles.add({
      state: 'open',
      code: isCode ? name : null,
      name: isCode ? null : name,
    });
    const contactId = one(n);
    if (contactId) await work.contactCircles.add({ contactId, circleId });
  }
  const { id: goalId } = await work.goals.add({
    kind: 'job',
    words: 'A job',
    state: 'open',
    openedAt: now,
    closedAt: null,
  });
  for (const n of meetings) {
    const startsAt = now.add({ hours: n + 1 });
    const start = startsAt.toZonedDateTimeISO(settings.zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
    const { id: meetingId } = await work.meetings.add({
      goalId,
      start,
      zone: settings.zone,
      startsAt,
      minutes: 60,
      form: 'formal',
      about: null,
      place: null,
      state: 'planned',
      createdAt: now,
      evaluatedAt: null,
    });
    const contactId = one(n);
    if (contactId) await work.meetingContacts.add({ meetingId, contactId });
    await work.moments.add({ ...nudgeAt(startsAt, meetingId), kind: 'evaluation', aboutType: 'meeting' });
  }
  for (const { about, hours, held } of moments) {
    const due = now.add({ hours });
    await work.moments.add({ ...nudgeAt(due, one(about) ?? work.person.id), held, kind: held ? 'follow-up' : 'nudge' });
    for (const kind of ['nudge', 'reflection'] as const)
      await work.moments.add({ ...nudgeAt(due, work.person.id), aboutType: 'coachee', kind });
  }
  for (const { script, state } of talks)
    await work.conversations.add({
      script,
      version: 1,
      step: 'one',
      state: state as 'active',
      aboutType: null,
      aboutId: null,
      data: { said: ['a', 1] },
      startedAt: now,
      lastAt: now,
    });
}

/** All that somebody has, but for the codes. */
async function all(work: Work): Promise<unknown> {
  const { linkCode: _, linkTry: __, ...rest } = await work.everything();
  return rest;
}

describe('two who become one and are parted again', () => {
  it('have exactly what they had, whatever that was', async () => {
    let people = 0;
    await fc.assert(
      fc.asyncProperty(life, life, fc.boolean(), async (mine, theirs, theirsStay) => {
        people += 1;
        const [here, there] = [pair.place('slack', `here ${people}`), pair.place('discord', `there ${people}`)];
        for (const place of [here, there]) {
          const { coacheeId } = await pair.store.accept(place.incoming({ is: 'opened' }), pair.now());
          await pair.store.handleNext(coacheeId, async () => undefined);
        }
        await here.work((work) => lives(work, mine));
        await there.work((work) => lives(work, theirs));
        if (mine.filled) await fillEmptyTables(pair.sql, await here.owner());
        if (theirs.filled) await fillEmptyTables(pair.sql, await there.owner());
        const now = pair.now();
        const later = now.add({ hours: 1 });
        const code = (await there.work(({ links }) => links.makeCode(now, later))) ?? '';
        const limit = { tries: 5, since: now.subtract({ minutes: 10 }) };
        expect(await here.work(({ links }) => links.enterCode(code, { now, expires: later, limit }))).toBe('fits');
        const [mineWas, theirsWas] = [await here.work(all), await there.work(all)];
        await here.work((work) =>
          work.links.merge({ now, undoUntil: later }, (merged) => settle(turnFor(work, now), merged, theirsStay)),
        );
        expect(await there.owner()).toBe(await here.owner());
        const joined = await here.work(({ contacts }) => contacts.count());
        expect(joined).toBeGreaterThanOrEqual(mine.contacts.length + theirs.contacts.length);
        for (const kind of ['nudge', 'reflection'] as const) {
          const of = (work: Work) => work.moments.count({ kind, aboutId: work.person.id, state: 'waiting' });
          expect(await here.work(of)).toBeLessThanOrEqual(1);
        }
        expect(await here.work(({ conversations }) => conversations.count({ state: 'active' }))).toBeLessThanOrEqual(
          Math.max(1, mine.talks.filter(({ state }) => state === 'active').length),
        );
        const parted = await here.work(({ links }) => links.part(now, async () => undefined));
        expect(parted).toEqual({ other: await there.owner() });
        expect(await here.work(all)).toEqual(mineWas);
        expect(await there.work(all)).toEqual(theirsWas);
      }),
      { numRuns: 15 },
    );
  });
});

describe('two who become one while something comes in', () => {
  it('lose nothing of it and do nothing twice', async () => {
    const [here, there] = [pair.place('slack', 'racing here'), pair.place('discord', 'racing there')];
    for (const place of [here, there]) await place.does({ is: 'opened' });
    const now = pair.now();
    const later = now.add({ hours: 1 });
    const code = (await there.work(({ links }) => links.makeCode(now, later))) ?? '';
    const limit = { tries: 5, since: now.subtract({ minutes: 10 }) };
    await here.work(({ links }) => links.enterCode(code, { now, expires: later, limit }));
    const from = [here, there];
    const said = Array.from({ length: 20 }, (_, n) =>
      from[n % 2]?.incoming({ is: 'command', name: 'help' }, `racing ${n}`),
    );
    const say = said.map(async (incoming) => {
      if (!incoming) return;
      const { coacheeId } = await pair.coach.accept(incoming);
      await pair.coach.attend(coacheeId);
    });
    const yes = here.does({ is: 'command', name: 'link', options: { set: 'merge' } });
    await Promise.all([...say, yes]);
    const { rows } = await pair.sql.query(
      `SELECT i.state, count(*)::int, count(DISTINCT i.coachee_id)::int AS owners FROM inbound i WHERE key LIKE 'racing %' GROUP BY i.state`,
    );
    expect(rows).toEqual([{ state: 'done', count: 20, owners: 1 }]);
    const helps = [here, there].flatMap(({ heard }) => heard).filter(({ message }) => message.key === 'help.all');
    expect(helps.length).toBe(20);
    expect(await there.owner()).toBe(await here.owner());
  });

  it('and enter each other’s code at the same moment become one, not none', async () => {
    const [here, there] = [pair.place('slack', 'both here'), pair.place('discord', 'both there')];
    for (const place of [here, there]) await place.does({ is: 'opened' });
    const now = pair.now();
    const at = { now, expires: now.add({ hours: 1 }), limit: { tries: 5, since: now.subtract({ minutes: 10 }) } };
    const codes: string[] = [];
    for (const place of [here, there])
      codes.push((await place.work(({ links }) => links.makeCode(now, at.expires))) ?? '');
    await here.work(({ links }) => links.enterCode(codes[1] ?? '', at));
    await there.work(({ links }) => links.enterCode(codes[0] ?? '', at));
    const merge = { is: 'command', name: 'link', options: { set: 'merge' } } as const;
    await Promise.all([here.does(merge), there.does(merge)]);
    await pair.coach.attend(await here.owner());
    expect(await there.owner()).toBe(await here.owner());
    const { rows } = await pair.sql.query(`SELECT 1 FROM merge WHERE coachee_id = $1`, [await here.owner()]);
    expect(rows.length).toBe(1);
  });
});
