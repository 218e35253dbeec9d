import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactColumns } from '../../../src/coaching/contact/contactRows.ts';
import type { Contact, Meeting } from '../../../src/domain/entities.ts';
import type { Turn } from '../../../src/turn.ts';
import { merges, now, openDesks, somebody, undoable } from './contactDesk.ts';

const opens = openDesks();
const RUNS = 40;

/** Tables that a merge and its undo leave their own mark in: what was said, and the conversation that did it. */
const OWN = ['delivery', 'inbound', 'conversation', 'account'];

async function kept(turn: Turn): Promise<Record<string, unknown>> {
  const everything = await turn.everything();
  return Object.fromEntries(Object.entries(everything).filter(([table]) => !OWN.includes(table)));
}

const WHO = fc.constantFrom(0, 1, 2);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const fields = fc.record({
  organisation: maybe(fc.constantFrom('TenneT', 'KPN')),
  email: maybe(fc.constantFrom('a@x.nl', 'b@x.nl')),
  address: maybe(fc.constantFrom('je' as const, 'u' as const)),
  notes: maybe(fc.constantFrom('sails', 'skis')),
  interests: maybe(fc.constantFrom('chess', 'go')),
  cadenceDays: maybe(fc.constantFrom(30, 60)),
  state: fc.constantFrom('active' as const, 'resting' as const, 'never' as const),
  addedAt: fc.constantFrom(now, now.subtract({ hours: 100 })),
});
const world = fc.record({
  people: fc.tuple(fields, fields, fields),
  circles: fc.uniqueArray(fc.tuple(WHO, fc.constantFrom(0, 1)), { selector: String, maxLength: 6 }),
  partners: fc.uniqueArray(fc.tuple(WHO, fc.constantFrom(0, 1)), { selector: String, maxLength: 6 }),
  touches: fc.array(WHO, { maxLength: 3 }),
  promises: fc.array(maybe(WHO), { maxLength: 3 }),
  tips: fc.array(maybe(WHO), { maxLength: 2 }),
  nudges: fc.array(WHO, { maxLength: 2 }),
  thanks: fc.array(
    fc.record({ who: WHO, meeting: maybe(fc.constantFrom(0, 1)), state: fc.constantFrom('open', 'sent', 'skipped') }),
    { maxLength: 4 },
  ),
  referrals: fc.array(
    fc.record({
      from: maybe(WHO),
      to: WHO,
      state: fc.constantFrom('open', 'asked', 'no-answer', 'date-set', 'met', 'dropped'),
    }),
    { maxLength: 5 },
  ),
  about: fc.array(WHO, { maxLength: 3 }),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** Puts a world into a person's tables; gives the three people. */
async function build(turn: Turn, given: World): Promise<Contact[]> {
  const people: Contact[] = [];
  for (const [at, more] of given.people.entries()) people.push(await turn.contacts.add(somebody(`Person ${at}`, more)));
  const id = (at: number) => people[at]?.id ?? '';
  const circles = [
    await turn.circles.add({ code: 'family', name: null, state: 'open' }),
    await turn.circles.add({ code: null, name: 'choir', state: 'open' }),
  ];
  const meetings: Meeting[] = [];
  for (const hours of [-24, 24])
    meetings.push(
      await turn.meetings.add({
        goalId: null,
        start: '2026-11-24T09:00',
        zone: 'Europe/London',
        startsAt: now.add({ hours }),
        minutes: 60,
        form: 'formal',
        about: null,
        place: null,
        state: 'planned',
        createdAt: now,
        evaluatedAt: null,
      }),
    );
  const meeting = (at: number | null) => (at === null ? null : (meetings[at]?.id ?? null));
  for (const [who, at] of given.circles)
    await turn.contactCircles.add({ contactId: id(who), circleId: circles[at]?.id ?? '' });
  for (const [who, at] of given.partners)
    await turn.meetingContacts.add({ contactId: id(who), meetingId: meetings[at]?.id ?? '' });
  for (const who of given.touches)
    await turn.touches.add({
      contactId: id(who),
      kind: 'called',
      direction: 'out',
      at: now,
      source: 'touch',
      sourceId: null,
      note: null,
    });
  const source = { meetingId: null, answerId: null, state: 'open', at: now } as const;
  for (const who of given.promises)
    await turn.promises.add({
      ...source,
      by: 'me',
      contactId: who === null ? null : id(who),
      what: 'a thing',
      byWhen: null,
      changedAt: null,
    });
  for (const who of given.tips)
    await turn.tips.add({ ...source, contactId: who === null ? null : id(who), text: 'a tip' });
  for (const who of given.nudges) await turn.nudges.add({ contactId: id(who), at: now, outcome: 'open' });
  const asked: { type: 'thanks' | 'referral' | 'contact'; id: string }[] = [];
  for (const { who, meeting: at, state } of given.thanks) {
    const row = await turn.thanks.add({
      contactId: id(who),
      meetingId: meeting(at),
      winId: null,
      state: state as 'open',
      text: null,
      at: now,
      thankedAt: state === 'sent' ? now : null,
    });
    asked.push({ type: 'thanks', id: row.id });
  }
  for (const { from, to, state } of given.referrals) {
    const row = await turn.referrals.add({
      fromId: from === null ? null : id(from),
      toId: id(to),
      goalId: null,
      meetingId: null,
      answerId: null,
      about: null,
      introduction: 'none',
      state: state as 'open',
      at: now,
      changedAt: now,
    });
    asked.push({ type: 'referral', id: row.id });
  }
  for (const who of given.about) asked.push({ type: 'contact', id: id(who) });
  for (const about of asked)
    await turn.moments.add({
      kind: 'follow-up',
      aboutType: about.type,
      aboutId: about.id,
      due: now.add({ hours: 24 }),
      expires: null,
      state: 'waiting',
      held: false,
      round: 1,
      createdAt: now,
      doneAt: null,
    });
  for (const who of given.about)
    await turn.answers.add({
      question: 'contact.note',
      aboutType: 'contact',
      aboutId: id(who),
      conversationId: null,
      text: 'said',
      at: now,
      supersedesId: null,
      inboundId: null,
    });
  return people;
}

/** What must hold once the second person is part of the first. */
async function expectMerged(turn: Turn, keptId: string, mergedId: string): Promise<void> {
  for (const [table, columns] of Object.entries(contactColumns))
    for (const column of columns) {
      const rows = turn[table as keyof typeof contactColumns] as { count(where: object): Promise<number> };
      expect(await rows.count({ [column]: mergedId }), `${table}.${column}`).toBe(0);
    }
  expect(await turn.referrals.count({ fromId: keptId, toId: keptId })).toBe(0);
  expect(await turn.answers.count({ aboutId: mergedId })).toBe(0);
  expect(await turn.moments.count({ aboutId: mergedId, state: 'waiting' })).toBe(0);
  const open = await turn.thanks.list({ contactId: keptId, state: 'open' });
  expect(new Set(open.map(({ meetingId }) => meetingId)).size).toBe(open.length);
}

describe('undoing a merge', () => {
  it('gives everything back as it was, whatever there was', { timeout: 180_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(world, async (given) => {
        const desk = await opens();
        const [first, second] = await desk.turn((turn) => build(turn, given));
        const [keptId, mergedId] = [first?.id ?? '', second?.id ?? ''];
        const before = await desk.turn(kept);
        await desk.turn((turn) => merges(turn, keptId, mergedId));
        const undo = await desk.turn(async (turn) => {
          await expectMerged(turn, keptId, mergedId);
          return undoable(turn);
        });
        expect(await desk.hears((turn) => turn.run('contact', { undo }))).toEqual(['contact.unmerged']);
        expect(await desk.turn(kept)).toEqual(before);
        expect(await desk.hears((turn) => turn.run('contact', { undo }))).toEqual(['contact.undone-already']);
        expect(await desk.turn(kept)).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });

  async function pair(more: Partial<Contact> = {}) {
    const desk = await opens();
    const people = await desk.turn(async (turn) => ({
      anna: await turn.contacts.add(somebody('Anna')),
      bea: await turn.contacts.add(somebody('Bea', more)),
      cor: await turn.contacts.add(somebody('Cor')),
    }));
    return { desk, ...people };
  }
  const called = (contactId: string) =>
    ({ contactId, kind: 'called', direction: 'out', at: now, source: 'touch', sourceId: null, note: null }) as const;

  it('leaves what came in since with the one that stayed, and says so', async () => {
    const { desk, anna, bea } = await pair({ organisation: 'KPN', email: 'b@x.nl' });
    await desk.turn((turn) => turn.touches.add(called(bea.id)));
    await desk.turn((turn) => merges(turn, anna.id, bea.id));
    const undo = await desk.turn(undoable);
    await desk.turn((turn) => turn.touches.add(called(anna.id)));
    await desk.turn((turn) => turn.contacts.change(anna.id, { organisation: 'TenneT' }));
    expect(await desk.hears((turn) => turn.run('contact', { undo }))).toEqual(['contact.unmerged']);
    await desk.turn(async (turn) => {
      expect(await turn.touches.count({ contactId: anna.id })).toBe(1);
      expect(await turn.touches.count({ contactId: bea.id })).toBe(1);
      expect(await turn.contacts.get(anna.id)).toMatchObject({ organisation: 'TenneT', email: null });
      const said = await turn.everything();
      expect(JSON.stringify(said.delivery)).toContain('contact.unmerged-since');
    });
  });

  it('waits for a later merge to be undone first', async () => {
    const { desk, anna, bea, cor } = await pair();
    await desk.turn((turn) => merges(turn, anna.id, bea.id));
    const first = await desk.turn(undoable);
    await desk.turn((turn) => merges(turn, cor.id, anna.id));
    expect(await desk.hears((turn) => turn.run('contact', { undo: first }))).toEqual(['contact.undo-later']);
    const second = await desk.turn(async (turn) => {
      const all = await turn.conversations.list({ script: 'contact' });
      return all.find(({ id, data }) => id !== first && data.undo)?.id ?? '';
    });
    expect(await desk.hears((turn) => turn.run('contact', { undo: second }))).toEqual(['contact.unmerged']);
    expect(await desk.hears((turn) => turn.run('contact', { undo: first }))).toEqual(['contact.unmerged']);
    expect(await desk.turn((turn) => turn.contacts.count({ state: 'active' }))).toBe(3);
  });

  it('does without a conversation that was erased meanwhile', async () => {
    const { desk, anna, bea } = await pair();
    const meeting = await desk.turn(async (turn) => {
      const { id } = await turn.meetings.add({
        goalId: null,
        start: '2026-11-24T09:00',
        zone: 'Europe/London',
        startsAt: now,
        minutes: 60,
        form: 'formal',
        about: null,
        place: null,
        state: 'held',
        createdAt: now,
        evaluatedAt: null,
      });
      for (const contactId of [anna.id, bea.id]) await turn.meetingContacts.add({ meetingId: id, contactId });
      await merges(turn, anna.id, bea.id);
      return id;
    });
    await desk.turn((turn) => turn.meetings.remove(meeting));
    const undo = await desk.turn(undoable);
    expect(await desk.hears((turn) => turn.run('contact', { undo }))).toEqual(['contact.unmerged']);
    expect(await desk.turn((turn) => turn.meetingContacts.count())).toBe(0);
  });

  it('says calmly that it cannot when one of the two is gone', async () => {
    const { desk, anna, bea } = await pair();
    await desk.turn((turn) => merges(turn, anna.id, bea.id));
    const undo = await desk.turn(undoable);
    await desk.turn((turn) => turn.contacts.remove(bea.id));
    expect(await desk.hears((turn) => turn.run('contact', { undo }))).toEqual(['contact.undo-gone']);
  });
});

describe('undoing a change', () => {
  it('leaves alone what was changed once more since', async () => {
    const desk = await opens();
    const { id } = await desk.turn((turn) => turn.contacts.add(somebody('Anna')));
    await desk.turn((turn) => turn.run('contact', { contact: id, line: 'works at KPN' }));
    const undo = await desk.turn(undoable);
    await desk.turn((turn) => turn.contacts.change(id, { organisation: 'TenneT' }));
    expect(await desk.hears((turn) => turn.run('contact', { undo }))).toEqual(['contact.undo-changed']);
    expect(await desk.turn((turn) => turn.contacts.get(id))).toMatchObject({ organisation: 'TenneT' });
  });

  it('takes away a circle that came to exist with it', async () => {
    const desk = await opens();
    const { id } = await desk.turn((turn) => turn.contacts.add(somebody('Anna')));
    const before = await desk.turn(kept);
    await desk.turn((turn) => turn.run('contact', { contact: id, line: 'circle choir and family' }));
    expect(await desk.turn((turn) => turn.circles.count())).toBe(2);
    const undo = await desk.turn(undoable);
    await desk.turn((turn) => turn.run('contact', { undo }));
    expect(await desk.turn(kept)).toEqual(before);
  });

  it('is found by nobody else, and by no conversation that has nothing to undo', async () => {
    const [desk, other] = [await opens(), await opens()];
    const { id } = await desk.turn((turn) => turn.contacts.add(somebody('Anna')));
    await desk.turn((turn) => turn.run('contact', { contact: id, line: 'works at KPN' }));
    const undo = await desk.turn(undoable);
    for (const options of [{ undo }, { contact: id }, { other: id }])
      await expect(other.turn((turn) => turn.run('contact', options))).rejects.toThrow('error.not-found');
    const plain = await desk.turn((turn) => turn.start('goal'));
    await expect(desk.turn((turn) => turn.run('contact', { undo: plain.id }))).rejects.toThrow('error.not-found');
  });
});
