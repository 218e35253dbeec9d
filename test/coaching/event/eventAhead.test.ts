import { afterEach, expect, it } from 'vitest';
import { type Life, meets, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

it('told twice is one reception', async () => {
  me = await openLife('2026-11-24T10:00', { language: 'nl' });
  await me.types('event borrel vrijdag 17:00');
  expect((await me.types('event Borrel vrijdag 17:00')).at(-1)?.key).toBe('event.known');
  expect((await me.types('meetings')).at(-1)?.text.match(/borrel/giu)).toHaveLength(1);
});

it('keeps its instant when one moves to another zone', async () => {
  me = await openLife('2026-11-24T10:00', { language: 'nl' });
  await me.types('event nieuwjaarsborrel vrijdag 17:00');
  await me.types('settings zone Lisbon');
  expect((await me.types('meetings')).at(-1)?.text).toContain('16:00');
});

it('is looked back on although its preparation was only named in a list', async () => {
  me = await openLife('2026-11-24T10:00', { language: 'nl' });
  await me.types('contact add Anna de Wit');
  await me.chooses('yes');
  await me.types('event borrel vrijdag 17:00');
  await meets(me, 'Anna de Wit vrijdag 10:00');
  const heard = await me.until('2026-11-28T12:00');
  expect(heard.map(({ key }) => key)).toContain('today.list');
  expect(heard.at(-1)?.text).toContain('borrel, gisteren');
});

it('is looked back on although it is not prepared for', async () => {
  me = await openLife('2026-11-24T10:00', { language: 'nl' });
  await me.types('event borrel vrijdag 17:00');
  await me.until('2026-11-26T17:00');
  expect((await me.chooses('stop')).at(-1)?.key).toBe('event.left');
  expect((await me.types('meetings')).at(-1)?.text).toContain('borrel');
  const heard = await me.until('2026-11-28T12:00');
  expect(heard.map(({ key }) => key)).toContain('event.met');
});
