import { afterEach, describe, expect, it } from 'vitest';
import type { Said } from '../moments/said.ts';
import { type Life, openLife } from '../moments/stage.ts';

let me: Life;
afterEach(() => me.close());
const keys = (said: readonly Said[]) => said.map(({ key }) => key);

describe('settings', () => {
  it('read a day of the week as people say it, in either language', async () => {
    me = await openLife('2026-11-24T10:00');
    expect((await me.types('settings nudge Fridays at 10'))[0]?.text).toBe(
      'Your nudge will come every Friday at 10:00.',
    );
    await me.types('settings nudge elke woensdag om 11 uur');
    expect(await me.work(async ({ person }) => [person.nudgeDay, person.nudgeTime])).toEqual([3, '11:00']);
  });

  it('keep nobody at a question that was not understood: asked once more, then left', async () => {
    me = await openLife('2026-11-24T10:00');
    await me.types('settings prep');
    expect(keys(await me.says('when it suits'))).toEqual(['settings.unclear', 'settings.prep']);
    expect(keys(await me.says('no really'))).toEqual(['settings.left']);
    expect(await me.work(async ({ person }) => person.prepTime)).toBe('16:00');
  });
});
