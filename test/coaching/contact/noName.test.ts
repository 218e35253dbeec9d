import { afterEach, describe, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());
const keys = (said: readonly { readonly key: string }[]) => said.map(({ key }) => key);
const people = () => me.work(async ({ contacts }) => (await contacts.list()).map(({ name }) => name));

describe('while a new name is confirmed', () => {
  it.each(['contact Piet Jansen', 'touch Piet Jansen: lunch', 'meet Piet Jansen friday 10:00'])(
    'what is plainly no name is none, after /%s',
    async (start) => {
      me = await openLife('2026-11-24T10:00', { language: 'nl' });
      await me.types(start);
      expect(keys(await me.says('wis alles'))).toEqual(['erase.everything']);
      expect(keys(await me.chooses('no')).at(-1)).toBe('contact.new');
      await me.says('Morgen om 10:00 spreek ik Renée');
      expect(me.said.at(-1)?.text).not.toContain('Morgen om');
      await me.says('ik wil stoppen');
      expect(await me.work(({ conversations }) => conversations.count({ state: 'active' }))).toBe(0);
      expect(await people()).toEqual([]);
    },
  );

  it('a name that begins like a command is one', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('contact');
    await me.chooses('add');
    await me.says('Plan Bakker');
    await me.chooses('yes');
    expect(await people()).toEqual(['Plan Bakker']);
  });
});

it('with nothing open, wanting to stop is asked about', async () => {
  me = await openLife('2026-11-24T10:00', { language: 'nl' });
  expect((await me.says('ik wil stoppen')).at(-1)?.text).toBe('Bedoel je /stoppen?');
});
