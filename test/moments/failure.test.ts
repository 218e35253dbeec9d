import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { silentLog } from '../setup/silentLog.ts';
import { brief } from './said.ts';
import { type Life, meets, openLife } from './stage.ts';

let me: Life;
let logged: string[];

/** Sam and Kim, and something for Sam that cannot be said. */
beforeEach(async () => {
  logged = [];
  vi.spyOn(silentLog, 'error').mockImplementation((event) => void logged.push(event));
  me = await openLife('2026-11-24T10:00');
  const account = { platform: 'test', tenant: 't', userId: 'kim' };
  const profile = { name: 'Kim', language: 'en', zone: 'Europe/Amsterdam' } as const;
  const { coacheeId } = await me.coach.accept({ account, profile, key: 'kim', is: 'opened' });
  await me.coach.attend(coacheeId);
  await me.work(async ({ moments, person }) => {
    const about = {
      aboutType: 'coachee',
      aboutId: person.id,
      expires: null,
      held: false,
      round: 1,
      doneAt: null,
    } as const;
    const due = Temporal.Instant.from('2026-11-24T11:00:00+01:00');
    await moments.add({ ...about, kind: 'horoscope' as never, state: 'waiting', due, createdAt: due });
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await me.close();
});

describe('a mistake in what is to be said to one person', () => {
  it('is logged, and holds up nobody else who is due', async () => {
    const said = await me.downUntil('2026-12-01T09:05');
    expect(said.map(({ to, key }) => `${to} ${key}`)).toEqual(['kim welcome.hello']);
    expect(logged).toContain('moments failed');
  });

  it('holds up that person only until it is mended', async () => {
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.until('2026-11-24T11:30');
    await me.work(async ({ moments }) => {
      for (const { id, kind } of await moments.list({ state: 'waiting' }))
        if ((kind as string) === 'horoscope') await moments.change(id, { state: 'off' });
    });
    const said = (await me.until('2026-11-25T17:00')).filter(({ to }) => to === 'sam');
    expect(brief(said)).toEqual(['2026-11-25T16:00 prep.why']);
  });
});
