import { afterEach, expect, it } from 'vitest';
import { type Life, openLife } from '../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

it('asks again for a name of 3,900 letters, and keeps nobody', async () => {
  me = await openLife('2026-11-24T10:00');
  const name = Array.from({ length: 3900 }, (_, at) => String.fromCharCode(97 + ((at * at) % 26))).join('');
  await me.types('meet');
  expect((await me.says(name)).map(({ key }) => key)[0]).toBe('contact.no-name');
  for (const command of ['touch', 'refer', 'contact', 'meet'])
    expect((await me.types(`${command} ${name}`)).map(({ key }) => key)).not.toContain('error.unexpected');
  const known = await me.work(({ contacts }) => contacts.list({}));
  expect(known.every((contact) => contact.name.length <= 120)).toBe(true);
});
