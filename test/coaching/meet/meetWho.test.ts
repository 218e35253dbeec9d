import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it } from 'vitest';
import { addContact } from '../../../src/coaching/person.ts';
import { turnFor } from '../../../src/turnFor.ts';
import type { Said } from '../../moments/said.ts';
import { type Life, openLife } from '../../moments/stage.ts';
import type { Actor, Heard } from '../../scenarios/stage.ts';
import { openTerminalStage } from '../../scenarios/terminalStage.ts';

const NOW = Temporal.Instant.from('2026-11-24T09:00:00Z');
let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  close = undefined;
});

const last = (heard: readonly (Heard | Said)[]) => heard.at(-1);
const keys = (heard: readonly (Heard | Said)[]) => heard.map(({ key }) => key);

/** Somebody past the welcome, on Tuesday 24 November 2026 at ten. */
async function lives(language: 'nl' | 'en'): Promise<Life> {
  const life = await openLife('2026-11-24T10:00', { language });
  close = () => life.close();
  return life;
}

/** Somebody at the question whether a conversation is coming up. */
async function isAsked(language: 'nl' | 'en'): Promise<Actor> {
  const stage = await openTerminalStage({ language, zone: 'Europe/Amsterdam', now: '2026-11-24T09:00:00Z' });
  close = () => stage.close();
  const me = await stage.enters('Sam');
  expect(keys(await me.says(language === 'nl' ? 'hoi' : 'Hi!'))).toEqual(['welcome.hello']);
  await me.chooses('yes');
  expect(keys(await me.says('Hello'))).toEqual(['welcome.goal']);
  await me.says('A job in the energy sector');
  expect(keys(await me.says('hoi'))).toEqual(['welcome.talk']);
  return me;
}

const adds = (life: Life, name: string) => life.work((work) => addContact(turnFor(work, NOW), name));

const meetings = (life: Life) =>
  life.work(async (work) =>
    Promise.all(
      (await work.meetings.list()).map(async ({ id, start, about, form, place }) => {
        const links = await work.meetingContacts.list({ meetingId: id });
        const people = await Promise.all(links.map(({ contactId }) => work.contacts.get(contactId)));
        const who = people.map((each) => [each?.name, each?.organisation].filter(Boolean).join(', '));
        return { who: who.sort(), start, about, form, place };
      }),
    ),
  );

describe('a conversation told of at the first question about one', () => {
  it('is read whole: the name, the firm, the day, the hour and the form', async () => {
    const me = await isAsked('en');
    const asked = await me.says("Yes, coffee with Sarah O'Neill from Arup on Thursday at half past ten");
    expect(last(asked)?.text).toContain("Sarah O'Neill isn’t on your list yet");
    expect(last(await me.chooses('yes'))).toMatchObject({
      key: 'meet.confirm',
      when: expect.stringContaining('2026-11-26T10:30'),
    });
    await me.chooses('yes');
    expect(last(await me.types('contact Sarah'))?.text).toContain('Arup');
  });

  it('wordt ook in het Nederlands heel gelezen, met het onderwerp', async () => {
    const me = await isAsked('nl');
    expect(keys(await me.says('blauw gras misschien ooit eens ergens'))).toEqual([
      'welcome.talk-unclear',
      'welcome.talk',
    ]);
    await me.says('Ja, ik spreek Ilse de Groot overmorgen om 10 uur over HR bij Philips');
    expect(last(await me.chooses('yes'))?.text).toBe(
      'Met Ilse de Groot, donderdag 26 november om 10:00, een uur. Klopt dat?',
    );
    await me.chooses('yes');
    await me.types('prep Ilse');
    expect(me.heard.map(({ text }) => text).join()).toContain('HR bij Philips');
  });

  it.each(['Not yet', 'nee, nog geen gesprek', 'Nothing planned yet'])('“%s” means no', async (text) => {
    const me = await isAsked('en');
    expect(keys(await me.says(text))).toEqual(['welcome.done']);
  });

  it('a firm alone leaves open who it is with, and the rest stays', async () => {
    const me = await isAsked('en');
    const asked = last(await me.says('An interview with BP on Friday at 2pm'));
    expect(asked?.text).toContain('Who are you meeting at BP?');
    expect(last(await me.chooses('skip'))?.text).toContain(
      'You’re meeting somebody at BP on Friday 27 November at 14:00',
    );
    expect((await me.chooses('yes'))[0]?.text).toContain('somebody at BP');
  });
});

describe('an answer to with whom a conversation is', () => {
  it('is read as the line behind the command is', async () => {
    const life = await lives('nl');
    await life.types('gesprek');
    await life.says('Ilse de Groot, overmorgen om 10 uur over HR bij Philips');
    expect(last(await life.chooses('yes'))?.text).toContain('Met Ilse de Groot, donderdag 26 november om 10:00');
    await life.chooses('yes');
    await life.types('gesprek');
    expect(last(await life.says('maandag 14 december'))?.text).toBe('Met wie heb je maandag 14 december een gesprek?');
    expect(last(await life.says('ilse'))?.text).toBe('Hoe laat op maandag 14 december?');
    await life.says('half 3');
    await life.chooses('yes');
    await life.types('gesprek koffie vrijdag 9:00');
    expect(keys(await life.says('weet ik nog niet'))).toEqual(['meet.confirm']);
    await life.chooses('yes');
    await life.types('gesprek');
    expect(last(await life.says('sollicitatiegesprek bij Philips dinsdag 10 uur'))?.key).toBe('meet.who-at');
    await life.says('Joost van Dam en Kim Yilmaz');
    await life.chooses('yes');
    await life.chooses('yes');
    await life.chooses('yes');
    expect((await meetings(life)).sort((a, b) => (a.start < b.start ? -1 : 1))).toEqual([
      { who: ['Ilse de Groot'], start: '2026-11-26T10:00', about: 'HR bij Philips', form: 'formal', place: null },
      { who: [], start: '2026-11-27T09:00', about: null, form: 'informal', place: null },
      {
        who: ['Joost van Dam, Philips', 'Kim Yilmaz, Philips'],
        start: '2026-12-01T10:00',
        about: null,
        form: 'formal',
        place: null,
      },
      { who: ['Ilse de Groot'], start: '2026-12-14T14:30', about: null, form: 'formal', place: null },
    ]);
  });
});

describe('a conversation with several people', () => {
  it('asks about each new name, prepares once, looks back once, and thanks each', async () => {
    const life = await lives('en');
    await adds(life, 'Kees Jansen');
    await life.types('meet Kees Jansen, Els de Wit and Tom Becker Wednesday 10:00');
    expect(last(life.said)?.text).toContain('Els de Wit');
    await life.chooses('yes');
    expect(last(life.said)?.text).toContain('Tom Becker');
    expect(last(await life.chooses('yes'))?.text).toBe(
      'You’re meeting Kees Jansen, Els de Wit and Tom Becker on Wednesday 25 November at 10:00, for an hour. Is that right?',
    );
    await life.chooses('yes');
    expect((await meetings(life))[0]?.who).toEqual(['Els de Wit', 'Kees Jansen', 'Tom Becker']);
    await life.types('stop');
    const day = await life.until('2026-11-26T12:00');
    expect(day.filter(({ key }) => key === 'evaluation.held')).toHaveLength(1);
    const thanks = await life.work((work) => work.thanks.list());
    expect(new Set(thanks.map(({ contactId }) => contactId)).size).toBe(3);
  });

  it('laat wie je niet bedoelde weg, en vraagt bij één voornaam wie van twee', async () => {
    const life = await lives('nl');
    for (const name of ['Anna de Wit', 'Anna Bakker', 'Kees Jansen']) await adds(life, name);
    await life.types('gesprek Kees en Els en Anna morgen om 10');
    expect(last(life.said)?.text).toContain('Els');
    await life.chooses('no');
    const which = await life.chooses('skip');
    expect(last(which)?.key).toBe('contact.which');
    await life.says('Anna Bakker');
    expect(last(life.said)?.text).toContain('Met Kees Jansen en Anna Bakker, woensdag 25 november om 10:00');
    await life.types('stop');
    const [kees] = await life.work((work) => work.contacts.list({ name: 'Kees Jansen' }));
    const chosen = (line: string) => life.runs('meet', { contact: kees?.id ?? '', line });
    expect(last(await chosen('vrijdag 10 uur met Kees en Anna de Wit'))?.text).toContain(
      'Met Kees Jansen en Anna de Wit,',
    );
    await life.types('stop');
    expect(last(await chosen('vrijdag 10 uur in Arnhem, Anna de Wit weet de weg'))?.text).toContain('Met Kees Jansen,');
  });
});
