import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { brief } from './said.ts';
import { type Life, meets, openLife } from './stage.ts';

/** Monday 23 November 2026. */
const MONDAY = '2026-11-23T10:00';
let me: Life;
afterEach(() => me.close());

/** People of long ago, each in a circle of its own unless one is given. */
async function knows(names: readonly string[], circle?: string): Promise<void> {
  await me.work(async (work) => {
    const group = circle ? await work.circles.add({ code: circle, name: null, state: 'open' }) : undefined;
    for (const name of names) {
      const nothing = { language: null, address: null, organisation: null, role: null, email: null, phone: null };
      const rest = { interests: null, notes: null, cadenceDays: null, state: 'active', mergedIntoId: null } as const;
      const addedAt = Temporal.Instant.from('2025-01-01T00:00Z');
      const { id } = await work.contacts.add({ name, folded: name.toLowerCase(), addedAt, ...nothing, ...rest });
      if (group) await work.contactCircles.add({ contactId: id, circleId: group.id });
    }
  });
}

/** A referral to somebody who has been in the list for longer than anybody else. */
async function sentTo(name: string, from: string): Promise<void> {
  await me.types(`refer ${name} via ${from} knows the grid`);
  while (me.said.at(-1)?.choices.includes('yes')) await me.chooses('yes');
  await me.work(async ({ contacts }) => {
    const [contact] = await contacts.list({ name });
    await contacts.change(contact?.id ?? '', { addedAt: Temporal.Instant.from('2024-01-01T00:00Z') });
  });
}

describe('the weekly nudge', () => {
  it('comes on Tuesday at nine, and names somebody else each week when nothing comes back', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await knows(['Anna Bos', 'Bert Kok', 'Cees Mol', 'Dirk Vos', 'Els Prins']);
    const weeks = await me.until('2026-12-08T12:00');
    expect(brief(weeks)).toEqual([
      '2026-11-24T09:00 nudge.person',
      '2026-12-01T09:00 nudge.person',
      '2026-12-08T09:00 nudge.person',
    ]);
    expect(weeks.map(({ text }) => /Anna|Bert|Cees|Dirk|Els/u.exec(text)?.[0])).toEqual(['Anna', 'Bert', 'Cees']);
    const open = await me.work(({ conversations }) =>
      conversations.list({ script: 'nudge', state: ['active', 'waiting'] }),
    );
    expect(open.length).toBe(1);
  });

  it('does not come in the hour before a conversation, nor during one: the next day then', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await knows(['Anna Bos', 'Bert Kok', 'Cees Mol', 'Dirk Vos', 'Els Prins']);
    await meets(me, 'Piet Jansen tuesday 24 november 9:45');
    const said = brief(await me.until('2026-11-24T12:00'));
    expect(said.filter((line) => line.includes('nudge'))).toEqual([]);
    expect(await me.waiting('nudge')).toEqual(['2026-11-25T09:00']);
  });

  it('leaves three days between two, also when the first gave way for days', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await knows(['Anna Bos', 'Bert Kok', 'Cees Mol', 'Dirk Vos', 'Els Prins']);
    await me.work(async ({ moments }) => {
      const [nudge] = await moments.list({ kind: 'nudge', state: 'waiting' });
      await moments.change(nudge?.id ?? '', { due: Temporal.Instant.from('2026-11-30T08:00:00Z') });
    });
    expect(brief(await me.until('2026-12-08T12:00'))).toEqual([
      '2026-11-30T09:00 nudge.person',
      '2026-12-08T09:00 nudge.person',
    ]);
  });

  it('goes from a weekend on to Monday', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await me.work(async ({ moments }) => {
      const [nudge] = await moments.list({ kind: 'nudge', state: 'waiting' });
      await moments.change(nudge?.id ?? '', { due: Temporal.Instant.from('2026-11-28T08:00:00Z') });
    });
    expect(brief(await me.until('2026-11-30T12:00'))).toEqual(['2026-11-30T09:00 nudge.names']);
  });

  it('comes in the weekend to whoever chose a day of it', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await me.types('settings nudge saturday 10:00');
    expect(brief(await me.until('2026-11-29T12:00'))).toEqual(['2026-11-28T10:00 nudge.names']);
  });

  it.each([
    ['friday', '2026-12-24T10:00', '2026-12-28T09:00'],
    ['saturday', '2026-12-24T10:00', '2026-12-27T09:00'],
    ['friday', '2026-12-31T10:00', '2027-01-04T09:00'],
  ])('of a %s leaves Christmas and New Year alone', async (day, now, due) => {
    me = await openLife(now, { nudged: true });
    await me.types(`settings nudge ${day} 09:00`);
    expect(await me.waiting('nudge')).toEqual([due]);
    expect(brief(await me.until(due))).toEqual([`${due} nudge.names`]);
  });

  it('is worded in another way each week, and for somebody who is named again', async () => {
    me = await openLife(MONDAY, { nudged: true });
    const people = 'ABCDEFGHIJK'.split('').map((first) => `${first}iet Mol`);
    await knows(people);
    const said: string[] = [];
    for (let week = 0; week < 20; week += 1) {
      const day = Temporal.PlainDate.from('2026-11-24').add({ weeks: week });
      said.push(
        ...(await me.until(`${day}T12:00`)).filter(({ key }) => key === 'nudge.person').map(({ text }) => text),
      );
      await me.types('privacy');
    }
    expect(said).toHaveLength(20);
    expect(new Set(said.map((text) => text.split('An idea: ')[1])).size).toBeGreaterThan(15);
    const wordings = said.map((text) => text.replace(/\n+An idea: .*$/su, '').replace(/\p{Lu}iet Mol/u, '…'));
    for (const [index, wording] of wordings.entries()) expect(wording).not.toBe(wordings[index - 1]);
    expect(new Set(wordings).size).toBe(4);
    for (const name of people) {
      const about = said.filter((text) => text.includes(name));
      for (const [index, text] of about.entries()) expect(text).not.toBe(about[index - 1]);
    }
  });

  it('asks for names in other words each week', async () => {
    me = await openLife(MONDAY, { nudged: true });
    const texts = (await me.until('2026-12-08T12:00'))
      .filter(({ key }) => key === 'nudge.names')
      .map(({ text }) => text);
    expect(new Set(texts).size).toBe(3);
  });

  it('asks for names in other words over New Year as well, whatever the number of the week', async () => {
    me = await openLife('2027-12-27T10:00', { nudged: true });
    const texts = (await me.until('2028-01-11T12:00'))
      .filter(({ key }) => key === 'nudge.names')
      .map(({ text }) => text);
    expect(texts).toHaveLength(3);
    expect(new Set(texts).size).toBe(3);
  });

  it('ends with one line when whom it names is merged into somebody else', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await knows(['Anna Bos', 'Bert Kok', 'Cees Mol']);
    const [nudge] = await me.until('2026-11-24T09:00');
    await me.types('contact merge Bert Kok and Anna Bos');
    const said = await me.chooses('yes');
    expect(said.find(({ key }) => key === 'word.dropped-too')?.text).toContain('the nudge');
    expect((await me.chooses('done', nudge)).map(({ key }) => key)).toEqual(['word.already-ended']);
  });

  it('asks for three names while there are fewer than three to choose from', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await knows(['Anna Bos', 'Bert Kok']);
    expect(brief(await me.until('2026-11-24T09:00'))).toEqual(['2026-11-24T09:00 nudge.names']);
  });

  it('takes names for its three names, and nothing else', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await me.until('2026-11-24T09:00');
    const keys = async (text: string) => (await me.says(text)).map(({ key }) => key);
    expect(await keys('I do not know what you want from me')).toEqual(['contact.no-name', 'nudge.names']);
    expect(await keys('Anna Bos\nBert Kok and Cees Mol')).toEqual(['nudge.added']);
    expect((await me.work(({ contacts }) => contacts.list({}, { by: 'name' }))).map(({ name }) => name)).toEqual([
      'Anna Bos',
      'Bert Kok',
      'Cees Mol',
    ]);
  });

  it('says its question again once after something else, and then leaves it open in silence', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await me.until('2026-11-24T09:00');
    const keys = async () => {
      await me.types('touch');
      return (await me.chooses('stop')).map(({ key }) => key);
    };
    expect(await keys()).toEqual(['touch.nothing', 'nudge.names']);
    expect(await keys()).toEqual(['touch.nothing']);
    expect((await me.says('Anna Bos')).map(({ key }) => key)).toEqual(['nudge.added']);
  });

  it('says that names can come at any time when they are skipped, or later when they are put off', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await me.until('2026-11-24T09:00');
    expect((await me.says("I'll do it later")).map(({ key }) => key)).toEqual(['word.later']);
    expect(brief(await me.until('2026-11-25T09:00'))).toEqual(['2026-11-25T09:00 nudge.names']);
    expect((await me.chooses('skip')).map(({ key }) => key)).toEqual(['nudge.names-skipped']);
  });

  it('adds nobody who may be there already, and no sentence', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await knows(['Anna Bos', 'Anna Smit']);
    await me.until('2026-11-24T09:00');
    const keys = async (text: string) => (await me.says(text)).map(({ key }) => key);
    expect(await keys('Ask more')).toEqual(['contact.no-name', 'nudge.names']);
    const said = await me.says('Anna');
    expect(said.map(({ key }) => key)).toEqual(['inventory.alike']);
    expect(said[0]?.text).toContain('Anna Smit');
    expect(await me.work(({ contacts }) => contacts.count({}))).toBe(2);
  });

  it.each([
    ['my old editor Sophie Bakker, tom from uni and that guy Ahmed', ['Sophie Bakker', 'Tom', 'Ahmed'], 'old editor'],
    ['Wilma Bakker en m’n oude buurvrouw Truus, achternaam weet ik niet meer', ['Wilma Bakker', 'Truus'], null],
  ] as const)('reads names among other words back, and adds them after a yes', async (line, names, note) => {
    me = await openLife(MONDAY, { nudged: true });
    await me.until('2026-11-24T09:00');
    const [asked] = await me.says(line);
    expect(asked?.key).toBe('nudge.names-right');
    for (const name of names) expect(asked?.text).toContain(name);
    expect((await me.says('ja hoor')).map(({ key }) => key)).toEqual(['nudge.added']);
    const list = await me.work(({ contacts }) => contacts.list({}, { by: 'addedAt' }));
    expect(list.map(({ name }) => name).sort()).toEqual([...names].sort());
    expect(list.find(({ name }) => name === names[0])?.notes).toBe(note);
  });

  it('leaves the three names for another week when twice it hears none, and takes no command for one', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await me.until('2026-11-24T09:00');
    expect((await me.says('settings name Sam Jones')).map(({ key }) => key)).toEqual([
      'contact.no-name',
      'nudge.names',
    ]);
    expect((await me.says('nog niet, woensdag')).map(({ key }) => key)).toEqual(['nudge.names-left']);
    expect(await me.work(({ contacts }) => contacts.count({}))).toBe(0);
  });

  it('that gave way still comes the next day when a setting changes or a pause ends meanwhile', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await knows(['Anna Bos', 'Bert Kok', 'Cees Mol']);
    await meets(me, 'Piet Jansen today 12:00');
    await me.chooses('stop');
    await me.until('2026-11-23T13:20');
    await me.chooses('yes');
    await me.chooses('stop');
    expect(brief(await me.until('2026-11-24T10:00'))).toEqual(['2026-11-24T09:00 thanks.draft']);
    expect(await me.waiting('nudge')).toEqual(['2026-11-25T09:00']);
    await me.types('settings prep 17:00');
    expect(await me.waiting('nudge')).toEqual(['2026-11-25T09:00']);
    await me.types('settings zone London');
    expect(await me.waiting('nudge')).toEqual(['2026-11-25T09:00']);
    await me.types('pause a week');
    await me.types('pause off');
    expect(await me.waiting('nudge')).toEqual(['2026-11-25T09:00']);
    expect(brief(await me.until('2026-12-02T10:00'))).toEqual([
      '2026-11-25T09:00 nudge.person',
      '2026-12-01T09:00 reflection.question',
      '2026-12-02T09:00 nudge.names',
    ]);
  });

  it('stays open after a yes until it is done, and a no is for another week', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await knows(['Anna Bos', 'Bert Kok', 'Cees Mol']);
    await me.until('2026-11-24T09:00');
    expect((await me.says('yes')).map(({ key }) => key)).toEqual(['nudge.will']);
    expect(await me.work(({ touches }) => touches.count({}))).toBe(0);
    expect((await me.says('no')).map(({ key }) => key)).toEqual(['nudge.not-now']);
  });

  it('ends with a word when somebody else is asked for and there is nobody left', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await knows(['Anna Bos', 'Bert Kok', 'Cees Mol'], 'sport');
    await me.until('2026-11-24T09:00');
    expect((await me.says('someone else')).map(({ key }) => key)).toEqual(['nudge.nobody-else']);
  });

  it('says of nobody one never spoke to that one loses touch with them, and names the others in whole sentences', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await knows(['Anna Bos', 'Bert Kok', 'Cees Mol']);
    await me.work(async ({ contacts, touches }) => {
      const [cees] = await contacts.list({ name: 'Cees Mol' });
      const at = Temporal.Instant.from('2026-03-01T12:00Z');
      const rest = { kind: 'met', direction: 'out', source: 'told', sourceId: null, note: null } as const;
      await touches.add({ contactId: cees?.id ?? '', at, ...rest });
    });
    const [nudge] = await me.until('2026-11-24T09:00');
    expect(nudge?.text).toContain('Anna Bos is on your list');
    expect(nudge?.text).not.toContain('losing');
    const [more] = await me.says('more');
    expect(more?.text).toContain('It could also be Bert Kok: I don’t know when you were last in touch.');
    expect(more?.text).toContain('It could also be Cees Mol: the last contact I know of was 9 months ago.');
  });

  it('takes for an answer that it was done, will be, should wait or be somebody else, in the person’s own words', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await knows(['Anna Bos', 'Bert Kok', 'Cees Mol', 'Dirk Vos']);
    await me.until('2026-11-24T09:00');
    expect((await me.says('Give me someone else please')).map(({ text }) => text.slice(0, 8))).toEqual(['Bert Kok']);
    expect((await me.says('I will call him')).map(({ key }) => key)).toEqual(['nudge.will']);
    expect((await me.says('purple')).map(({ key }) => key)).toEqual(['nudge.will']);
    expect(me.said.at(-1)?.text).toContain('didn’t quite get');
    const [later] = await me.says('next week');
    expect(later).toMatchObject({ key: 'nudge.later' });
    expect(later?.text).toContain('Monday 30 November');
    expect(brief(await me.until('2026-11-30T12:00'))).toEqual(['2026-11-30T09:00 nudge.will']);
    expect((await me.says('called him yesterday')).map(({ key }) => key)).toEqual(['nudge.done']);
    const [touch] = await me.work(({ touches }) => touches.list({}));
    expect([touch?.kind, touch?.at.toString().slice(0, 10)]).toEqual(['called', '2026-11-29']);
    expect(await me.work(({ conversations }) => conversations.count({ state: ['active', 'waiting'] }))).toBe(0);
  });

  it('names again whose meeting was never looked back on', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await knows(['Anna Bos', 'Bert Kok', 'Cees Mol']);
    await me.types('meet Anna Bos today 14:00');
    await me.chooses('yes');
    await me.until('2026-11-25T12:00');
    await me.types('today');
    expect((await me.until('2026-12-01T12:00')).at(-1)?.key).toBe('nudge.person');
  });

  it('leaves in peace whom you were sent to and never spoke: the coach has asked after that twice, and said it would leave it', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await sentTo('Anna Bos', 'Bert Kok');
    await knows(['Cees Mol', 'Dirk Vos', 'Els Prins', 'Finn Smit', 'Gea Kuiper']);
    for (const day of ['11-27', '12-04', '12-11']) {
      await me.until(`2026-${day}T12:00`);
      await me.types('privacy');
    }
    expect(me.said.filter(({ key }) => key === 'follow-up.referral')).toHaveLength(2);
    const named = me.said.filter(({ key }) => key === 'nudge.person').map(({ text }) => text);
    expect(named).toHaveLength(3);
    expect(named.join()).not.toContain('Anna Bos');
  });

  it('does not bring up somebody whose conversation was called off yesterday', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await knows(['Anna Bos', 'Bert Kok', 'Cees Mol', 'Dirk Vos']);
    await me.types('meet Anna Bos today 14:00');
    await me.chooses('yes');
    await me.until('2026-11-23T15:15');
    await me.chooses('cancelled');
    const [nudge] = (await me.until('2026-11-24T12:00')).filter(({ key }) => key === 'nudge.person');
    expect(nudge?.text).toContain('Bert Kok');
  });

  it('does not take for fading whom you were to meet for the first time, when that was called off long ago', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await sentTo('Anna Bos', 'Bert Kok');
    await me.types('meet Anna Bos today 14:00');
    await me.chooses('yes');
    await me.until('2026-11-23T15:15');
    await me.chooses('cancelled');
    await knows(['Cees Mol', 'Dirk Vos', 'Els Prins']);
    await me.downUntil('2027-03-01T10:00');
    await me.until('2027-03-03T12:00');
    const named = me.said.filter(({ key }) => key === 'nudge.person').map(({ text }) => text);
    expect(named[0]).toContain('Cees Mol');
    expect(named.join()).not.toContain('Anna Bos');
  });

  it('names one when there are enough to choose from, though all are of one circle', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await knows(['Anna Bos', 'Bert Kok', 'Cees Mol'], 'sport');
    const [nudge] = await me.until('2026-11-24T09:00');
    expect(nudge).toMatchObject({ key: 'nudge.person' });
    expect(nudge?.choices).not.toContain('more');
  });

  it('comes at the hour the person set, out of their quiet hours', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await me.types('settings nudge wednesday 07:00');
    expect(await me.waiting('nudge')).toEqual(['2026-11-25T08:00']);
    expect(brief(await me.until('2026-11-25T10:00'))).toEqual(['2026-11-25T08:00 nudge.names']);
  });

  it('gives way to a list, and comes the next day', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await meets(me, 'Piet Jansen today 14:00');
    await me.chooses('stop');
    await me.until('2026-11-23T15:15');
    await me.chooses('yes');
    await me.chooses('stop');
    expect(brief(await me.until('2026-11-25T12:00'))).toEqual([
      '2026-11-24T09:00 thanks.draft',
      '2026-11-25T09:00 nudge.names',
    ]);
  });

  it('gives way to a preparation of the same afternoon, which keeps its hour', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await meets(me, 'Piet Jansen wednesday 14:00');
    expect(brief(await me.until('2026-11-25T12:00'))).toEqual([
      '2026-11-24T16:00 prep.why',
      '2026-11-25T09:00 nudge.names',
    ]);
  });

  it('is not lost when it has to give way a whole week long', async () => {
    me = await openLife(MONDAY, { nudged: true });
    await me.work(async ({ moments }) => {
      for (const { id } of await moments.list({ kind: 'nudge' }))
        await moments.change(id, { due: Temporal.Instant.from('2026-12-01T08:00Z') });
    });
    expect(brief(await me.until('2026-12-01T12:00'))).toEqual(['2026-12-01T09:00 nudge.names']);
  });

  it('asks on with the getting acquainted as long as that is not finished', async () => {
    me = await openLife(MONDAY, { nudged: true, welcomed: false });
    await me.chooses('yes');
    const [welcome] = await me.until('2026-11-24T12:00');
    expect(welcome).toMatchObject({ at: '2026-11-24T09:00', key: 'welcome.goal' });
    expect(welcome?.text).toContain('our first conversation');
    expect((await me.says('A job in the energy sector')).map(({ key }) => key)).toEqual(['welcome.talk']);
  });
});
