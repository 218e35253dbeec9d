import { expect } from 'vitest';
import { getsAcquainted, keys } from './hearing.ts';
import type { Scenario } from './stage.ts';

/** Tuesday 24 November 2026. */
const NOW = '2026-11-24T09:30:00Z';
const english = { language: 'en', zone: 'Europe/London', now: NOW } as const;
const dutch = { language: 'nl', zone: 'Europe/Amsterdam', now: NOW } as const;

/** Whom one knows, and the first small steps towards them. */
export const circles: readonly Scenario[] = [
  {
    name: 'goes through the circles one by one, and asks in one question who is known already',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      expect((await me.types('inventory')).at(-1)?.text).toContain('Family.');
      expect(keys(await me.says('Jan de Vries, Aunt May and Els Bos (TenneT)'))).toEqual(['inventory.more']);
      expect((await me.says('that’s all')).at(-1)?.text).toContain('Friends.');
      await me.says('J. de Vries\nPriya Patel\nMaya');
      expect(keys(await me.chooses('done'))).toEqual(['inventory.alike']);
      expect((await me.chooses('yes')).at(-1)?.text).toContain('That makes 5 people on your list');
      expect(keys(await me.chooses('stop'))).toEqual(['inventory.stopped']);
    },
  },
  {
    name: 'gaat na maanden verder bij de kring waar het gebleven was',
    start: dutch,
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await getsAcquainted(me, 'Een baan in de zorg');
      await me.types('inventarisatie');
      await me.says('Jan, Piet en Els de Boer (TenneT)');
      expect((await me.says('klaar')).at(-1)?.text).toContain('Vrienden.');
      await me.chooses('stop');
      await stage.restart();
      await me.waits('60d');
      expect((await me.types('kring')).at(-1)?.text).toContain('Vrienden.');
      expect((await me.types('kring Rotary: Els de Boer')).at(-1)?.text).toContain('Genoteerd: Els de Boer.');
    },
  },
  {
    name: 'turns favours round on the first quiet day, and makes those who helped the first contacts',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      expect((await me.next()).at(-1)).toMatchObject({ key: 'favours.recall', at: '2026-11-25T09:00:00Z' });
      expect(keys(await me.says('My sister May minded the children\nPiet knew a plumber'))).toEqual(['favours.mind']);
      expect(keys(await me.chooses('no'))).toEqual(['favours.gladly']);
      expect((await me.types('contact Piet')).at(-1)?.text).toContain('Piet knew a plumber');
    },
  },
  {
    name: 'zet een kleine stap met iemand dichtbij, en vraagt een paar dagen later hoe het ging',
    start: dutch,
    async walk(stage) {
      const me = await stage.enters('Sanne');
      await getsAcquainted(me, 'Een baan in de zorg');
      await me.types('inventarisatie hulp');
      await me.says('Mijn zus Truus paste op de kinderen');
      await me.says('nee, juist leuk');
      expect((await me.types('stap')).at(-1)?.text).toContain('Hoi Truus');
      expect(keys(await me.chooses('yes'))).toEqual(['step.agreed']);
      expect((await me.next()).at(-1)).toMatchObject({ key: 'step.how', at: '2026-11-27T08:00:00Z' });
      expect(keys(await me.chooses('done'))).toEqual(['step.done']);
      expect((await me.types('stap')).at(-1)?.key).toBe('step.close-field');
    },
  },
  {
    name: 'prepares a reception the day before, and asks the morning after whom one met',
    start: english,
    async walk(stage) {
      const me = await stage.enters('Sam');
      await getsAcquainted(me, 'A job in the energy sector');
      expect(keys(await me.types('event trade fair drinks Thursday 17:00'))).toEqual(['event.noted']);
      expect(keys(await me.chooses('prep'))).toEqual(['event.people']);
      await me.says('Ina Bos, and somebody from a grid operator');
      await me.says('What brings you here?');
      expect((await me.says('the name of a good supplier')).at(-1)?.text).toContain('grid operator');
      const after = await me.waits('3d');
      expect(keys(after)).toContain('event.met');
      expect(keys(await me.says('Ina Bos (TenneT)\nAhmed'))).toEqual(['event.promised']);
      expect(keys(await me.chooses('skip'))).toEqual(['event.done']);
      expect((await me.types('contact Ina Bos')).at(-1)?.text).toContain('TenneT');
    },
  },
];
