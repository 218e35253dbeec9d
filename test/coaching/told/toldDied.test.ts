import { afterEach, describe, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

/** Tuesday 24 November 2026, ten in the morning. */
const TUESDAY = '2026-11-24T10:00';
let me: Life;
afterEach(() => me.close());

const last = () => me.said.at(-1);
const stateOf = (name: string) =>
  me.work(async ({ contacts }) => (await contacts.list()).find((contact) => contact.name === name)?.state);
const open = () =>
  me.work(async ({ promises, thanks, referrals, meetings, moments }) => ({
    promises: await promises.count({ state: 'open' }),
    thanks: await thanks.count({ state: 'open' }),
    referrals: await referrals.count({ state: 'open' }),
    meetings: await meetings.count({ state: 'planned' }),
    moments: (await moments.list({ state: 'waiting' }))
      .filter(({ kind }) => kind !== 'nudge' && kind !== 'later')
      .map(({ kind, aboutType }) => `${kind} ${aboutType}`)
      .sort(),
  }));

/** Piet in the list, with a promise, a thank-you, a request and a conversation open; and a promise to Anna. */
async function withPiet(language: 'en' | 'nl'): Promise<void> {
  me = await openLife(TUESDAY, { language });
  for (const line of ['contact Anna Bos', 'contact Piet Jansen']) {
    await me.types(line);
    await me.chooses('yes');
  }
  await me.types('promises I send Piet my CV by Friday');
  await me.types('promises I send Anna my CV by Friday');
  await me.types('thanks Piet');
  await me.types('stop');
  await me.types('refer Piet Jansen via Anna Bos');
  await me.types('stop');
  await me.types('meet Piet Jansen 4 december 14:00');
  await me.chooses('yes');
}

describe('somebody who has died', () => {
  it('is taken out of everything the coach brings up, once that is wanted', async () => {
    await withPiet('nl');
    await me.says('Piet is overleden');
    expect(last()?.text).toBe(
      'Gecondoleerd met het verlies van Piet Jansen. Wil je dat ik niet meer over Piet Jansen begin? Wat je noteerde, blijft bewaard.',
    );
    expect(await stateOf('Piet Jansen')).toBe('active');
    await me.says('ja');
    expect(me.said.map(({ text }) => text)).toContain(
      'Over Piet Jansen begin ik niet meer. Wat je noteerde, blijft bewaard.',
    );
    expect(await stateOf('Piet Jansen')).toBe('deceased');
    expect(await open()).toMatchObject({
      promises: 1,
      thanks: 0,
      referrals: 0,
      meetings: 0,
      moments: ['follow-up promise'],
    });
    await me.types('vandaag');
    expect(last()?.text).not.toContain('Piet');
  });

  it('stays as it was on a no, and comes back with Undo', async () => {
    await withPiet('en');
    const before = await open();
    await me.says('Piet died last week');
    await me.chooses('no');
    expect(last()?.key).toBe('told.left');
    expect(await stateOf('Piet Jansen')).toBe('active');
    await me.says('I heard that Piet passed away');
    await me.chooses('yes');
    expect(await open()).not.toEqual(before);
    await me.chooses('undo');
    expect(await stateOf('Piet Jansen')).toBe('active');
    expect(await open()).toEqual(before);
  });

  it.each(['contact Piet overleden', 'contact Piet: overleden', 'contact Piet is overleden', 'contact Piet deceased'])(
    'is told with /%s too',
    async (line) => {
      me = await openLife(TUESDAY);
      await me.types('contact Piet Jansen');
      await me.chooses('yes');
      await me.types(line);
      expect(last()?.key).toBe('contact.set.state');
      expect(await stateOf('Piet Jansen')).toBe('deceased');
      await me.types('contact Piet');
      expect(last()?.text).toContain('Piet Jansen has died. Your notes are still here.');
      await me.types('contact Piet active');
      expect(await stateOf('Piet Jansen')).toBe('active');
    },
  );

  it('is heard at a question about them, which is not asked again', async () => {
    await withPiet('nl');
    await me.types('gesprekken');
    await me.chooses(last()?.choices.find((id) => id.startsWith('moved')) ?? '');
    const asked = last()?.key ?? '';
    expect(asked).toBe('meet.when');
    await me.says('Piet is overleden');
    expect(last()?.key).toBe('told.died');
    await me.chooses('yes');
    expect(last()?.key).not.toBe(asked);
  });

  it('is mourned when it is nobody of the list', async () => {
    me = await openLife(TUESDAY, { language: 'nl' });
    await me.says('Mijn vader is overleden');
    expect(last()?.text).toBe('Gecondoleerd met je verlies. We gaan verder wanneer jij eraan toe bent.');
  });
});
