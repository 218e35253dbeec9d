import { afterEach, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

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
