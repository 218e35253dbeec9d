import { afterEach, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());
const key = async (said: Promise<readonly { key: string }[]>) => (await said).at(-1)?.key;

it('answers a question about how it is done, a sigh, and the end of the day', async () => {
  me = await openLife('2026-11-24T10:00', { language: 'nl' });
  expect(await key(me.says('hoe vaak moet ik nou contact houden met zo iemand'))).toBe('advice.often');
  expect(await key(me.says('Afgewezen. 4e keer nu'))).toBe('word.feeling.rejection');
  expect(await key(me.says('even geen zin in vandaag sorry'))).toBe('told.rests');
  expect(await key(me.says('wat nu'))).toMatch(/^today\./u);
});

it('keeps what is told of somebody new with them, and of somebody known on a yes', async () => {
  me = await openLife('2026-11-24T10:00', { language: 'nl' });
  expect(await key(me.says('Trouwens Noor Bakker heeft een nieuwe baan, ze is er heel blij mee'))).toBe('contact.new');
  await me.chooses('yes');
  expect((await me.work((work) => work.contacts.list())).map(({ name, notes }) => [name, notes])).toEqual([
    ['Noor Bakker', 'Trouwens Noor Bakker heeft een nieuwe baan, ze is er heel blij mee'],
  ]);
  expect(await key(me.says('Noor is een rare'))).toBe('told.about');
  await me.says('ja');
  expect((await me.work((work) => work.contacts.list()))[0]?.notes).toContain('Noor is een rare');
});

it('keeps what was noted before', async () => {
  me = await openLife('2026-11-24T10:00', { language: 'nl' });
  await me.types('contact add Noor Bakker, notities: houdt van bijen');
  await me.chooses('yes');
  await me.says('Noor is een rare');
  await me.says('ja');
  const [noor] = await me.work((work) => work.contacts.list());
  expect(noor?.notes).toContain('houdt van bijen');
  expect(noor?.notes).toContain('Noor is een rare');
});
