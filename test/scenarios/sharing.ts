import { expect } from 'vitest';
import { getsAcquainted, keys } from './hearing.ts';
import type { Scenario } from './stage.ts';

const NOW = '2026-11-24T09:00:00Z';

/** One page to hand to somebody's career coach. */
export const sharing: readonly Scenario[] = [
  {
    name: 'shows a page of what was chosen, others as an initial, and gives it as a file',
    start: { language: 'en', zone: 'Europe/London', now: NOW },
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      await me.types('refer Anna de Wit via Piet Jansen about grids');
      for (const _ of ['Anna', 'Piet']) await me.chooses('yes');
      await me.types('market What does Piet Jansen look for in a planner?');
      const begun = (await me.types('share')).at(-1);
      expect(begun).toMatchObject({ kind: 'question', key: 'share.choose' });
      expect(begun?.text).toContain('On it: goals, figures and open questions');
      await me.chooses('figures');
      expect(keys(await me.says('the trail too, please'))).toEqual(['share.choose-more']);
      const page = (await me.chooses('done')).at(-1);
      expect(page?.key).toBe('share.see');
      expect(page?.text).toContain('A job in the energy sector');
      expect(page?.text).toContain('What does P. look for in a planner?');
      expect(page?.text).toContain('→ A.');
      expect(page?.text).not.toMatch(/Jansen|Anna|People on my list/u);
      const given = (await me.chooses('yes')).at(-1);
      expect(given?.key).toBe('share.done');
      expect(given?.file).toMatch(/spoor-2026-11-24\.txt$/u);
    },
  },
  {
    name: 'begint vriendelijk als er nog niets is, en laat de namen staan als dat mag',
    start: { language: 'nl', zone: 'Europe/Amsterdam', now: NOW },
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await me.chooses('yes');
      await me.chooses('stop');
      expect(keys(await me.types('delen'))).toEqual(['share.empty']);
      await me.types('doel Een baan in de zorg');
      await me.types('markt Wat vindt Fatma Yildiz van het nieuwe ziekenhuis?');
      await me.types('contact toevoegen Fatma Yildiz');
      if (me.heard.at(-1)?.choices.some(({ id }) => id === 'yes')) await me.chooses('yes');
      const begun = (await me.types('delen alleen de open vragen, met namen')).at(-1);
      expect(begun?.text).toContain('Erop: open vragen');
      const page = (await me.says('laat zien')).at(-1);
      expect(page?.text).toContain('Fatma Yildiz');
      expect(keys(await me.says('nee'))).toEqual(['share.choose-more']);
      expect((await me.says('toch zonder namen')).at(-1)?.text).toContain('met een letter');
      const again = (await me.chooses('done')).at(-1);
      expect(again?.text).toContain('Wat vindt F. van het nieuwe ziekenhuis?');
      expect(keys(await me.chooses('stop'))).toEqual(['share.left']);
    },
  },
];
