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
});
