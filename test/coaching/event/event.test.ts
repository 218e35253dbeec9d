import { afterEach, describe, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

const keys = (said: readonly { key: string }[]) => said.map(({ key }) => key);
const timed = (said: readonly { at: string; key: string }[]) => said.map(({ at, key }) => `${at} ${key}`);
const last = () => me.said.at(-1)?.text ?? '';

describe('a reception', () => {
  it('is prepared the day before and looked back on the morning after', async () => {
    me = await openLife('2026-11-24T10:00', { language: 'nl' });
    expect(keys(await me.types('borrel nieuwjaarsborrel vrijdag 17:00'))).toEqual(['event.noted']);
    expect(timed(await me.until('2026-11-26T16:00'))).toEqual(['2026-11-26T16:00 event.people']);
    await me.says('Ina van de branchevereniging en iemand die pas van baan wisselde');
    await me.says('Wat brengt jou hier?');
    expect(keys(await me.says('Een goede leverancier'))).toEqual(['event.ready']);
    expect(last()).toContain('Ina van de branchevereniging');
    expect(timed(await me.until('2026-11-28T12:00'))).toEqual(['2026-11-28T09:00 event.met']);
    expect(keys(await me.says('Ina Bos (Bouwend Nederland)\nKees - warmtepompen'))).toEqual(['event.promised']);
    expect(keys(await me.says('Ina het rapport sturen'))).toEqual(['event.done']);
    const kept = await me.work(async (work) => ({
      people: (await work.contacts.list({}, { by: 'name' })).map(({ name, organisation }) => [name, organisation]),
      touches: (await work.touches.list({}, { by: 'at' })).map(({ kind, note }) => [kind, note]),
      promises: await work.promises.count({ by: 'me' }),
    }));
    expect(kept).toEqual({
      people: [
        ['Ina Bos', 'Bouwend Nederland'],
        ['Kees', null],
      ],
      touches: [
        ['met', null],
        ['met', 'warmtepompen'],
      ],
      promises: 1,
    });
  });

  it('of tonight is prepared at once, and asked after although nothing was answered', async () => {
    me = await openLife('2026-11-24T10:00');
    expect(keys(await me.types('event'))).toEqual(['event.what']);
    expect(keys(await me.says('the trade fair drinks'))).toEqual(['event.when']);
    expect(keys(await me.says('tonight at 18:00'))).toEqual(['event.people']);
    expect(timed(await me.until('2026-11-25T12:00'))).toEqual(['2026-11-25T09:00 event.met']);
    expect(keys(await me.says('nobody'))).toEqual(['event.promised']);
    expect(keys(await me.chooses('skip'))).toEqual(['event.done']);
  });

  it('stands among the conversations, also weeks ahead, and can be called off and put back', async () => {
    me = await openLife('2026-11-24T10:00', { language: 'nl' });
    await me.types('borrel nieuwjaarsborrel 8 januari 17:00');
    expect(keys(await me.types('gesprekken'))).toEqual(['meeting.list']);
    expect(last()).toContain('nieuwjaarsborrel, vrijdag 8 januari om 17:00');
    const list = me.said.at(-1);
    const [off] = list?.choices.filter((id) => id.startsWith('cancelled:')) ?? [];
    expect(keys(await me.chooses(off ?? '', list))).toEqual(['event.called-off']);
    expect(await me.waiting('later')).toEqual([]);
    expect(keys(await me.types('gesprekken'))).toEqual(['meeting.none']);
    const calledOff = me.said.find(({ key }) => key === 'event.called-off');
    expect(keys(await me.chooses('undo', calledOff))).toEqual(['event.restored']);
    await me.until('2027-01-06T12:00');
    expect(keys(await me.types('vandaag'))).toContain('today.list');
    expect(last()).toContain('nieuwjaarsborrel');
    expect(last().split('nieuwjaarsborrel').length - 1).toBe(1);
    expect(keys(await me.until('2027-01-07T16:00'))).toContain('event.people');
    await me.until('2027-01-08T18:00');
    expect(keys(await me.chooses('undo', calledOff))).toEqual(['word.already-ended']);
    expect(keys(await me.until('2027-01-09T12:00'))).toContain('event.met');
  });

  it('that was prepared and is gone to after all is asked after, and of somebody else can be called off by nobody', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('event');
    await me.says('the trade fair drinks');
    await me.says('tonight at 18:00');
    for (const line of ['Ina Bos', 'What brings you here?', 'a supplier']) await me.says(line);
    const id = await me.work(async ({ conversations }) => (await conversations.list({ script: 'event' }))[0]?.id ?? '');
    expect(keys(await me.runs('event', { event: id, set: 'cancel' }))).toEqual(['event.called-off']);
    expect(keys(await me.runs('event', { event: id, set: 'restore' }))).toEqual(['event.restored']);
    expect(keys(await me.until('2026-11-25T12:00'))).toEqual(['event.met']);
    expect(keys(await me.runs('event', { event: id, set: 'cancel' }))).toEqual(['word.already-ended']);
    const foreign = '00000000-0000-7000-8000-000000000000';
    expect(keys(await me.runs('event', { event: foreign, set: 'cancel' }))).toEqual(['error.not-found']);
  });
});

it('that begins late is asked after the morning after, as any other', async () => {
  me = await openLife('2026-11-24T10:00', { language: 'nl' });
  await me.types('event feest bij Kees vrijdag 21:30');
  const heard = await me.until('2026-11-29T12:00');
  expect(heard.filter(({ key }) => key === 'event.met').map(({ at }) => at)).toEqual(['2026-11-28T09:00']);
  await me.says('Joost de Boer, Alliander\nmarie kok\neen man van de gemeente');
  expect((await me.work((work) => work.contacts.list())).map(({ name, organisation }) => [name, organisation])).toEqual(
    [
      ['Joost de Boer', 'Alliander'],
      ['Marie Kok', null],
    ],
  );
});
