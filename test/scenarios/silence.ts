import { expect } from 'vitest';
import { getsAcquainted, keys, plans } from './hearing.ts';
import type { Scenario } from './stage.ts';

/** Wednesday 25 November 2026. */
const NOW = '2026-11-25T09:00:00Z';
const english = { language: 'en', zone: 'Europe/London', now: NOW } as const;
const dutch = { language: 'nl', zone: 'Europe/Amsterdam', now: NOW } as const;

/** Somebody who does not answer, for a while or by intention. */
export const silence: readonly Scenario[] = [
  {
    name: 'asks an evaluation once more in the list of the next morning, and then never',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      await plans(me, 'meet Piet Jansen Friday 14:30');
      await me.next();
      await me.chooses('stop');
      expect((await me.next()).at(-1)?.kind).toBe('card');
      expect((await me.next()).at(-1)).toMatchObject({ key: 'evaluation.held', at: '2026-11-27T15:45:00Z' });
      const list = (await me.next()).at(-1);
      expect(list).toMatchObject({ kind: 'today', at: '2026-11-28T09:00:00Z' });
      expect(list?.choices.map(({ id }) => id.split(':')[0])).toEqual(['evaluate', 'thanks']);
      expect(list?.text).toContain('Piet Jansen');
      expect(keys(await me.waits('2d'))).toEqual([]);
    },
  },
  {
    name: 'wordt een maand stil na drie keer zonder antwoord, en is er weer bij het eerste woord',
    start: dutch,
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await getsAcquainted(me, 'Een baan in de zorg');
      expect((await me.next()).at(-1)).toMatchObject({ key: 'favours.recall', at: '2026-11-26T08:00:00Z' });
      for (const at of ['2026-12-01', '2026-12-08'])
        expect((await me.next()).at(-1)).toMatchObject({ kind: 'nudge', at: `${at}T08:00:00Z` });
      const quiet = (await me.next()).at(-1);
      expect(quiet).toMatchObject({ key: 'word.quiet-month', at: '2026-12-09T08:00:00Z' });
      expect(quiet?.text).toContain('maand');
      expect(keys(await me.waits('10d'))).toEqual([]);
      expect(keys(await me.types('vandaag'))).toHaveLength(1);
      expect((await me.next()).at(-1)).toMatchObject({ kind: 'nudge', at: '2026-12-22T08:00:00Z' });
    },
  },
  {
    name: 'is quiet the whole month when nothing is said',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      await me.waits('27d');
      expect(me.heard.at(-1)?.key).toBe('word.quiet-month');
      expect((await me.next()).at(-1)).toMatchObject({ kind: 'nudge', at: '2027-01-12T09:00:00Z' });
    },
  },
  {
    name: 'holds all back in a pause; coming back is warm and short',
    start: dutch,
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await getsAcquainted(me, 'Een baan in de zorg');
      await plans(me, 'gesprek Piet Jansen vrijdag 14:30');
      expect(keys(await me.types('pauze tot maandag'))).toEqual(['settings.paused']);
      const back = (await me.next()).at(-1);
      expect(back).toMatchObject({ key: 'today.back', at: '2026-11-30T08:00:00Z' });
      expect(back?.choices.map(({ id }) => id.split(':')[0])).toEqual(['evaluate']);
      expect(back?.text).toContain('Piet Jansen');
      expect((await me.next()).at(-1)?.at.slice(0, 10)).toBe('2026-12-01');
    },
  },
  {
    name: 'comes back from a pause at a word',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      await me.types('pause');
      await me.chooses('open');
      expect(keys(await me.waits('30d'))).toEqual([]);
      expect(keys(await me.types('pause off'))).toEqual(['word.welcome-back']);
      expect((await me.next()).at(-1)?.key).toBe('favours.recall');
      await me.chooses('stop');
      expect((await me.next()).at(-1)?.kind).toBe('nudge');
    },
  },
];
