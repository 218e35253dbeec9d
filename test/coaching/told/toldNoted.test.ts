import { afterEach, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let life: Life;
afterEach(() => life.close());

const lastKey = () => life.said.at(-1)?.key;
const people = () =>
  life.work(async ({ contacts }) =>
    (await contacts.list()).map(({ name, organisation, notes }) => [name, organisation, notes]),
  );

it('what somebody new knows is noted with them once they are added, commas and all', async () => {
  life = await openLife('2026-11-24T10:00', { language: 'nl' });
  await life.says('Marieke Bos bij Stedin weet veel van netcongestie, en van gas');
  expect(lastKey()).toBe('contact.new');
  await life.chooses('yes');
  expect(await people()).toEqual([['Marieke Bos', 'Stedin', 'weet veel van netcongestie, en van gas']]);
});

it('what somebody known likes is noted on a yes, not on a no, and found again by whoever asks in passing', async () => {
  life = await openLife('2026-11-24T10:00', { language: 'nl' });
  await life.types('contact add Marieke Bos, Stedin');
  if (lastKey() === 'contact.new') await life.chooses('yes');
  await life.says('Marieke is dol op bijen');
  expect(lastKey()).toBe('told.note');
  await life.chooses('no');
  expect(await people()).toEqual([['Marieke Bos', 'Stedin', null]]);
  await life.says('Marieke is dol op bijen');
  await life.chooses('yes');
  await life.says('Marieke weet veel van netten');
  await life.chooses('yes');
  const [asked] = await life.says('wie kan me iets vertellen over netten');
  expect(asked?.key).toBe('ask.who');
  expect(asked?.text).toContain('‘weet veel van netten’');
  expect(asked?.text).not.toContain('bijen');
});
