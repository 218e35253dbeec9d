import { afterEach, expect, it } from 'vitest';
import { type Life, meets, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

it('a place goes with the conversation planned last, whichever comes first; of an older one it is asked', async () => {
  me = await openLife('2026-11-24T10:00', { language: 'nl' });
  await meets(me, 'Anna de Wit 15 december 10:00');
  await meets(me, 'Kees Bol 10 december 10:00');
  await me.says('het is in café De Zaak');
  const places = async () =>
    (await me.work(({ meetings }) => meetings.list({}, { by: 'startsAt' }))).map(({ place }) => place);
  expect(await places()).toEqual(['café De Zaak', null]);
  await me.types('meetings Kees');
  await me.until('2026-12-11T12:00');
  await me.types('stop');
  expect((await me.says('het is in café De Beurs')).at(-1)?.key).toBe('told.of-meeting');
  await me.chooses('no');
  expect(await places()).toEqual(['café De Zaak', null]);
});
