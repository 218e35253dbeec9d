import { expect } from 'vitest';
import { getsAcquainted, keys, plans } from './hearing.ts';
import type { Scenario } from './stage.ts';

const NOW = '2026-11-25T09:00:00Z';

/** Somebody who was away for months, and writes again. */
export const returning: readonly Scenario[] = [
  {
    name: 'welcomes back after months with one thing that is still worth it, and asks whether the goal still stands',
    start: { language: 'en', zone: 'Europe/London', now: NOW },
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      await me.types('refer Anna de Wit via Piet Jansen about grids');
      for (const _ of ['Anna', 'Piet']) await me.chooses('yes');
      await me.types('promises I send Piet Jansen my article');
      await me.waits('120d');
      const back = (await me.says('Hello there')).at(-1);
      expect(back).toMatchObject({ kind: 'question', key: 'return.goal' });
      expect(back?.text).toMatch(
        /^Good to have you back[\s\S]*Piet Jansen once gave you Anna de Wit’s name[\s\S]*A job in the/u,
      );
      expect(back?.choices.map(({ id }) => id)).toEqual(['yes', 'no', 'done', 'request', 'later', 'stop']);
      expect(keys(await me.chooses('yes'))).toEqual(['return.on']);
      expect(keys(await me.says('yes please'))[0]).toMatch(/^step\./u);
      await me.chooses('stop');
      expect((await me.next()).at(-1)?.kind).not.toBe('follow-up');
    },
  },
  {
    name: 'is er na een lange pauze weer zodra iemand een ander doel noemt',
    start: { language: 'nl', zone: 'Europe/Amsterdam', now: NOW },
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await getsAcquainted(me, 'Een baan in de zorg');
      await plans(me, 'gesprek Piet Jansen vrijdag 14:30');
      await me.types('pauze');
      await me.chooses('open');
      expect(keys(await me.waits('100d'))).toEqual([]);
      const back = await me.says('Daar ben ik weer');
      expect(keys(back)).toEqual(['return.goal']);
      expect(back.at(-1)?.text).toContain('Je hoeft niets in te halen');
      await me.says('Nee, ik wil nu voor de klas staan');
      const asked = me.heard.at(-1);
      expect(asked?.key).toBe('goal.kind');
      expect(asked?.text).toContain('voor de klas');
      await me.chooses('job');
      expect(keys(await me.chooses('instead'))).toEqual(['goal.noted']);
      expect((await me.next()).at(-1)?.kind).toBe('nudge');
    },
  },
];
