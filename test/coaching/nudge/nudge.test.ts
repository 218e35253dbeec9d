import { afterEach, describe, expect, it } from 'vitest';
import { sitsDown } from '../../moments/sitsDown.ts';
import type { Stage } from '../../scenarios/stage.ts';

let stage: Stage | undefined;
afterEach(async () => stage?.close());

describe('whom the nudge names', () => {
  it('is said with who they are, how long ago it was, and what was noted', async () => {
    const seat = await sitsDown({ language: 'en', zone: 'Europe/London', now: '2026-11-24T09:30:00Z' });
    stage = seat.stage;
    const { me } = seat;
    for (const who of ['Anna Bos, Arup', 'Bert Kok', 'Cees Mol']) {
      await me.types(`contact add ${who}`);
      await me.chooses('yes');
    }
    await me.types('contact Anna Bos role planner');
    await me.types('contact Anna Bos note sails at weekends');
    await me.types('touch called Anna Bos on 10 February 2026');
    const nudge = (await me.types('nudge')).at(-1);
    expect(nudge?.text).toContain('Your note on Anna Bos: sails at weekends');
    expect(nudge?.text).toContain(
      'You may be losing touch with Anna Bos (planner, Arup): the last contact I know of was 10 months ago.',
    );
    expect((await me.chooses('more')).at(-1)?.text).toContain(
      'It could also be Bert Kok: I don’t know when you were last in touch.',
    );
  });
});
