import { afterEach, describe, expect, it } from 'vitest';
import type { Said } from '../moments/said.ts';
import { type Life, meets, openLife } from '../moments/stage.ts';

/** Tuesday 24 November 2026, ten in the morning. */
const TUESDAY = '2026-11-24T10:00';
let me: Life;
afterEach(() => me.close());

const button = (said: readonly Said[], set: string) => said.at(-1)?.choices.find((id) => id.startsWith(set)) ?? '';

/** Conversations so many days from now, behind when negative, each with one partner. */
async function diary(days: readonly number[], named = (days: number) => `Partner ${days}`): Promise<void> {
  const now = await me.work(async ({ person }) => person.lastHeardAt);
  await me.work(async ({ contacts, meetings, meetingContacts }) => {
    for (const each of days) {
      if (!now) throw new Error('nobody was heard');
      const startsAt = now.add({ hours: 24 * each });
      const row = { goalId: null, form: 'formal', about: null, place: null, evaluatedAt: null } as const;
      const start = startsAt
        .toZonedDateTimeISO('Europe/Amsterdam')
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });
      const meeting = await meetings.add({
        ...row,
        state: 'planned',
        start,
        zone: 'Europe/Amsterdam',
        startsAt,
        minutes: 60,
        createdAt: now,
      });
      const none = { language: null, address: null, organisation: null, role: null, email: null, phone: null };
      const empty = { ...none, interests: null, notes: null, cadenceDays: null, mergedIntoId: null };
      const name = named(each);
      const contact = await contacts.add({ ...empty, name, folded: name.toLowerCase(), state: 'active', addedAt: now });
      await meetingContacts.add({ meetingId: meeting.id, contactId: contact.id });
    }
  });
}

describe('the conversations in the diary', () => {
  it('are those ahead, the next first, and below them those still to look back on, with how many more there are', async () => {
    me = await openLife(TUESDAY);
    await diary([-9, -8, -7, -6, -5, -4, 7, 6, 5, 4, 3, 2, 1]);
    const [list] = await me.types('meetings');
    expect(list?.items.map((item) => item.match(/^\w+: Partner -?\d/u)?.[0])).toEqual([
      ...[1, 2, 3, 4, 5].map((days) => `prep: Partner ${days}`),
      ...[-4, -5, -6].map((days) => `evaluate: Partner ${days}`),
    ]);
    expect(list?.text).toContain('2 more are planned');
    expect(list?.text).toContain('3 more');
  });

  it('fill up with what there is of either', async () => {
    me = await openLife(TUESDAY);
    await diary([-9, -8, -7, -6, -5, -4, -3, 1]);
    const [list] = await me.types('meetings');
    expect(list?.items).toHaveLength(8);
    expect(list?.items[0]).toContain('Partner 1');
    expect(list?.text).not.toContain('more');
  });

  it('are those with one person when a name is given', async () => {
    me = await openLife(TUESDAY);
    await diary([-2, 3, 5], (days) => (days === 3 ? 'Anna Bos' : 'Eva Smit'));
    const [list] = await me.types('meetings with Eva');
    expect(list?.items).toEqual([
      expect.stringMatching(/^prep: Eva Smit/u),
      expect.stringMatching(/^evaluate: Eva Smit/u),
    ]);
    const [none] = await me.types('meetings Karel');
    expect(none).toMatchObject({ key: 'prep.none-with', choices: ['meet'] });
  });

  it('that took place are not called off or moved by an old button', async () => {
    me = await openLife(TUESDAY);
    await meets(me, 'Piet Jansen today 11:00');
    await me.chooses('stop');
    const list = await me.types('meetings');
    await me.until('2026-11-24T12:20');
    await me.chooses('yes');
    for (const set of ['cancelled', 'moved']) {
      const said = await me.chooses(button(list, set), list.at(-1));
      expect(said.map(({ key }) => key)).toEqual(['meeting.was-held']);
    }
    expect(await me.work(({ touches }) => touches.count({ kind: 'met' }))).toBe(1);
    expect(await me.work(({ meetings }) => meetings.count({ state: 'held' }))).toBe(1);
  });
});

describe('a line behind the command', () => {
  it.each([
    ['en', 'meetings move Piet to Monday 11:00', 'meet.confirm-move'],
    ['nl', 'gesprekken Piet Jansen heeft afgezegd', 'told.call-off'],
    ['nl', 'gesprekken cancel Piet', 'told.call-off'],
    ['en', 'meetings cancel Piet', 'told.call-off'],
    ['en', 'meetings Piet', 'meeting.list'],
  ] as const)('in %s «/%s» comes to %s', async (language, line, key) => {
    me = await openLife(TUESDAY, { language });
    await meets(me, language === 'nl' ? 'Piet Jansen vrijdag 10:00' : 'Piet Jansen Friday 10:00');
    expect((await me.types(line)).at(-1)?.key).toBe(key);
  });
});

it('says the conversations ahead anew in another zone, and keeps their instant', async () => {
  me = await openLife(TUESDAY);
  await meets(me, 'Piet Jansen Friday 10:00 at the station');
  const [said] = await me.types('settings zone London');
  expect(said?.text).toContain('Piet Jansen, Friday 27 November at 09:00 (the station)');
});

it('changes a goal that was told as an answer', async () => {
  me = await openLife(TUESDAY, { welcomed: false });
  for (const line of ['hi', 'yes', 'A job in care', 'no']) await me.says(line);
  expect((await me.types('edit goal')).at(-1)?.key).toBe('edit.which');
});
