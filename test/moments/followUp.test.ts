import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import type { Coachee } from '../../src/domain/entities.ts';
import { followUpAgainDue, followUpDue, promiseDue } from '../../src/moments/plan.ts';
import type { Actor, Heard, Stage, Start } from '../scenarios/stage.ts';
import { looksBack, presses, sitsDown } from './sitsDown.ts';

const TUESDAY: Start = { language: 'en', zone: 'Europe/London', now: '2026-11-24T09:30:00Z' };
let stage: Stage | undefined;

afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

async function sits(start: Start = TUESDAY): Promise<Actor> {
  const seated = await sitsDown(start);
  stage = seated.stage;
  return seated.me;
}

/** What is asked after, alone or in a list, among everything heard. */
const askedAfter = (heard: readonly Heard[]) => heard.filter(({ kind }) => kind === 'follow-up' || kind === 'today');

/** Weeks in which something is said now and then, so that no silence keeps the coach quiet. */
async function weeks(me: Actor, count: number): Promise<readonly Heard[]> {
  const before = me.heard.length;
  for (let week = 0; week < count; week += 1) {
    await me.waits('7d');
    await me.types('privacy');
  }
  return me.heard.slice(before);
}

async function promises(me: Actor, line: string): Promise<void> {
  const heard = await me.types(`promises ${line}`);
  if (heard.at(-1)?.key === 'contact.new') await me.chooses('yes');
}

describe('asking after what is open', () => {
  it.each([
    ['Europe/Amsterdam', '2026-11-26T10:00:00Z', '2026-12-01T08:00:00Z'],
    ['America/New_York', '2026-11-26T15:00:00Z', '2026-12-01T14:00:00Z'],
    ['Asia/Tokyo', '2026-11-26T01:00:00Z', '2026-12-01T00:00:00Z'],
  ])('comes on the third working day at nine, over the weekend, as it is in %s', async (zone, now, asked) => {
    const me = await sits({ language: 'en', zone, now });
    await promises(me, 'I send Piet the article');
    expect((await me.next()).at(-1)).toMatchObject({ at: asked, kind: 'follow-up', key: 'follow-up.mine' });
  });

  it('comes once more a week later, and then never again', async () => {
    const me = await sits();
    await promises(me, 'I send Piet the article');
    const asked = askedAfter(await weeks(me, 8));
    expect(asked.map(({ at }) => at)).toEqual(['2026-11-27T09:00:00Z', '2026-12-04T09:00:00Z']);
    expect(asked[0]?.text).not.toContain('one last time');
    expect(asked[1]?.text).toContain('one last time');
    expect((await me.types('promises')).at(-1)?.text).toContain('send Piet the article');
  });

  it('waits for the day a promise is due by, and asks on the first working day after', async () => {
    const me = await sits();
    await promises(me, 'I send Piet the article by 11 December');
    const asked = askedAfter(await weeks(me, 5));
    expect(asked.map(({ at }) => at)).toEqual(['2026-12-14T09:00:00Z', '2026-12-21T09:00:00Z']);
  });

  it('does not come in the quiet hours, but when they end', async () => {
    const me = await sits();
    await me.types('settings quiet 21:00 to 10:30');
    await promises(me, 'I send Piet the article');
    const asked = askedAfter(await weeks(me, 3));
    expect(asked.map(({ at }) => at)).toEqual(['2026-11-27T10:30:00Z', '2026-12-04T10:30:00Z']);
  });

  it('comes as one list when several things are open, and once more as a list', async () => {
    const me = await sits();
    await looksBack(me, 'Piet Jansen', {
      'evaluation.promised': 'Send the article',
      'evaluation.referrals': 'Anna de Wit',
    });
    await promises(me, 'Piet sends me the report');
    const [first, second, ...others] = askedAfter(await weeks(me, 4));
    expect(others).toEqual([]);
    for (const list of [first, second]) {
      expect(list?.kind).toBe('today');
      expect(list?.text).toContain('Send the article');
      expect(list?.text).toContain('Anna de Wit');
      expect(list?.text).toContain('Piet sends me the report');
    }
    expect([first?.at, second?.at]).toEqual(['2026-11-27T09:00:00Z', '2026-12-04T09:00:00Z']);
  });

  it('acts at once from the list, and asks no more about what was settled there', async () => {
    const me = await sits();
    await promises(me, 'I send Piet the article');
    await promises(me, 'I book a table for Piet');
    expect(await presses(me, await me.next(), 'done')).toBe('promise.kept');
    const again = askedAfter(await weeks(me, 3));
    expect(again.map(({ key }) => key)).toEqual(['follow-up.mine']);
    expect(again[0]?.text).toContain('book a table');
  });

  it('asks once about somebody whom two people named', async () => {
    const me = await sits();
    await looksBack(me, 'Piet Jansen', { 'evaluation.referrals': 'Anna de Wit' });
    await looksBack(me, 'Kees Bos', { 'evaluation.referrals': 'Anna de Wit' });
    const asked = askedAfter(await weeks(me, 4));
    expect(asked.map(({ key }) => key)).toEqual(['follow-up.referral', 'follow-up.referral']);
    expect(asked[0]?.text).toContain('Piet Jansen and Kees Bos suggested you talk to Anna de Wit');
  });

  it('vraagt er in het Nederlands naar', async () => {
    const me = await sits({ language: 'nl', zone: 'Europe/Amsterdam', now: '2026-11-24T09:30:00Z' });
    await me.types('beloftes ik stuur Piet het artikel vóór vrijdag');
    await me.chooses('yes');
    const asked = (await me.next()).at(-1);
    expect(asked?.at).toBe('2026-11-27T08:00:00Z');
    expect(asked?.text).toBe('Je beloofde Piet: ‘Piet het artikel sturen’, uiterlijk vandaag. Is het ervan gekomen?');
  });
});

describe('asking after what is open is called off', () => {
  async function sentToAnna(): Promise<Actor> {
    const me = await sits();
    await looksBack(me, 'Piet Jansen', { 'evaluation.referrals': 'Anna de Wit' });
    return me;
  }
  it('by a promise that was kept, and by one that is not needed any more', async () => {
    const me = await sits();
    await promises(me, 'I send Piet the article');
    await promises(me, 'Piet sends me the report');
    expect(await presses(me, await me.types('promises'), 'done')).toBe('promise.kept');
    expect(await presses(me, await me.types('promises'), 'cancelled')).toBe('promise.let-go');
    expect(askedAfter(await weeks(me, 3))).toEqual([]);
  });

  it('by a referral that is let go', async () => {
    const me = await sentToAnna();
    expect(await presses(me, await me.types('referrals Anna'), 'cancelled')).toBe('referral.dropped');
    expect(askedAfter(await weeks(me, 3))).toEqual([]);
  });

  it('by a request that went out: then the answer is asked after', async () => {
    const me = await sentToAnna();
    await me.waits('1d');
    expect(await presses(me, await me.types('referrals Anna'), 'sent')).toBe('referral.asked');
    const asked = askedAfter(await weeks(me, 4));
    expect(asked.map(({ key, at }) => [key, at])).toEqual([
      ['follow-up.request', '2026-11-30T09:00:00Z'],
      ['follow-up.request', '2026-12-07T09:00:00Z'],
    ]);
    expect(asked[0]?.text).toContain('On Wednesday 25 November you asked to talk to Anna de Wit');
  });

  it('by a date with the person one was sent to, even while the question is open', async () => {
    const me = await sentToAnna();
    expect((await me.next()).at(-1)?.key).toBe('follow-up.referral');
    await me.types('meet Anna 15 January 2027 14:30');
    const planned = await me.chooses('yes');
    expect(planned.map(({ key }) => key)).toEqual(['meet.planned']);
    expect(askedAfter(await weeks(me, 3))).toEqual([]);
  });

  it.each(['called Anna', 'wrote to Anna'])(
    'by contact that is told of (%s): then the answer is asked after',
    async (line) => {
      const me = await sentToAnna();
      expect((await me.types(`touch ${line}`)).at(-1)?.text).toContain('you’ve asked');
      const asked = askedAfter(await weeks(me, 3));
      expect(asked.map(({ key, at }) => [key, at])).toEqual([
        ['follow-up.request', '2026-11-27T09:00:00Z'],
        ['follow-up.request', '2026-12-04T09:00:00Z'],
      ]);
    },
  );

  it('by an answer of theirs that is told of, once they were asked', async () => {
    const me = await sentToAnna();
    expect(await presses(me, await me.types('referrals Anna'), 'sent')).toBe('referral.asked');
    await me.waits('1d');
    await me.types('touch Anna called me');
    expect(askedAfter(await weeks(me, 3))).toEqual([]);
  });

  it('by having met', async () => {
    const me = await sentToAnna();
    await me.types('touch met Anna');
    const asked = askedAfter(await weeks(me, 3));
    expect([...new Set(asked.map(({ key }) => key))]).toEqual(['follow-up.told-back']);
  });

  it('by erasing the person it is about, even while the question is open', async () => {
    const me = await sentToAnna();
    await me.next();
    await me.types('erase Anna');
    expect((await me.chooses('yes')).map(({ key }) => key)).toEqual(['erase.done', 'word.dropped-too']);
    expect(askedAfter(await weeks(me, 3))).toEqual([]);
  });

  it('by an answer of the evaluation that is changed', async () => {
    const me = await sits();
    await looksBack(me, 'Piet Jansen', { 'evaluation.promised': 'Send the article' });
    await presses(me, await me.types('edit article'), '');
    expect((await me.says('nothing')).at(-1)?.key).toBe('edit.done');
    expect(askedAfter(await weeks(me, 3))).toEqual([]);
  });
});

describe('when something is asked after', () => {
  const instants = fc
    .integer({ min: 0, max: 3 * 365 * 24 * 60 })
    .map((minutes) => Temporal.Instant.from('2026-01-01T00:00:00Z').add({ minutes }));
  const zones = fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland');
  const person = (zone: string) => ({ zone, quietFrom: '22:00', quietTo: '08:00' }) as Coachee;
  const local = (instant: Temporal.Instant, zone: string) => instant.toZonedDateTimeISO(zone);

  it('is always nine o’clock on a working day, and never before three of them have passed', () => {
    fc.assert(
      fc.property(instants, zones, fc.option(fc.integer({ min: -10, max: 90 })), (from, zone, days) => {
        const byWhen = days === null ? null : local(from, zone).toPlainDate().add({ days }).toString();
        const due = local(promiseDue(byWhen, from, person(zone)), zone);
        const third = local(followUpDue(from, person(zone)), zone);
        expect(due.toPlainTime().toString()).toBe('09:00:00');
        expect(due.dayOfWeek).toBeLessThanOrEqual(5);
        expect(Temporal.ZonedDateTime.compare(due, third)).toBeGreaterThanOrEqual(0);
        if (byWhen !== null && byWhen > third.toPlainDate().toString())
          expect(due.toPlainDate().toString() > byWhen).toBe(true);
      }),
    );
  });

  it('is a week later the second time, moved past a weekend', () => {
    fc.assert(
      fc.property(instants, zones, (from, zone) => {
        const again = local(followUpAgainDue(from, person(zone)), zone);
        const days = local(from, zone).toPlainDate().until(again.toPlainDate()).days;
        expect(again.dayOfWeek).toBeLessThanOrEqual(5);
        expect(days).toBe({ 6: 9, 7: 8 }[local(from, zone).dayOfWeek] ?? 7);
      }),
    );
  });
});
