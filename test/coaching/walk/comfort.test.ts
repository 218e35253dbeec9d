import { afterEach, describe, expect, it } from 'vitest';
import { sitsDown } from '../../moments/sitsDown.ts';
import type { Stage } from '../../scenarios/stage.ts';
import { openTerminalStage } from '../../scenarios/terminalStage.ts';

let stage: Stage | undefined;
afterEach(async () => stage?.close());

describe('what weighs on somebody', () => {
  it('gets one word before the next question', async () => {
    stage = await openTerminalStage({ language: 'en', zone: 'Europe/London', now: '2026-11-24T09:00:00Z' });
    const me = await stage.enters('Sam');
    await me.chooses('yes');
    const [asked] = await me.says('I was laid off in June and want a job in logistics');
    expect([asked?.key, asked?.text]).toEqual(['welcome.talk', expect.stringMatching(/^Losing a job hits hard\./u)]);
  });

  it('krijgt één keer een woord, ook bij een voorbereiding', async () => {
    const seat = await sitsDown({ language: 'nl', zone: 'Europe/Amsterdam', now: '2026-11-24T09:30:00Z' });
    stage = seat.stage;
    await seat.me.types('gesprek Piet Jansen morgen 14:30');
    await seat.me.chooses('yes');
    await seat.me.chooses('yes');
    await seat.me.types('voorbereiden');
    const [partner] = await seat.me.says('Hoe hij de markt ziet. Ik ben wel zenuwachtig.');
    expect([partner?.key, partner?.text]).toEqual(['prep.partner', expect.stringMatching(/^Zenuwen horen erbij/u)]);
    expect((await seat.me.says('Weinig, en ik ben zenuwachtig')).at(-1)?.text).not.toContain('Zenuwen');
  });

  it('is said by itself when nothing more is asked', async () => {
    const seat = await sitsDown({ language: 'en', zone: 'Europe/London', now: '2026-11-24T09:30:00Z' });
    stage = seat.stage;
    await seat.me.types('meet Piet Jansen tomorrow 14:30');
    await seat.me.chooses('yes');
    await seat.me.chooses('yes');
    await seat.me.types('prep');
    for (const each of ['How he sees it', 'Not much', 'I would like to learn how you see the market'])
      await seat.me.says(each);
    const said = await seat.me.says('A name. I’m so nervous.');
    expect(said.map(({ key }) => key)).toEqual(['word.feeling.nerves', 'prep.done', 'card.title']);
  });
});
