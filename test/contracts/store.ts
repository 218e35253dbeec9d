import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as E from '../../src/domain/entities.ts';
import type { Message } from '../../src/domain/message.ts';
import type { Incoming } from '../../src/ports/incoming.ts';
import type { Store, Work } from '../../src/ports/store.ts';
import { becomesOne } from './links.ts';
import { followsAnyTrail } from './trail.ts';

export const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
export const hello: Message = { kind: 'reply', key: 'word.already-ended', body: [] };
const NOBODY = '00000000-0000-4000-8000-000000000000';

export const says = (userId: string, text: string, key = text): Incoming => ({
  account: { platform: 'terminal', tenant: 'test', userId },
  profile: { name: userId, language: 'nl', zone: 'Europe/Amsterdam' },
  key,
  is: 'reply',
  text,
});

const edits = (userId: string, of: string, text: string): Incoming => {
  const { account, profile, key } = says(userId, text);
  return { account, profile, key, is: 'edited', of, text };
};

export const somebody = (name: string): Omit<E.Contact, 'id'> => ({
  name,
  folded: name.toLowerCase(),
  language: null,
  address: null,
  organisation: null,
  role: null,
  email: null,
  phone: null,
  interests: null,
  notes: null,
  cadenceDays: null,
  state: 'active',
  addedAt: now,
  mergedIntoId: null,
});

export const nudgeAt = (due: Temporal.Instant, aboutId = NOBODY): Omit<E.Moment, 'id'> => ({
  kind: 'nudge',
  aboutType: 'contact',
  aboutId,
  due,
  expires: null,
  state: 'waiting',
  held: false,
  round: 1,
  createdAt: now,
  doneAt: null,
});

/**
 * What every store must do. Each test has people of its own; the store may be shared by all of them.
 *
 * @param open gives the store, and the store of another process on the same database
 */
export function storeContract(open: () => Promise<{ store: Store; another: Store }>): void {
  let store: Store;
  let another: Store;
  let people = 0;
  beforeAll(async () => {
    ({ store, another } = await open());
  });

  async function newcomer() {
    people += 1;
    const name = `person ${people}`;
    const { coacheeId: id } = await store.accept(says(name, 'hallo'), now);
    await store.handleNext(id, async () => undefined);
    return { id, name, work: <T>(run: (work: Work) => Promise<T>) => store.inWork(id, run) };
  }
  async function told(count = 1) {
    const person = await newcomer();
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1) ids.push((await person.work((work) => work.deliver(hello))) ?? '');
    const [first = '', second = '', third = ''] = ids;
    return { ...person, first, second, third };
  }
  const claim = (id: string, seconds = 0) => store.claimDelivery(id, now.add({ seconds }));

  describe('what comes in', () => {
    it('is kept once, however often the platform delivers it', async () => {
      const { id, name } = await newcomer();
      expect(await store.accept(says(name, 'twice'), now)).toEqual({ coacheeId: id, fresh: true });
      expect(await store.accept(says(name, 'twice'), now)).toEqual({ coacheeId: id, fresh: false });
      expect(await store.handleNext(id, async () => undefined)).toBe(true);
      expect(await store.handleNext(id, async () => undefined)).toBe(false);
    });

    it('makes a new person with the language and the zone the platform tells', async () => {
      const { work } = await newcomer();
      const person = await work(async ({ person }) => person);
      expect(person).toMatchObject({ language: 'nl', zone: 'Europe/Amsterdam', zoneKnown: false, nudgeDay: 2 });
      expect(person?.lastAccountId).toBeTruthy();
      const { profile: _, ...incoming } = says('without a profile', 'hi');
      const plain = await store.accept({ ...incoming, profile: { name: 'Plain' } }, now);
      const unknown = await store.inWork(plain.coacheeId, async ({ person }) => person);
      expect(unknown).toMatchObject({ name: 'Plain', language: 'en', zone: 'UTC' });
    });

    it('makes one person of twenty first contacts at the same time', async () => {
      const racing = Array.from({ length: 20 }, (_, n) => store.accept(says('racer', `first ${n}`), now));
      const owners = new Set((await Promise.all(racing)).map(({ coacheeId }) => coacheeId));
      expect(owners.size).toBe(1);
      const [id = ''] = owners;
      let handled = 0;
      while (await store.handleNext(id, async () => undefined)) handled += 1;
      expect(handled).toBe(20);
      expect(await store.findPerson(says('racer', '').account)).toBe(id);
    });

    it('is handled in the order it came in, and waits over a restart', async () => {
      const { id, name } = await newcomer();
      for (const text of ['one', 'two', 'three']) await store.accept(says(name, text), now);
      expect(await store.unfinished()).toContain(id);
      const heard: string[] = [];
      while (await store.handleNext(id, async (_, { incoming }) => void heard.push(incoming.key)));
      expect(heard).toEqual(['one', 'two', 'three']);
      expect(await store.unfinished()).not.toContain(id);
    });

    it('is handled one at a time for each person, and nothing of it stays when it fails', async () => {
      const { id, name, work } = await newcomer();
      for (const text of ['one', 'two']) await store.accept(says(name, text), now);
      const steps: string[] = [];
      const handle = async (work: Work, { incoming }: { incoming: Incoming }) => {
        steps.push(`begins ${incoming.key}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
        await work.contacts.add(somebody(incoming.key));
        steps.push(`ends ${incoming.key}`);
      };
      await Promise.all([store.handleNext(id, handle), store.handleNext(id, handle)]);
      expect(steps).toEqual(['begins one', 'ends one', 'begins two', 'ends two']);
      await store.accept(says(name, 'three'), now);
      const failing = store.handleNext(id, async (work) => {
        await work.contacts.add(somebody('never kept'));
        throw new Error('on purpose');
      });
      await expect(failing).rejects.toThrow('on purpose');
      expect(await work(({ contacts }) => contacts.count())).toBe(2);
      expect(await store.unfinished()).toContain(id);
    });

    it('is acknowledged while a turn of the same person is still running', async () => {
      const { id, name } = await newcomer();
      await store.accept(says(name, 'slow'), now);
      await store.handleNext(id, async () => {
        expect(await store.accept(says(name, 'meanwhile'), now)).toEqual({ coacheeId: id, fresh: true });
      });
      expect(await store.handleNext(id, async () => undefined)).toBe(true);
    });

    it('is set aside under a reference after its last attempt', async () => {
      const { id, name } = await newcomer();
      await store.accept(says(name, 'breaks'), now);
      const inbounds: { id: string; attempts: number }[] = [];
      const look = () =>
        store.handleNext(id, async (_, inbound) => {
          inbounds.push(inbound);
          throw new Error('on purpose');
        });
      await expect(look()).rejects.toThrow();
      await store.setAside(inbounds[0]?.id ?? '', id, undefined);
      await expect(look()).rejects.toThrow();
      expect(inbounds.map(({ attempts }) => attempts)).toEqual([0, 1]);
      await store.setAside(inbounds[0]?.id ?? '', id, 'abc');
      expect(await look()).toBe(false);
    });

    it('is heard as it reads now when it was edited before its turn came, and the edits are done with it', async () => {
      const { id, name } = await newcomer();
      const heard: string[] = [];
      const hears = (incoming: Incoming) => void heard.push('text' in incoming ? incoming.text : incoming.is);
      for (const text of ['fisrt', 'second']) await store.accept(says(name, text), now);
      for (const text of ['furst', 'first']) await store.accept(edits(name, 'fisrt', text), now);
      const failing = store.handleNext(id, async () => Promise.reject(new Error('on purpose')));
      await expect(failing).rejects.toThrow('on purpose');
      while (await store.handleNext(id, async (_, { incoming }) => hears(incoming)));
      expect(heard).toEqual(['first', 'second']);
      await store.accept(edits(name, 'second', '2nd'), now);
      while (await store.handleNext(id, async (_, { incoming }) => void heard.push(incoming.is)));
      expect(heard.slice(2)).toEqual(['edited']);
    });

    it('is known by its key to whoever said it, and by nobody else’s', async () => {
      const { id, name, work } = await newcomer();
      await store.accept(says(name, 'known'), now);
      const kept: string[] = [];
      await store.handleNext(id, async (_, inbound) => void kept.push(inbound.id));
      expect([await work((own) => own.heard('known'))]).toEqual(kept);
      expect(await work((own) => own.heard('unknown'))).toBeUndefined();
      const other = await newcomer();
      expect(await other.work((theirs) => theirs.heard('known'))).toBeUndefined();
    });

    it('can hold characters that no keyboard has', async () => {
      const { id, name } = await newcomer();
      await store.accept({ ...says(name, 'odd'), is: 'reply', text: 'a\0b\ud800' }, now);
      let heard: unknown;
      await store.handleNext(id, async (_, { incoming }) => {
        heard = incoming.is === 'reply' ? incoming.text : undefined;
      });
      expect(heard).toBe('ab\ufffd');
    });
  });

  describe('what is kept', () => {
    it('comes back as it was given, and can be changed and removed', async () => {
      const { work } = await newcomer();
      await work(async ({ contacts }) => {
        const renee = await contacts.add(somebody('Renée'));
        expect(await contacts.get(renee.id)).toEqual({ ...somebody('Renée'), id: renee.id });
        await contacts.change(renee.id, { organisation: 'Philips', state: 'resting' });
        expect(await contacts.get(renee.id)).toMatchObject({
          organisation: 'Philips',
          state: 'resting',
          name: 'Renée',
        });
        await contacts.remove(renee.id);
        expect(await contacts.get(renee.id)).toBeUndefined();
      });
    });

    it('is found by values, by several values, by nothing and by a stretch of time', async () => {
      const { work } = await newcomer();
      await work(async ({ moments, contacts }) => {
        for (const hours of [3, 1, 2]) await moments.add(nudgeAt(now.add({ hours })));
        const stretch = { from: now.add({ hours: 1 }), before: now.add({ hours: 3 }) };
        expect((await moments.list({ due: stretch }, { by: 'due' })).map(({ due }) => due.toString())).toEqual([
          '2026-11-24T10:00:00Z',
          '2026-11-24T11:00:00Z',
        ]);
        expect(await moments.list({}, { by: 'due', descending: true, limit: 1 })).toMatchObject([
          { due: now.add({ hours: 3 }) },
        ]);
        expect(await moments.count({ state: ['done', 'waiting'], expires: null, due: now.add({ hours: 2 }) })).toBe(1);
        expect(await moments.count({ state: [] })).toBe(0);
        expect(await moments.count({ aboutId: 'no id at all' })).toBe(0);
        expect(await contacts.get('no id at all')).toBeUndefined();
        for (const { id } of await moments.list()) await moments.remove(id);
      });
    });

    it('keeps people apart: what belongs to another does not exist', async () => {
      const [mine, other] = [await newcomer(), await told()];
      const theirs = await other.work(({ contacts }) => contacts.add(somebody('Theirs')));
      const id = theirs?.id ?? '';
      await mine.work(async (work) => {
        expect(await work.contacts.get(id)).toBeUndefined();
        expect(await work.contacts.list({ id })).toEqual([]);
        expect(await work.contacts.count()).toBe(0);
        await work.contacts.change(id, { name: 'Mine' });
        await work.contacts.remove(id);
        expect(await work.said(other.first)).toBeUndefined();
        await work.answered(other.first, 'yes');
      });
      await other.work(async (work) => {
        expect(await work.contacts.get(id)).toMatchObject({ name: 'Theirs' });
        expect((await work.said(other.first))?.answer).toBeNull();
      });
      const link = {
        contactId: id,
        kind: 'met',
        direction: 'out',
        at: now,
        source: 'test',
        sourceId: null,
        note: null,
      } as const;
      await expect(mine.work(({ touches }) => touches.add(link))).rejects.toThrow();
    });

    it('shows a changed setting at once, and keeps it', async () => {
      const { work } = await newcomer();
      await work(async (work) => {
        await work.changePerson({ language: 'en', pausedUntil: now });
        expect(work.person).toMatchObject({ language: 'en', pausedUntil: now });
      });
      expect(await work(async ({ person }) => person.pausedUntil?.toString())).toBe(now.toString());
    });

    it('knows the last touch of each contact', async () => {
      const { work } = await newcomer();
      await work(async ({ contacts, touches, lastTouches }) => {
        const { id: contactId } = await contacts.add(somebody('Ton'));
        await contacts.add(somebody('Never met'));
        const touch = { contactId, kind: 'met', direction: 'out', source: 'test', sourceId: null, note: null } as const;
        for (const hours of [1, 3, 2]) await touches.add({ ...touch, at: now.add({ hours }) });
        expect([...(await lastTouches())].map(([id, at]) => [id, at.toString()])).toEqual([
          [contactId, '2026-11-24T12:00:00Z'],
        ]);
      });
    });

    it('knows everybody active with their circles and when one was last in touch, and nobody else’s', async () => {
      const { work } = await newcomer();
      const stranger = await newcomer();
      await stranger.work(({ contacts }) => contacts.add(somebody('Not mine')));
      await work(async ({ contacts, circles, contactCircles, touches, nudges, acquaintances }) => {
        const { id: contactId } = await contacts.add({ ...somebody('Ton “T” de Wit'), notes: 'bees\n\\and more' });
        await contacts.add({ ...somebody('Ria'), cadenceDays: 30 });
        await contacts.add({ ...somebody('Resting'), state: 'resting' });
        for (const [code, name] of [
          ['friends', null],
          [null, 'Choir'],
        ] as const) {
          const { id: circleId } = await circles.add({ state: 'open', code, name });
          await contactCircles.add({ contactId, circleId });
        }
        const touch = { contactId, kind: 'met', direction: 'out', source: 'test', sourceId: null, note: null } as const;
        for (const hours of [1, 3, 2]) await touches.add({ ...touch, at: now.subtract({ hours }) });
        for (const hours of [5, 4]) await nudges.add({ contactId, at: now.subtract({ hours }), outcome: 'open' });
        expect(await acquaintances()).toMatchObject([
          {
            id: contactId,
            name: 'Ton “T” de Wit',
            notes: 'bees\n\\and more',
            state: 'active',
            circles: ['friends', 'Choir'],
            lastTouch: now.subtract({ hours: 1 }),
            lastNudge: now.subtract({ hours: 4 }),
            addedAt: now,
          },
          { name: 'Ria', cadenceDays: 30, circles: [], lastTouch: undefined, lastNudge: undefined },
        ]);
      });
      expect(await (await newcomer()).work(({ acquaintances }) => acquaintances())).toEqual([]);
    });

    it('follows any trail back to where it began, in the order it was told, however people sent one round', async () => {
      await followsAnyTrail(async () => (await newcomer()).work);
    });

    it('follows nobody else’s trail', async () => {
      const [mine, theirs] = [await newcomer(), await newcomer()];
      const sent = {
        goalId: null,
        meetingId: null,
        answerId: null,
        about: null,
        introduction: 'none',
        state: 'open',
      } as const;
      const ends: string[] = [];
      await theirs.work(async ({ contacts, referrals }) => {
        const [piet, anna] = [await contacts.add(somebody('Piet')), await contacts.add(somebody('Anna'))];
        await referrals.add({ ...sent, fromId: piet.id, toId: anna.id, at: now, changedAt: now });
        ends.push(anna.id);
      });
      expect(await theirs.work((work) => work.trailTo(ends[0] ?? ''))).toHaveLength(1);
      expect(await mine.work((work) => work.trailTo(ends[0] ?? ''))).toEqual([]);
      expect(await mine.work((work) => work.trailTo('nobody'))).toEqual([]);
    });

    it('can be taken out whole: all tables, as plain JSON, the same every time', async () => {
      const { id, name, work } = await told(2);
      await work(({ contacts }) => contacts.add(somebody('Renée')));
      await store.accept(says(name, 'export'), now);
      await store.handleNext(id, async (work, inbound) => {
        const everything = await work.everything(inbound.id);
        expect(Object.keys(everything)).toEqual(Object.keys(everything).toSorted());
        expect(everything).toMatchObject({
          coachee: [{ id, name }],
          contact: [{ name: 'Renée', addedAt: '2026-11-24T09:00:00Z' }],
        });
        expect(everything.delivery).toHaveLength(2);
        expect(everything.inbound).toMatchObject([{ key: 'hallo' }]);
        expect(everything).toMatchObject({
          profile: [],
          story: [],
          win: [],
          ideaUsed: [],
          marketNote: [],
          membership: [],
        });
        expect(JSON.stringify(everything)).not.toContain('"seq"');
        expect(JSON.stringify(await work.everything(inbound.id))).toBe(JSON.stringify(everything));
      });
    });

    it('forgets what tells of somebody in what was heard, said and ended, for one person, and leaves what they noted', async () => {
      const talk = {
        script: 'goal',
        version: 1,
        step: 'words',
        aboutType: null,
        aboutId: null,
        startedAt: now,
        lastAt: now,
      };
      const names: Message = { ...hello, body: [{ quote: 'Ask ANNA BOS, or Anna Bosman' }] };
      const live = async () => {
        const { id, name, work } = await newcomer();
        await store.accept(says(name, 'Anna Bos rang', `heard by ${name}`), now);
        await store.handleNext(id, async () => undefined);
        const rows = await work(async (each) => ({
          said: await each.deliver(names),
          ended: await each.conversations.add({ ...talk, state: 'ended', data: { who: ['Anna Bos'] } }),
          open: await each.conversations.add({ ...talk, state: 'waiting', data: { who: ['Anna Bos'] } }),
        }));
        if (!rows) throw new Error('nobody there');
        return { work, ...rows };
      };
      const [one, other] = [await live(), await live()];
      await one.work((work) => work.forget({ names: ['Anna Bos', ''], texts: [], conversations: [] }));
      const texts = ({ work, said, ended, open }: typeof one) =>
        work(async (each) => [
          (await each.said(said))?.message.body,
          (await each.conversations.get(ended.id))?.data,
          (await each.conversations.get(open.id))?.data,
          JSON.stringify((await each.everything()).inbound).includes('Anna Bos'),
          (await each.lastSaid()) === said,
        ]);
      const kept = { who: ['Anna Bos'] };
      expect(await texts(one)).toEqual([[{ quote: '…' }], { who: ['…'] }, kept, false, true]);
      expect(await texts(other)).toEqual([names.body, kept, kept, true, true]);
    });

    it('forgets what was said and answered in conversations, and what was told wherever it stands', async () => {
      const { id, name, work } = await newcomer();
      const row = { script: 'goal', version: 1, step: 'words', aboutType: null, aboutId: null, data: {} } as const;
      const when = { when: '2026-11-24T10:00:00Z', as: 'day' } as const;
      const button = { id: 'on', label: { own: 'Ann' }, run: { command: 'prep', options: { meeting: 'of Ann' } } };
      const rows = await work(async (each) => {
        const talk = await each.conversations.add({ ...row, state: 'ended', startedAt: now, lastAt: now });
        const asks: Message = {
          ...hello,
          body: [{ say: { key: 'today.evaluate', values: { who: 'Ann', when, count: 2 } } }],
          choices: [button],
        };
        return {
          talk,
          asked: await each.deliver(asks, { conversationId: talk.id }),
          told: await each.deliver({
            ...hello,
            body: [{ quote: 'So: the roof leaks' }, { quote: 'ill' }, { quote: 'ill at ease' }],
          }),
        };
      });
      if (!rows) throw new Error('nobody there');
      await store.accept(says(name, 'She is ill', 'an answer'), now.add({ seconds: 1 }));
      await store.handleNext(id, async () => undefined);
      await work((each) => each.forget({ names: [], texts: ['the roof leaks', 'ill'], conversations: [rows.talk.id] }));
      const left = await work(async (each) => ({
        asked: (await each.said(rows.asked))?.message,
        told: (await each.said(rows.told))?.message.body,
        heard: JSON.stringify((await each.everything()).inbound),
      }));
      expect(left?.asked).toMatchObject({
        body: [{ say: { key: 'today.evaluate', values: { who: '…', when, count: 2 } } }],
        choices: [{ ...button, label: { own: '…' } }],
      });
      expect(left?.told).toEqual([{ quote: '…' }, { quote: '…' }, { quote: 'ill at ease' }]);
      expect(left?.heard).not.toContain('She is ill');
    });

    it('is gone when the person is erased, also in the middle of their own turn', async () => {
      const { id, name, first } = await told();
      await store.accept(says(name, 'quit'), now);
      const { account } = says(name, '');
      const handled = await store.handleNext(id, async (work) => {
        await work.erase();
        await expect(work.deliver(hello)).rejects.toThrow();
      });
      expect(handled).toBe(true);
      expect(await store.inWork(id, async () => 'still there')).toBeUndefined();
      expect(await store.findPerson(account)).toBeUndefined();
      expect(await claim(first)).toBeUndefined();
      expect((await store.accept(says(name, 'quit'), now)).coacheeId).not.toBe(id);
    });
  });

  describe('what is said', () => {
    it('goes to the account used last, in the language and zone of when it was said', async () => {
      const { id, name, first, work } = await told();
      await work(({ changePerson }) => changePerson({ language: 'en' }));
      expect(await store.waitingDeliveries(id)).toEqual([first]);
      expect(await claim(first)).toMatchObject({
        coacheeId: id,
        account: { userId: name, platform: 'terminal' },
        message: hello,
        language: 'nl',
        zone: 'Europe/Amsterdam',
        attempts: 1,
        ambiguous: false,
      });
    });

    it('remembers its answer', async () => {
      const { first, work } = await told();
      await work(({ answered }) => answered(first, 'yes'));
      expect(await work(({ said }) => said(first))).toEqual({ id: first, message: hello, answer: 'yes' });
    });

    it('is found with its answer once it was sent and answered, not before', async () => {
      const { first, work } = await told();
      await work(({ answered }) => answered(first, 'yes'));
      expect(await store.answeredDelivery(first)).toBeUndefined();
      await claim(first);
      await store.settleDelivery(first, { is: 'sent', reference: 'r' }, now);
      expect(await store.answeredDelivery(first)).toMatchObject({
        id: first,
        reference: 'r',
        answer: 'yes',
        message: hello,
      });
    });

    it('goes out in order: the second waits until the first is settled', async () => {
      const { id, first, second, third } = await told(3);
      expect(await store.waitingDeliveries(id)).toEqual([first, second, third]);
      expect(await claim(second)).toBeUndefined();
      expect(await claim(first)).toBeDefined();
      expect(await claim(second)).toBeUndefined();
      await store.settleDelivery(first, { is: 'sent', reference: 'r1' }, now);
      expect(await store.waitingDeliveries(id)).toEqual([second, third]);
      expect(await claim(second)).toBeDefined();
      await store.settleDelivery(second, { is: 'refused' }, now);
      expect(await claim(third)).toBeDefined();
      await store.settleDelivery(third, { is: 'unknown' }, now);
      expect(await store.waitingDeliveries(id)).toEqual([]);
    });

    it('waits while the account takes no direct messages, and goes out once something comes in; what is said at a place does not wait for it', async () => {
      const { id, name, first, second } = await told(2);
      await claim(first);
      await store.settleDelivery(first, { is: 'closed', after: now.add({ hours: 1 }) }, now);
      expect(await claim(first, 60)).toBeUndefined();
      await store.accept({ ...says(name, 'there again'), place: 'C1 https://once' }, now);
      await store.handleNext(id, async (work) => void (await work.deliver(hello)));
      const there = (await store.waitingDeliveries(id)).at(-1) ?? '';
      expect(await claim(second)).toBeUndefined();
      expect(await claim(there)).toMatchObject({ place: 'C1 https://once' });
      expect(await claim(first)).toBeDefined();
      await store.settleDelivery(first, { is: 'sent', reference: 'r' }, now);
      expect(await claim(second)).toBeDefined();
      await store.settleDelivery(there, { is: 'sent', reference: 'hidden' }, now);
    });

    it('is claimed by one of several who try at the same time, and never once it was sent', async () => {
      const { first } = await told();
      const claims = await Promise.all(Array.from({ length: 8 }, () => claim(first)));
      expect(claims.filter((each) => each !== undefined)).toHaveLength(1);
      await store.settleDelivery(first, { is: 'sent', reference: 'r' }, now);
      expect(await claim(first, 3600)).toBeUndefined();
    });

    it('is tried again once the time it was told to wait is over, by nobody before, and nothing overtakes it', async () => {
      const { first, second } = await told(2);
      await claim(first);
      await store.settleDelivery(first, { is: 'retry', after: now.add({ seconds: 30 }) }, now);
      for (const each of [store, another])
        for (const id of [first, second])
          expect(await each.claimDelivery(id, now.add({ milliseconds: 29_999 }))).toBeUndefined();
      expect(await claim(second, 30)).toBeUndefined();
      expect(await claim(first, 30)).toMatchObject({ attempts: 2, ambiguous: false });
    });

    it('is claimed again, as one that may have arrived, a minute after its process died', async () => {
      const { first, second } = await told(2);
      await claim(first);
      const later = (id: string, seconds: number) => another.claimDelivery(id, now.add({ seconds }));
      expect(await later(first, 59)).toBeUndefined();
      expect(await later(second, 60)).toBeUndefined();
      expect(await later(first, 60)).toMatchObject({ attempts: 2, ambiguous: true });
    });

    it('whose outcome is in doubt is asked after when it is time, by whoever comes, and nothing overtakes it', async () => {
      const { first, second } = await told(2);
      await claim(first);
      await store.settleDelivery(first, { is: 'in-doubt', after: now.add({ seconds: 5 }) }, now);
      expect(await another.claimDelivery(first, now.add({ seconds: 4 }))).toBeUndefined();
      expect(await claim(second, 5)).toBeUndefined();
      expect(await another.claimDelivery(first, now.add({ seconds: 5 }))).toMatchObject({
        attempts: 2,
        ambiguous: true,
      });
    });

    it('is not claimed again by the process that is still sending it', async () => {
      const { first } = await told();
      await claim(first);
      expect(await claim(first, 3600)).toBeUndefined();
    });

    it('is said where it was asked, and the address of that place is kept no longer than that takes', async () => {
      const { id, name, work } = await newcomer();
      await store.accept({ ...says(name, 'there'), place: 'C1 https://once' }, now);
      let answer = '';
      await store.handleNext(id, async ({ deliver }, { incoming }) => {
        expect(incoming.place).toBe('C1 https://once');
        answer = await deliver(hello);
      });
      const later = (await work(({ deliver }) => deliver(hello))) ?? '';
      expect(await claim(answer)).toMatchObject({ place: 'C1 https://once' });
      await store.settleDelivery(answer, { is: 'sent', reference: 'r' }, now);
      expect(await claim(later)).toMatchObject({ place: null });
      expect(JSON.stringify(await work((own) => own.everything()))).not.toContain('https://once');
    });

    it('goes to the channel that the platform told last', async () => {
      const { id, name, work } = await newcomer();
      const channel = async () => {
        await store.handleNext(id, async () => undefined);
        return work(async ({ accounts }) => (await accounts.list())[0]?.channel);
      };
      await store.accept({ ...says(name, 'one'), channel: 'D1' }, now);
      expect(await channel()).toBe('D1');
      await store.accept(says(name, 'two'), now);
      expect(await channel()).toBe('D1');
      await store.accept({ ...says(name, 'three'), channel: 'D2' }, now);
      expect(await channel()).toBe('D2');
    });

    it('waits for somebody to send it, and no longer once it was sent', async () => {
      const { id, first } = await told();
      expect(await store.unfinished()).toContain(id);
      await claim(first);
      expect(await store.unfinished()).toContain(id);
      await store.settleDelivery(first, { is: 'sent', reference: 'r' }, now);
      expect(await store.unfinished()).not.toContain(id);
    });

    it('expires, and lets the next one pass', async () => {
      const { work } = await newcomer();
      const old = (await work(({ deliver }) => deliver(hello, { expires: now.add({ seconds: 10 }) }))) ?? '';
      const next = (await work(({ deliver }) => deliver(hello))) ?? '';
      expect(await claim(old, 10)).toBeUndefined();
      expect(await claim(next, 10)).toBeDefined();
    });
  });

  describe('what the coach says by itself', () => {
    const done = async (work: Work, due: readonly E.Moment[]) => {
      for (const { id } of due) await work.moments.change(id, { state: 'done' });
    };

    it('is due to one person at a time, the longest waiting first, with all that is due to them', async () => {
      const [late, early] = [await newcomer(), await newcomer()];
      await late.work(({ moments }) => moments.add(nudgeAt(now.subtract({ hours: 1 }))));
      await early.work(async ({ moments }) => {
        for (const hours of [2, 3, -1]) await moments.add(nudgeAt(now.subtract({ hours })));
      });
      expect((await store.nextDue())?.toString()).toBe('2026-11-24T06:00:00Z');
      expect((await store.nextDue(late.id))?.toString()).toBe('2026-11-24T08:00:00Z');
      const taken: string[] = [];
      const speak = async (work: Work, due: readonly E.Moment[]) => {
        taken.push(`${work.person.name}: ${due.map((moment) => moment.due.toString().slice(11, 16)).join(' ')}`);
        await done(work, due);
      };
      while (await store.takeDue(now, speak));
      expect(taken).toEqual([`${early.name}: 06:00 07:00`, `${late.name}: 08:00`]);
      expect((await store.nextDue(early.id))?.toString()).toBe('2026-11-24T10:00:00Z');
      expect(await store.nextDue(late.id)).toBeUndefined();
    });

    it('is due to somebody who asked for silence when that ends', async () => {
      const { id, work } = await newcomer();
      await work(async ({ moments, changePerson }) => {
        await moments.add(nudgeAt(now.add({ hours: 1 })));
        await changePerson({ pausedUntil: now.add({ hours: 48 }) });
      });
      expect((await store.nextDue(id))?.toString()).toBe(now.add({ hours: 48 }).toString());
    });

    it('passes over somebody who is held by a turn of their own, without waiting', async () => {
      const { work, id } = await newcomer();
      await work(({ moments }) => moments.add(nudgeAt(now)));
      await work(async () => {
        expect(await store.takeDue(now, done)).toBe(false);
      });
      expect(
        await store.takeDue(now, async (work, due) => {
          expect(work.person.id).toBe(id);
          await done(work, due);
        }),
      ).toBe(true);
    });

    it('is said once, however many processes look for it', async () => {
      const waiting = await Promise.all(Array.from({ length: 6 }, newcomer));
      for (const { work } of waiting) await work(({ moments }) => moments.add(nudgeAt(now)));
      const spoken: string[] = [];
      const tick = async () => {
        while (
          await store.takeDue(now, async (work, due) => {
            spoken.push(work.person.id);
            await done(work, due);
          })
        );
      };
      await Promise.all([tick(), tick(), tick()]);
      expect(spoken.toSorted()).toEqual(waiting.map(({ id }) => id).toSorted());
    });

    it('is a mistake when it stays due after it was spoken, and is not said', async () => {
      const { work } = await newcomer();
      const moment = await work(({ moments }) => moments.add(nudgeAt(now)));
      const forgetful = store.takeDue(now, async ({ deliver }) => void (await deliver(hello)));
      await expect(forgetful).rejects.toThrow('left due');
      await work(({ moments }) => moments.remove(moment?.id ?? ''));
    });
  });

  describe('two people who turn out to be one', () => {
    becomesOne(newcomer, now);
  });

  describe('somebody whose time to be erased has come', () => {
    const leaves = async (eraseAt: Temporal.Instant | null) => {
      const person = await newcomer();
      await person.work(({ changePerson }) => changePerson({ eraseAt }));
      return person;
    };
    const taken: string[] = [];
    const take = (at = now) =>
      another.takeLeft(at, async (work) => {
        taken.push(work.person.id);
        await work.erase();
      });

    it('is taken once, whoever waits longest first, however many processes look; others are not', async () => {
      const later = await leaves(now.subtract({ hours: 1 }));
      const first = await leaves(now.subtract({ hours: 2 }));
      const [ahead, never] = [await leaves(now.add({ minutes: 1 })), await leaves(null)];
      taken.length = 0;
      expect(await take()).toBe(true);
      await Promise.all([take(), take(), take()]);
      expect(taken).toEqual([first.id, later.id]);
      expect(await take()).toBe(false);
      for (const { work } of [ahead, never]) expect(await work(async ({ person }) => person.id)).toBeDefined();
      expect(await take(now.add({ minutes: 1 }))).toBe(true);
      expect(taken.at(-1)).toBe(ahead.id);
    });

    it('is passed over while a turn of theirs is going on, and kept when it fails', async () => {
      const { id, work } = await leaves(now);
      await work(async () => {
        expect(await take()).toBe(false);
      });
      await expect(store.takeLeft(now, () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
      taken.length = 0;
      expect(await take()).toBe(true);
      expect(taken).toEqual([id]);
    });
  });
}
