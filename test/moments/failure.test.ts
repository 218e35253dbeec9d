import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { silentLog } from '../setup/silentLog.ts';
import { brief, type Life, meets, openLife } from './stage.ts';

let me: Life;
afterEach(async () => {
  vi.restoreAllMocks();
  await me.close();
});

describe('a mistake in what is to be said to one person', () => {
  it('holds nobody else up, nor that person for ever', async () => {
    const logged = vi.spyOn(silentLog, 'error').mockImplementation(() => undefined);
    me = await openLife('2026-11-24T10:00');
    const kim = { platform: 'test', tenant: 't', userId: 'kim' };
    const profile = { name: 'Kim', language: 'en', zone: 'Europe/Amsterdam' } as const;
    const { coacheeId } = await me.coach.accept({ account: kim, profile, key: 'kim', is: 'opened' });
    await me.coach.attend(coacheeId);
    await meets(me, 'Piet Jansen thursday 10:00');
    await me.work(async ({ moments, person }) => {
      const about = { aboutType: 'coachee', aboutId: person.id, expires: null, round: 1, doneAt: null } as const;
      const due = Temporal.Instant.from('2026-11-24T11:00:00+01:00');
      await moments.add({ ...about, kind: 'horoscope' as never, state: 'waiting', due, createdAt: due });
    });
    await me.until('2026-11-24T11:30');
    expect(logged.mock.calls.map(([event]) => event)).toContain('moments failed');
    await me.work(async ({ moments }) => {
      for (const { id, kind } of await moments.list({ state: 'waiting' }))
        if ((kind as string) === 'horoscope') await moments.change(id, { state: 'off' });
    });
    const said = await me.until('2026-12-01T09:00');
    expect(said.some(({ to, at }) => to === 'kim' && at === '2026-12-01T09:00')).toBe(true);
    expect(brief(said.filter(({ to }) => to === 'sam'))[0]).toBe('2026-11-25T16:00 prep.why');
  });

  it('does not hold up others who are due at the same time', async () => {
    vi.spyOn(silentLog, 'error').mockImplementation(() => undefined);
    me = await openLife('2026-11-24T10:00');
    const kim = { platform: 'test', tenant: 't', userId: 'kim' };
    const profile = { name: 'Kim', language: 'en', zone: 'Europe/Amsterdam' } as const;
    const { coacheeId } = await me.coach.accept({ account: kim, profile, key: 'kim', is: 'opened' });
    await me.coach.attend(coacheeId);
    await me.work(async ({ moments, person }) => {
      const about = { aboutType: 'coachee', aboutId: person.id, expires: null, round: 1, doneAt: null } as const;
      const due = Temporal.Instant.from('2026-12-01T08:59:00+01:00');
      await moments.add({ ...about, kind: 'horoscope' as never, state: 'waiting', due, createdAt: due });
    });
    expect((await me.downUntil('2026-12-01T09:05')).map(({ to, key }) => `${to} ${key}`)).toEqual([
      'kim welcome.hello',
    ]);
  });
});
